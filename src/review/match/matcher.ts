/** Reads paragraphs with all rules at once. */
import type { Rule, RuleSet } from "../rules/schema";
import { tokenSpan } from "../text/analysis";
import { compileIndex, type CompiledRule, type IndexedPattern, type RuleIndex } from "./compile";
import { judge } from "./guards/apply";
import { matchPattern } from "./pattern";
import { classesOfEntity } from "./cost";
import { ALWAYS } from "./needed";
import { Plausibility, type Held } from "./plausible";
import { Reading } from "./reading";
import type { LocalMatch, ParagraphReading } from "./local-match";
import { SecondLook } from "./second-look";
import type { PatternMatch } from "./simulate";
import type { Form, Scope } from "./vocabulary";

interface Found {
  readonly match: PatternMatch;
  readonly indexed: IndexedPattern;
  readonly sentenceAt: number;
}

const NO_PATTERNS: readonly number[] = [];
const NO_CANDIDATES: readonly IndexedPattern[] = [];
const NOTHING_WAITS = new Int32Array(0);

/** Compiled rules; immutable for its user, so one can serve any number of reviews. */
export class Matcher {
  private readonly index: RuleIndex;
  /** For each pattern, the last range in which it was tried. */
  private readonly tried: Float64Array;
  private readonly plausible: Readonly<Record<Scope, Plausibility>>;
  private readonly entities = { sentence: new Map<number, Int32Array>(), paragraph: new Map<number, Int32Array>() };
  private readonly secondLook: SecondLook | undefined;
  private turn = 0;

  constructor(ruleset: RuleSet) {
    this.index = compileIndex(ruleset);
    this.secondLook = ruleset.secondReading && new SecondLook(ruleset.secondReading, ruleset.rules);
    this.tried = new Float64Array(this.index.patterns.length);
    const { sentence, paragraph } = this.index.needs;
    this.plausible = {
      sentence: new Plausibility(sentence, "sentence"),
      paragraph: new Plausibility(paragraph, "paragraph"),
    };
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
    const matches = collect(reading, found);
    return {
      text,
      sentences: reading.sentences.map(({ from, to }) => tokenSpan(reading.paragraph, from, to)),
      hasUnit: reading.forms.some(({ unit }) => unit),
      ...(this.secondLook?.weigh(reading, matches) ?? { matches, aside: [] }),
    };
  }

  private matchWide(reading: Reading, found: Found[]): void {
    const entities = reading.sentences.flatMap((sentence) => sentence.entities);
    const whole = { from: 0, to: reading.tokens.length, entities };
    for (const indexed of this.candidates(reading, whole, "paragraph")) {
      for (const match of matchPattern(indexed.pattern, reading, whole, reading.sentences)) {
        found.push({ match, indexed, sentenceAt: reading.sentenceAt(match.spanFrom) });
      }
    }
  }

  /** The patterns that wait for one of the range's words and may find there whatever else they need. */
  private candidates(reading: Reading, range: Held, scope: Scope): readonly IndexedPattern[] {
    const waiting = this.waitingIn(reading, range, scope);
    if (waiting.length === 0) return NO_CANDIDATES;
    this.turn += 1;
    const { tried, turn, index } = this;
    const plausibility = this.plausible[scope];
    plausibility.note(reading, range);
    const candidates: IndexedPattern[] = [];
    for (const patterns of waiting) {
      for (let at = 0; at < patterns.length; at += 3) {
        if (!plausibility.meets(patterns[at + 1] ?? ALWAYS) || !plausibility.meets(patterns[at + 2] ?? ALWAYS))
          continue;
        const number = patterns[at] ?? 0;
        if (tried[number] === turn) continue;
        tried[number] = turn;
        const indexed = index.patterns[number];
        if (indexed !== undefined && plausibility.allows(number)) candidates.push(indexed);
      }
    }
    return candidates;
  }

  /** The patterns that wait for something in the range, a list for each such thing. */
  private waitingIn(reading: Reading, range: Held, scope: Scope): Int32Array[] {
    const waiting: Int32Array[] = [];
    const { forms, joined } = reading;
    for (let at = range.from; at < range.to; at += 1) {
      const form = forms[at];
      if (form !== undefined) this.waitingFor(form, scope, waiting);
      const whole = joined[at];
      if (whole !== undefined) this.waitingFor(whole, scope, waiting);
    }
    for (const { kind, value } of range.entities) {
      for (const id of classesOfEntity(kind, value)) {
        const patterns = this.forEntity(id, scope);
        if (patterns.length > 0) waiting.push(patterns);
      }
    }
    return waiting;
  }

  private waitingFor(form: Form, scope: Scope, into: Int32Array[]): void {
    const patterns = (form.waiting[scope] ??= this.withNeeds(form.ids, scope));
    if (patterns.length > 0) into.push(patterns);
  }

  private forEntity(id: number, scope: Scope): Int32Array {
    const known = this.entities[scope].get(id);
    if (known !== undefined) return known;
    const made = this.withNeeds([id], scope);
    this.entities[scope].set(id, made);
    return made;
  }

  /** The patterns that wait for one of the classes: number, second and third rarest need of each. */
  private withNeeds(ids: readonly number[], scope: Scope): Int32Array {
    const numbers = new Set<number>();
    for (const id of ids) for (const number of this.index[scope].get(id) ?? NO_PATTERNS) numbers.add(number);
    if (numbers.size === 0) return NOTHING_WAITS;
    const needs = this.index.needs[scope];
    return Int32Array.from([...numbers].flatMap((number) => [number, needs.second(number), needs.third(number)]));
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
