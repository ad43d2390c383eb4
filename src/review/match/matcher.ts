/** Reads paragraphs with all rules at once. */
import type { Rule, RuleSet } from "../rules/schema";
import { tokenSpan } from "../text/analysis";
import { ENTITY_KINDS, type EntityKind } from "../text/entities";
import { compileIndex, type CompiledRule, type IndexedPattern, type RuleIndex } from "./compile";
import { judge } from "./guards/apply";
import { matchPattern } from "./pattern";
import { entityClass, type Requirement } from "./cost";
import { Reading } from "./reading";
import type { PatternMatch } from "./simulate";
import type { Form } from "./vocabulary";

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
  /** The paragraph's text. */
  readonly text: string;
  readonly reading: Reading;
  readonly matches: readonly LocalMatch[];
}

interface Found {
  readonly match: PatternMatch;
  readonly indexed: IndexedPattern;
  readonly sentenceAt: number;
}

/** A range of tokens with the kinds of entities in it. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly { readonly kind: EntityKind }[];
}

type Scope = "sentence" | "paragraph";
const NO_PATTERNS: readonly number[] = [];

/** Compiled rules; immutable for its user, so one can serve any number of reviews. */
export class Matcher {
  private readonly index: RuleIndex;
  /** For each pattern, the last range in which it was tried. */
  private readonly tried: Float64Array;
  /** For each class that a pattern needs beside the one it waits for: the last range that held it. Entities come first. */
  private readonly held: Float64Array;
  private readonly needed: Uint8Array;
  private turn = 0;

  constructor(ruleset: RuleSet) {
    this.index = compileIndex(ruleset);
    this.tried = new Float64Array(this.index.patterns.length);
    const classes = this.index.vocabulary.size + ENTITY_KINDS.length;
    this.held = new Float64Array(classes);
    this.needed = new Uint8Array(classes);
    for (const { needs } of this.index.patterns) {
      for (const need of needs.slice(1)) for (const id of need) this.needed[id + ENTITY_KINDS.length] = 1;
    }
  }

  get rules(): readonly Rule[] {
    return this.index.rules.map(({ rule }) => rule);
  }

  /** Every match of every rule in one paragraph, guards applied, in order; one for each rule and mention. */
  readParagraph(text: string): ParagraphReading {
    const reading = new Reading(text, this.index.vocabulary);
    const found: Found[] = [];
    reading.sentences.forEach((sentence, sentenceAt) => {
      for (const indexed of this.candidates(reading, sentence, "sentence")) {
        for (const match of matchPattern(indexed.pattern, reading, sentence, reading.sentences)) {
          found.push({ match, indexed, sentenceAt });
        }
      }
    });
    if (this.index.paragraph.size > 0) this.matchWide(reading, found);
    return { text, reading, matches: collect(reading, found) };
  }

  private matchWide(reading: Reading, found: Found[]): void {
    const entities = reading.sentences.flatMap((sentence) => sentence.entities);
    const whole = { from: 0, to: reading.tokens.length, entities };
    for (const indexed of this.candidates(reading, whole, "paragraph")) {
      for (const match of matchPattern(indexed.pattern, reading, whole, reading.sentences)) {
        const sentenceAt = reading.sentences.findIndex((sentence) => sentence.to > match.spanFrom);
        found.push({ match, indexed, sentenceAt });
      }
    }
  }

  /** The patterns that wait for one of the range's words and find there whatever else they need. */
  private candidates(reading: Reading, range: Range, scope: Scope): IndexedPattern[] {
    this.turn += 1;
    const waiting: (readonly number[])[] = [];
    const ask = (form: Form | undefined): void => {
      if (form === undefined || form.ids.length === 0) return;
      const patterns = this.waitingFor(form, scope);
      if (patterns.length > 0) waiting.push(patterns);
    };
    for (let at = range.from; at < range.to; at += 1) {
      ask(reading.forms[at]);
      ask(reading.joined[at]);
    }
    for (const { kind } of range.entities) {
      const patterns = this.index[scope].get(entityClass(kind));
      if (patterns !== undefined) waiting.push(patterns);
    }
    if (waiting.length === 0) return [];
    this.note(reading, range);
    const candidates: IndexedPattern[] = [];
    for (const patterns of waiting) {
      for (const number of patterns) {
        if (this.tried[number] === this.turn) continue;
        this.tried[number] = this.turn;
        const indexed = this.index.patterns[number];
        if (indexed !== undefined && this.holdsAll(indexed.needs)) candidates.push(indexed);
      }
    }
    return candidates;
  }

  /** Notes which needed classes stand in a range. */
  private note(reading: Reading, range: Range): void {
    const shift = ENTITY_KINDS.length;
    for (let at = range.from; at < range.to; at += 1) {
      const form = reading.forms[at];
      const joined = reading.joined[at];
      if (form !== undefined) for (const id of this.neededOf(form)) this.held[id + shift] = this.turn;
      if (joined !== undefined) for (const id of this.neededOf(joined)) this.held[id + shift] = this.turn;
    }
    for (const { kind } of range.entities) this.held[entityClass(kind) + shift] = this.turn;
  }

  private neededOf(form: Form): readonly number[] {
    form.needed ??= form.ids.filter((id) => this.needed[id + ENTITY_KINDS.length] === 1);
    return form.needed;
  }

  /** Whether a range holds all that a pattern needs beside the word it waited for. */
  private holdsAll(needs: readonly Requirement[]): boolean {
    for (let at = 1; at < needs.length; at += 1) {
      if (needs[at]?.some((id) => this.held[id + ENTITY_KINDS.length] === this.turn) !== true) return false;
    }
    return true;
  }

  private waitingFor(form: Form, scope: Scope): readonly number[] {
    const known = form.waiting[scope];
    if (known !== undefined) return known;
    const numbers = new Set<number>();
    for (const id of form.ids) for (const number of this.index[scope].get(id) ?? NO_PATTERNS) numbers.add(number);
    const made = numbers.size === 0 ? NO_PATTERNS : [...numbers];
    form.waiting[scope] = made;
    return made;
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
