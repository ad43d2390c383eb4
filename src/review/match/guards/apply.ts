/** Asks a rule's guards about a match: is it a finding, a note, or nothing? */
import type { Sentence } from "../../text/analysis";
import { beginsNumber } from "../../text/number-words";
import { Trait } from "../../text/tokens";
import type { CompiledRule, IndexedPattern } from "../compile";
import { matchPattern, type CompiledPattern } from "../pattern";
import type { Reading } from "../reading";
import type { PatternMatch } from "../simulate";
import { deniedAfter } from "./negation";
import { findPhrase, phrase } from "./phrases";
import { admitsFacts, isContested, isDismissed, isOthers, isStandard } from "./statements";

/** `flag`: show it; `soft`: show it as a note, with the reason; `drop`: the guards suppress it. */
export type Verdict = { readonly state: "flag" | "drop" } | { readonly state: "soft"; readonly reason: string };

const FLAG: Verdict = { state: "flag" };
const DROP: Verdict = { state: "drop" };
const REACH = 6;

/** A match in its sentence; `sentence` is that of its first token. */
export interface Candidate {
  readonly match: PatternMatch;
  readonly indexed: IndexedPattern;
  readonly sentence: Sentence;
  readonly reading: Reading;
}

/** Whether the candidate stands for this rule. */
export function judge(candidate: Candidate, compiled: CompiledRule): Verdict {
  const { guards } = compiled.rule;
  if (guards.negation && isNegated(candidate)) return DROP;
  if (guards.bound && candidate.indexed.quantity && isUpperBound(candidate)) return DROP;
  if (isExcused(candidate, compiled)) return DROP;
  if (compiled.subject.length > 0 && hasSubject(candidate, compiled.subject)) return DROP;
  const { tokens } = candidate.reading;
  const { match, sentence } = candidate;
  const next = nextSentence(candidate);
  if (guards.standard && isStandard(tokens, sentence, match.spanFrom)) return DROP;
  if (guards.contested && isContested(tokens, sentence, next, match.spanFrom)) return DROP;
  if (guards.others && isOthers(tokens, sentence, next, match.from, match.to)) return DROP;
  const named = guards.quotation && isTitle(candidate);
  const dismissed =
    guards.dismissed && !hasWord(candidate, /^dismiss/) && isDismissed(tokens, sentence, match.spanFrom);
  if (!named && !dismissed) return FLAG;
  if (candidate.reading.paragraph.heading || !admittedInParagraph(candidate)) return DROP;
  const kind = named ? "the title of a charge" : "a dismissed count";
  return { state: "soft", reason: `The words stand in ${kind}, but the paragraph then admits its facts.` };
}

/** Tokens `[from, to)` of a sentence that no pattern took. */
export interface TokensOfSentence {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Whether a negation or a denial reaches the tokens. */
export function isNegatedAt(reading: Reading, { sentence, from, to }: TokensOfSentence): boolean {
  if (reading.negations(sentence).some((range) => range.from < to && from < range.to)) return true;
  return deniedAfter(reading.tokens, to, sentence.to, NO_WORDS);
}

/** Whether the tokens tell a fact about the defendant: no title, dismissed count, contention, others' conduct or statement of law. */
export function isToldAsFact(reading: Reading, { sentence, from, to }: TokensOfSentence): boolean {
  const { tokens } = reading;
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  if (isStandard(tokens, sentence, from) || isContested(tokens, sentence, next, from)) return false;
  if (isOthers(tokens, sentence, next, from, to) || isDismissed(tokens, sentence, from)) return false;
  return !reading.titles().some((range) => range.from <= from && to <= range.to);
}

const NO_WORDS: ReadonlySet<string> = new Set();

function hasWord(candidate: Candidate, word: RegExp): boolean {
  return [...candidate.indexed.words].some((each) => word.test(each));
}

function nextSentence({ reading, sentence }: Candidate): Sentence | undefined {
  return reading.sentences[reading.sentences.indexOf(sentence) + 1];
}

function isNegated({ match, indexed, sentence, reading }: Candidate): boolean {
  const sentences =
    match.to <= sentence.to
      ? [sentence]
      : reading.sentences.filter((each) => each.from < match.to && each.to > match.from);
  for (const each of sentences) {
    for (const range of reading.negations(each)) {
      const cue = reading.tokens[range.cue]?.word ?? "";
      if (indexed.words.has(cue) && range.cue >= match.from && range.cue < match.to) continue;
      for (let taken = match.taken; taken !== undefined; taken = taken.before) {
        if (taken.from < range.to && taken.to > range.from) return true;
      }
    }
  }
  return match.to <= sentence.to && deniedAfter(reading.tokens, match.to, sentence.to, indexed.words);
}

const UPPER = [
  phrase("no|not more|great|greater|large than"),
  phrase("less|few|fewer|smaller than"),
  phrase("not 1 exceed"),
  phrase("under|below"),
  phrase("at most"),
  phrase("maximum of"),
];

/** "no more than 5 grams", "less than 5 grams"; not "no less than". */
function isUpperBound({ match, sentence, reading, indexed }: Candidate): boolean {
  const { tokens } = reading;
  let number = match.from;
  while (number < match.to) {
    const token = tokens[number];
    if (token === undefined || (token.traits & Trait.number) !== 0 || beginsNumber(token.word)) break;
    number += 1;
  }
  const found = findPhrase(tokens, Math.max(sentence.from, number - 4), number, UPPER);
  if (found === undefined || number - found.to > 1) return false;
  const first = tokens[found.from]?.word ?? "";
  if (found.from >= match.from && indexed.words.has(first)) return false;
  const before = tokens[found.from - 1]?.word;
  return !((before === "no" || before === "not") && /^(?:less|few|fewer|under|below)$/.test(first));
}

function isExcused({ match, sentence, reading }: Candidate, compiled: CompiledRule): boolean {
  const begin = Math.max(sentence.from, match.from - REACH);
  const end = Math.min(sentence.to, match.to + REACH);
  const whole = { from: 0, to: reading.tokens.length };
  return (
    anyMatch(compiled.unless, reading, sentence, (found) => found.from < end && found.to > begin) ||
    anyMatch(compiled.unlessSentence, reading, sentence, () => true) ||
    (compiled.unlessParagraph.length > 0 &&
      (anyMatch(compiled.unlessParagraph.filter(isWide), reading, whole, () => true) ||
        reading.sentences.some((each) => anyMatch(compiled.unlessParagraph, reading, each, () => true))))
  );
}

function isWide(pattern: CompiledPattern): boolean {
  return pattern.kind === "near" && pattern.within === "paragraph";
}

function anyMatch(
  patterns: readonly CompiledPattern[],
  reading: Reading,
  range: { from: number; to: number },
  test: (found: PatternMatch) => boolean,
): boolean {
  return patterns.some((pattern) => matchPattern(pattern, reading, range, reading.sentences).some(test));
}

const OTHER_SUBJECT = /^(?:defendant|he|she|they|who|client|coconspirator|conspirator)$/;

/** Whether one of the listed words is the subject of the match: the last person named before it in its clause, or "by" one after it. */
function hasSubject({ match, sentence, reading }: Candidate, subjects: readonly CompiledPattern[]): boolean {
  const clause = reading.clauseAround(sentence, match.spanFrom, match.spanTo);
  const { tokens } = reading;
  const found = subjects.flatMap((pattern) => matchPattern(pattern, reading, sentence, reading.sentences));
  return found.some((subject) => {
    if (subject.from >= clause.from && subject.to <= match.spanFrom) {
      for (let at = subject.to; at < match.spanFrom; at += 1)
        if (OTHER_SUBJECT.test(tokens[at]?.word ?? "")) return false;
      return true;
    }
    if (subject.from >= match.from && subject.to <= match.to && subject.from <= match.spanFrom) return true;
    if (subject.from < match.spanTo || subject.from - match.spanTo > 4) return false;
    for (let at = match.spanTo; at < subject.from; at += 1) if (tokens[at]?.word === "by") return true;
    return false;
  });
}

function isTitle({ match, reading }: Candidate): boolean {
  return reading.titles().some((range) => range.from <= match.spanFrom && match.spanTo <= range.to);
}

function admittedInParagraph({ reading, sentence }: Candidate): boolean {
  const at = reading.sentences.indexOf(sentence);
  return reading.sentences.slice(at).some((each) => admitsFacts(reading.tokens, each));
}
