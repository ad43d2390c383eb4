/** Reads paragraphs with all rules at once. */
import type { Rule, RuleSet } from "../rules/schema";
import { tokenSpan } from "../text/analysis";
import { compileIndex, type CompiledRule, type IndexedPattern, type RuleIndex } from "./compile";
import { judge } from "./guards/apply";
import { matchPattern } from "./pattern";
import { entityClass, type Requirement } from "./program";
import { Reading } from "./reading";
import type { PatternMatch } from "./simulate";

/** Half-open range in UTF-16 units from the paragraph's beginning. */
interface LocalSpan {
  readonly start: number;
  readonly end: number;
}

/** A rule's match in a paragraph; offsets count from the paragraph's beginning. */
export interface LocalMatch extends LocalSpan {
  readonly rule: Rule;
  readonly whole: LocalSpan;
  readonly clause: LocalSpan;
  readonly sentence: LocalSpan;
  readonly soft?: string;
}

/** A paragraph with what the rules found in it. */
export interface ParagraphReading {
  readonly reading: Reading;
  readonly matches: readonly LocalMatch[];
}

interface Found {
  readonly match: PatternMatch;
  readonly indexed: IndexedPattern;
  readonly sentenceAt: number;
}

/** Compiled rules; immutable for its user, so one can serve any number of reviews. */
export class Matcher {
  private readonly index: RuleIndex;
  /** Class -> number of the last sentence (or paragraph) that held it; entities are shifted below zero. */
  private readonly seen = new Map<number, number>();
  private turn = 0;

  constructor(ruleset: RuleSet) {
    this.index = compileIndex(ruleset);
  }

  get rules(): readonly Rule[] {
    return this.index.rules.map(({ rule }) => rule);
  }

  /** Every match of every rule in one paragraph, guards applied, in order; one for each rule and mention. */
  readParagraph(text: string): ParagraphReading {
    const reading = new Reading(text, this.index.vocabulary);
    const found: Found[] = [];
    const paragraphClasses = new Set<number>();
    const wide = this.index.byParagraph.size > 0;
    reading.sentences.forEach((sentence, sentenceAt) => {
      const classes = this.enter(reading, sentence.from, sentence.to, sentence.entities);
      if (wide) for (const id of classes) paragraphClasses.add(id);
      for (const indexed of this.candidates(classes, this.index.bySentence)) {
        for (const match of matchPattern(indexed.pattern, reading, sentence, reading.sentences)) {
          found.push({ match, indexed, sentenceAt });
        }
      }
    });
    if (wide) this.matchWide(reading, [...paragraphClasses], found);
    return { reading, matches: collect(reading, found) };
  }

  private matchWide(reading: Reading, classes: readonly number[], found: Found[]): void {
    this.turn += 1;
    for (const id of classes) this.seen.set(id, this.turn);
    for (const indexed of this.candidates(classes, this.index.byParagraph)) {
      const whole = { from: 0, to: reading.tokens.length };
      for (const match of matchPattern(indexed.pattern, reading, whole, reading.sentences)) {
        const sentenceAt = reading.sentences.findIndex((sentence) => sentence.to > match.spanFrom);
        found.push({ match, indexed, sentenceAt });
      }
    }
  }

  /** Notes what a sentence holds; returns its classes, each once. */
  private enter(
    reading: Reading,
    from: number,
    to: number,
    entities: readonly { kind: Parameters<typeof entityClass>[0] }[],
  ): number[] {
    this.turn += 1;
    const classes: number[] = [];
    const add = (id: number): void => {
      if (this.seen.get(id) === this.turn) return;
      this.seen.set(id, this.turn);
      classes.push(id);
    };
    for (let at = from; at < to; at += 1) {
      reading.classes[at]?.forEach(add);
      reading.joined[at]?.forEach(add);
    }
    for (const entity of entities) add(entityClass(entity.kind));
    return classes;
  }

  private candidates(
    classes: readonly number[],
    map: ReadonlyMap<number, readonly IndexedPattern[]>,
  ): Set<IndexedPattern> {
    const candidates = new Set<IndexedPattern>();
    for (const id of classes) {
      for (const indexed of map.get(id) ?? [])
        if (indexed.needs.every((need) => this.holds(need))) candidates.add(indexed);
    }
    return candidates;
  }

  private holds(need: Requirement): boolean {
    return need.some((id) => this.seen.get(id) === this.turn);
  }
}

/** Applies the guards and keeps one match for each rule and mention. */
function collect(reading: Reading, found: readonly Found[]): LocalMatch[] {
  const byRule = new Map<CompiledRule, (Found & { soft?: string })[]>();
  for (const each of found) {
    const sentence = reading.sentences[each.sentenceAt];
    if (sentence === undefined) continue;
    for (const user of each.indexed.users) {
      const verdict = judge({ match: each.match, indexed: each.indexed, sentence, reading }, user);
      if (verdict.state === "drop") continue;
      const list = byRule.get(user) ?? [];
      list.push(verdict.state === "soft" ? { ...each, soft: verdict.reason } : each);
      byRule.set(user, list);
    }
  }
  const matches: LocalMatch[] = [];
  for (const [{ rule }, list] of byRule) {
    for (const each of oneForEachMention(list)) matches.push(locate(reading, rule, each));
  }
  return matches.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of a rule's matches that share words, the one with the fewest words in gaps, then the longest span. */
function oneForEachMention<T extends Found>(list: readonly T[]): T[] {
  const order = [...list].sort(
    (a, b) => a.match.slack - b.match.slack || b.match.spanTo - b.match.spanFrom - (a.match.spanTo - a.match.spanFrom),
  );
  const kept: T[] = [];
  for (const each of order) {
    if (kept.every(({ match }) => match.spanTo <= each.match.spanFrom || each.match.spanTo <= match.spanFrom))
      kept.push(each);
  }
  return kept;
}

function locate(reading: Reading, rule: Rule, { match, sentenceAt, soft }: Found & { soft?: string }): LocalMatch {
  const { paragraph } = reading;
  const sentence = paragraph.sentences[sentenceAt] ?? { from: match.from, to: match.to, entities: [] };
  const clause = reading.clauseAround(sentence, match.spanFrom, Math.min(match.spanTo, sentence.to));
  return {
    rule,
    ...tokenSpan(paragraph, match.spanFrom, match.spanTo),
    whole: tokenSpan(paragraph, match.from, match.to),
    clause: tokenSpan(paragraph, clause.from, clause.to),
    sentence: tokenSpan(paragraph, sentence.from, sentence.to),
    ...(soft === undefined ? {} : { soft }),
  };
}
