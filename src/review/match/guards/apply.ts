/** Asks a rule's guards about a match: is it a finding, a note, or nothing? */
import type { Sentence } from "../../text/analysis";
import { beginsNumber } from "../../text/number-words";
import { lemmasOf } from "../../text/lemma";
import { Trait, type Token } from "../../text/tokens";
import { isPast } from "../../text/verbs";
import type { CompiledRule, IndexedPattern } from "../compile";
import type { CompiledPattern } from "../pattern";
import type { Reading } from "../reading";
import type { PatternMatch } from "../simulate";
import { isAnsweredNo } from "./answers";
import { deniedAfter } from "./denied-after";
import { findPhrase, phrase } from "./phrases";
import { isContested, isDismissed, isOthers, isStandard } from "./statements";

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
  if (guards.negation && (isNegated(candidate) || isAnsweredNo(candidate.reading, candidate.sentence))) return DROP;
  if (guards.bound && candidate.indexed.quantity && isUpperBound(candidate)) return DROP;
  if (isExcused(candidate, compiled) || isEveryday(candidate, compiled)) return DROP;
  if (compiled.subject.length > 0 && hasSubject(candidate, compiled.subject)) return DROP;
  const { tokens } = candidate.reading;
  const { match, sentence } = candidate;
  const next = candidate.reading.next(sentence);
  if (guards.standard && isStandard(tokens, sentence, match.spanFrom, match.spanTo)) return DROP;
  if (guards.contested && isContested(tokens, sentence, next, match.spanFrom)) return DROP;
  if (guards.others && isOthers(tokens, sentence, next, match.spanFrom, match.spanTo)) return DROP;
  const named = guards.quotation && isTitle(candidate);
  const dismissed =
    guards.dismissed && !hasWord(candidate, /^dismiss/) && isDismissed(tokens, sentence, match.spanFrom);
  if (!named && !dismissed) return FLAG;
  if (candidate.reading.paragraph.heading || !candidate.reading.admitsFrom(sentence)) return DROP;
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
  if (reading.negations(sentence).denied.some((range) => range.from < to && from < range.to)) return true;
  return deniedAfter(reading.tokens, to, sentence.to);
}

/** Whether the tokens tell a fact about the defendant: no title, dismissed count, contention, others' conduct or statement of law. */
export function isToldAsFact(reading: Reading, { sentence, from, to }: TokensOfSentence): boolean {
  const { tokens } = reading;
  const next = reading.next(sentence);
  if (isStandard(tokens, sentence, from, to) || isContested(tokens, sentence, next, from)) return false;
  if (isOthers(tokens, sentence, next, from, to) || isDismissed(tokens, sentence, from)) return false;
  return !reading.titles().some((range) => range.from <= from && to <= range.to);
}

function hasWord(candidate: Candidate, word: RegExp): boolean {
  return [...candidate.indexed.words].some((each) => word.test(each));
}

function takes(match: PatternMatch, from: number, to: number): boolean {
  for (let taken = match.taken; taken !== undefined; taken = taken.before) {
    if (taken.from < to && taken.to > from) return true;
  }
  return false;
}

function isNegated({ match, sentence, reading }: Candidate): boolean {
  const sentences = match.to <= sentence.to ? [sentence] : reading.sentencesBetween(match.from, match.to);
  for (const each of sentences) {
    // "Never failed to appear": where the trigger is the denying verb itself, its negation denies it.
    for (const range of reading.negations(each).asserting) {
      if (takes(match, range.to - 1, range.to) && !takes(match, range.from, range.from + 1)) return true;
    }
    for (const range of reading.negations(each).denied) {
      // A negation that the pattern names is part of the trigger.
      if (takes(match, range.cue, range.cue + 1)) continue;
      if (takes(match, range.from, range.to)) return true;
    }
  }
  return match.to <= sentence.to && deniedAfter(reading.tokens, match.to, sentence.to);
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
  // "It is not disputed that …" is no dispute, and its "not" denies nothing.
  const asserting = reading.negations(sentence).asserting.filter((range) => !takes(match, range.from, range.to));
  const excuses = (found: PatternMatch): boolean => !asserting.some((range) => takes(found, range.from, range.to));
  return (
    anyMatch(compiled.unless, reading, sentence, (found) => found.from < end && found.to > begin && excuses(found)) ||
    anyMatch(compiled.unlessSentence, reading, sentence, excuses) ||
    compiled.unlessParagraph.some((pattern) => reading.standsAnywhere(pattern))
  );
}

/** "He managed a tire store and supervised six mechanics": ordinary life, and no word in the sentence that a case is made of. */
function isEveryday({ sentence, reading }: Candidate, { everyday, caseWord }: CompiledRule): boolean {
  const holds = (patterns: readonly CompiledPattern[]): boolean =>
    patterns.some((pattern) => reading.guardMatches(pattern, sentence).length > 0);
  return holds(everyday) && !holds(caseWord);
}

function anyMatch(
  patterns: readonly CompiledPattern[],
  reading: Reading,
  sentence: Sentence,
  test: (found: PatternMatch) => boolean,
): boolean {
  return patterns.some((pattern) => reading.guardMatches(pattern, sentence).some(test));
}

const OTHER_SUBJECT = /^(?:defendant|he|she|they|who|client|coconspirator|conspirator)$/;
/** What an officer does to a thing without having to do with it. */
const PERCEIVING = new Set(
  (
    "find recover seize locate observe see discover notice tell learn know note hear recall report state advise interview identify retrieve collect " +
    "photograph log inventory search stop arrest watch follow believe determine ask"
  ).split(" "),
);

/** Whether one of the listed words is the subject of the match: the last person named before it in its clause, or "by" one after it. */
function hasSubject({ match, sentence, reading }: Candidate, subjects: readonly CompiledPattern[]): boolean {
  const { tokens } = reading;
  const own = reading.clauseAround(sentence, match.spanFrom, match.spanTo).from;
  const begin = subjectBegin(reading, sentence, match);
  return subjects
    .flatMap((pattern) => reading.guardMatches(pattern, sentence))
    .some((subject) => {
      if (subject.to <= match.spanFrom)
        return subject.from >= begin && governs(tokens, subject.to, match.spanFrom, own);
      if (subject.from < match.spanTo || subject.from - match.spanTo > 4) return false;
      for (let at = match.spanTo; at < subject.from; at += 1) if (tokens[at]?.word === "by") return true;
      return false;
    });
}

/** Where the clause begins whose subject the match has: a clause without a subject of its own shares the one before it. */
function subjectBegin(reading: Reading, sentence: Sentence, match: PatternMatch): number {
  let { from } = reading.clauseAround(sentence, match.spanFrom, match.spanTo);
  while (from > sentence.from) {
    const first = reading.tokens[from];
    const verb = first !== undefined && /^(?:and|or|then|but)$/.test(first.word) ? reading.tokens[from + 1] : first;
    if (verb === undefined || !isPast(verb)) break;
    from = reading.clauseAround(sentence, from - 1, from).from;
  }
  return from;
}

/** Nobody else is named between a subject and the match, and the subject's verb in the match's clause does more than find or tell it. */
function governs(tokens: readonly Token[], subject: number, match: number, clause: number): boolean {
  for (let at = endOfName(tokens, subject, match); at < match; at += 1) {
    const token = tokens[at];
    if (token === undefined || OTHER_SUBJECT.test(token.word)) return false;
    if ((token.traits & Trait.capital) !== 0 && (token.traits & Trait.upper) === 0) return false;
    if (at >= clause && lemmasOf(token.word).some((base) => PERCEIVING.has(base))) return false;
  }
  return true;
}

/** Where the name ends that belongs to a subject: "Agent Carla Ruiz", "Officer Lane of the Dayton Police Department". */
function endOfName(tokens: readonly Token[], subject: number, match: number): number {
  let end = subject;
  for (let at = subject; at < match; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if ((token.traits & Trait.capital) !== 0 && !OTHER_SUBJECT.test(token.word)) end = at + 1;
    else if (!/^(?:of|the|for)$/.test(token.word)) break;
  }
  return end;
}

function isTitle({ match, reading }: Candidate): boolean {
  return reading.titles().some((range) => range.from <= match.spanFrom && match.spanTo <= range.to);
}
