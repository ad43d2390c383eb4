/** Whose conduct a sentence tells, and whether it is told as a fact: tests N3 and N4 of the catalogue, disputes, statements of law. */
import { isContrast } from "../../text/clauses";
import { Mark, type Token } from "../../text/tokens";
import { findPhrase, phrase, phraseAt } from "./phrases";

/** A sentence's tokens `[from, to)` within its paragraph's. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const DISMISSAL = [
  phrase("dismiss"),
  phrase("dismissal 2 count|charge"),
  phrase("nolle"),
  phrase("withdraw 3 count|charge"),
];
const COUNT = [phrase("count|charge|indictment|allegation|enhancement|information")];
const COUNTED = [
  phrase("consider|use|account|count 3 sentence"),
  phrase("relevant conduct"),
  phrase("be|may considered"),
];
const ADMISSION = [
  phrase("admit|acknowledge|concede|accept 3 fact|allegation|conduct"),
  phrase("admit 1 as true"),
  phrase("stipulate 3 fact|allegation"),
];

const ADMITTED_BEFORE = [phrase("admit|stipulate|agree|acknowledge 1 that")];

/** Whether a sentence speaks of a count that is dismissed and not admitted; `at` is the match's first token. */
export function isDismissed(tokens: readonly Token[], sentence: Range, at: number): boolean {
  if (findPhrase(tokens, sentence.from, sentence.to, DISMISSAL) === undefined) return false;
  if (findPhrase(tokens, sentence.from, sentence.to, COUNT) === undefined) return false;
  if (findPhrase(tokens, sentence.from, sentence.to, COUNTED) !== undefined) return false;
  return findPhrase(tokens, sentence.from, at, ADMITTED_BEFORE) === undefined;
}

const REFUSED = [phrase("not|never|neither|without|no")];

/** Whether a sentence admits the facts of a charge, so that its title is a fact after all. */
export function admitsFacts(tokens: readonly Token[], sentence: Range): boolean {
  const found = findPhrase(tokens, sentence.from, sentence.to, ADMISSION);
  if (found === undefined) return false;
  return findPhrase(tokens, Math.max(sentence.from, found.from - 4), found.from, REFUSED) === undefined;
}

const DEFENDANT = "defendant|client|he|she|they";
const UNACCOUNTABLE = [
  phrase("not 2 accountable|responsible|attributable|attribute|liable"),
  phrase("no|without|lack 3 knowledge|role|part|involvement|responsibility|control 4 of|in|over"),
  phrase(`without ${DEFENDANT}|the 2 knowledge|consent|involvement|participation`),
  phrase("without the defendant 1 knowledge|consent|involvement|participation"),
  phrase(`${DEFENDANT} 3 not|neither|nor|never 3 know|foresee|aware|involve|participate`),
  phrase("not 3 foreseeable"),
  phrase("act|work alone"),
  phrase("alone 1 responsible|accountable"),
  phrase("solely|only|exclusively 2 responsible|accountable|attributable|by|to"),
  phrase("belong|attributable solely|only|exclusively|entirely to"),
  phrase("play|have no part|role"),
  phrase("not 3 part of 2 defendant"),
  phrase("unaware|uninvolved|unbeknownst|unbeknown"),
  phrase("on his|her|their own"),
  phrase(`${DEFENDANT} never 1 meet|know|see|speak|dealt|deal|work|join|go`),
  phrase("not|never by|for 1 defendant"),
  phrase("not|never 1 meet|know|deal|speak|see 2 defendant"),
  phrase("unrelated|unconnected|foreign|strange to|with 2 defendant"),
  phrase("no 1 link|connection|relation|tie|association|bearing 3 defendant"),
  phrase("nothing to do with 1 defendant|him|her|case|plea|offense"),
  phrase("work|act|deed|doing of 1 other|another|others|somebody|someone|stranger"),
];
/** Said after the deed, that the defendant was elsewhere: "…; the defendant was not there". */
const ABSENT = [phrase(`${DEFENDANT} 1 not 1 there|present|home|among|one|along`)];
const SELF = /^(?:defendant|client|he|she|you)$/;
const PRONOUN = /^(?:he|she|you)$/;

/**
 * Whether a match tells somebody else's conduct that the text says is not the defendant's: the words that say so stand in
 * the same sentence or in the next one, and the defendant is not the subject before the match.
 */
export function isOthers(
  tokens: readonly Token[],
  sentence: Range,
  next: Range | undefined,
  at: number,
  to: number,
): boolean {
  const here = findOutside(tokens, sentence, { from: at, to }) ?? findPhrase(tokens, to, sentence.to, ABSENT);
  const ahead = next === undefined ? undefined : findPhrase(tokens, next.from, next.to, UNACCOUNTABLE);
  const found = here ?? ahead;
  if (found === undefined) return false;
  const named = namesDefendant(
    tokens,
    Math.max(found === here ? sentence.from : (next?.from ?? 0), found.from - 4),
    found.to,
  );
  for (let index = sentence.from; index < at; index += 1) {
    const word = tokens[index]?.word ?? "";
    if (!SELF.test(word) || isObject(tokens, index) || !isSubjectOf(tokens, index, at)) continue;
    // "…, in which the defendant had no part, led to": the defendant is the subject of the denial.
    if (found === here && found.from <= index + 3 && found.to > index && found.to <= at) continue;
    // "He carried a gun, and the defendant did not know" tells of somebody else; "the defendant" and a lone "he" do not.
    if (!PRONOUN.test(word) || !named) return false;
  }
  if (found === here) return true;
  return next !== undefined && findPhrase(tokens, next.from, Math.min(next.to, next.from + 8), REFERRING) !== undefined;
}

/** The first statement in a sentence that is not part of the match itself. */
function findOutside(tokens: readonly Token[], sentence: Range, match: Range): Range | undefined {
  let { from } = sentence;
  for (;;) {
    const found = findPhrase(tokens, from, sentence.to, UNACCOUNTABLE);
    if (found === undefined || found.from < match.from || found.to > match.to) return found;
    from = found.from + 1;
  }
}

const REFERRING = [phrase("defendant|client|he|she|that|this|those|such|mr|ms")];

function namesDefendant(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (/^(?:defendant|client)$/.test(tokens[index]?.word ?? "")) return true;
  return false;
}

function isObject(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const word = tokens[index]?.word ?? "";
    if (/^(?:of|to|by|with|from|without|for)$/.test(word)) return true;
    if (!/^(?:the|this|that)$/.test(word)) return false;
  }
  return false;
}

/** Nothing between the subject and the match hands the sentence to somebody else. */
function isSubjectOf(tokens: readonly Token[], subject: number, at: number): boolean {
  for (let index = subject + 1; index < at; index += 1) {
    const token = tokens[index];
    if (token === undefined || isContrast(tokens, index) || (token.marks & Mark.semicolon) !== 0) return false;
    if (/^(?:not|never|who|codefendant|others)$/.test(token.word)) return false;
  }
  return true;
}

const CONTENTION = [
  phrase(
    "government|prosecution|state|united|prosecutor|people|commonwealth 4 contend|allege|assert|claim|maintain|believe|argue|position",
  ),
];
const DISPUTE = [
  phrase("defendant|defense|he|she|party|client|counsel 3 dispute|deny|contest|disagree|reject|challenge"),
  phrase("defendant|defense|he|she|client 2 not 2 agree|admit|concede|stipulate"),
  phrase("defendant|defense|he|she 2 reserve 4 dispute|contest|challenge|argue|object"),
  phrase("be|remain 2 dispute|disputed|contested"),
  phrase("in dispute"),
  phrase("no agreement"),
];
const OPEN_QUESTION = [
  phrase("party|government|defendant 3 disagree|dispute 2 whether|about|as|on"),
  phrase("reserve 4 argue|litigate|contest|dispute|challenge 3 whether|that|about|regarding|the"),
  phrase("disagree|differ whether|about|as"),
  phrase("no agreement 2 whether|as|about|regarding|concerning"),
  phrase("free|leave|left 2 argue|open|resolve|decide 4 whether"),
];

/** Whether a match is told as a contention that the defence disputes, in its own sentence or in the next. */
export function isContested(tokens: readonly Token[], sentence: Range, next: Range | undefined, at: number): boolean {
  const contention = findPhrase(tokens, sentence.from, at, CONTENTION);
  if (contention !== undefined) {
    const here = findPhrase(tokens, contention.to, sentence.to, DISPUTE);
    const ahead = next === undefined ? undefined : findPhrase(tokens, next.from, next.to, DISPUTE);
    if ((here ?? ahead) !== undefined && !isTurned(tokens, here ?? ahead)) return true;
  }
  return findPhrase(tokens, sentence.from, at, OPEN_QUESTION) !== undefined;
}

/** "does not dispute". */
function isTurned(tokens: readonly Token[], found: Range | undefined): boolean {
  if (found === undefined) return false;
  let negations = 0;
  let denials = 0;
  for (let index = found.from; index < found.to; index += 1) {
    const word = tokens[index]?.word ?? "";
    if (word === "not" || word === "never") negations += 1;
    if (/^(?:disput|den|contest|challeng|reject|disagree)/.test(word)) denials += 1;
  }
  return negations > 0 && denials > 0;
}

const LAW = [
  phrase("element of|be"),
  phrase("have|need to prove"),
  phrase("must 2 prove|establish|show"),
  phrase("burden 2 prove|proof"),
  phrase("law|statute|guideline|section|congress|commission 2 provide|define|prohibit|forbid|require|make"),
  phrase("law|statute|section|code 9 punish|criminalize|penalize"),
  phrase("unavailable|available|apply|ineligible|eligible to|for 1 person|defendant|anyone|one who|that"),
  phrase("be|it unlawful|illegal|crime 1 to|for"),
  phrase("define 1 as|to|by"),
  phrase("term|phrase 4 mean|include|refer"),
  phrase("the word 3 mean|include|refer"),
  phrase("apply|increase|enhancement if|when|where|only"),
  phrase("maximum|minimum|statutory 2 penalty|sentence|punishment 1 for|of"),
  phrase("any person who|that"),
  phrase("person|defendant who 6 be|shall 2 subject|guilty|punish|liable"),
];
const CONDITION_ENDS = /^(?:then|would|will|shall)$/;

/** Whether the match `[at, to)` stands in a statement of law or in a condition, which tell no fact. */
export function isStandard(tokens: readonly Token[], sentence: Range, at: number, to: number): boolean {
  if (findPhrase(tokens, sentence.from, at, LAW) !== undefined) return true;
  return isCondition(tokens, sentence, Math.max(at, to - 1)) || isInvertedCondition(tokens, sentence);
}

/** "Had the defendant possessed a firearm, the enhancement would apply"; not "Had the case gone to trial, …". */
function isInvertedCondition(tokens: readonly Token[], sentence: Range): boolean {
  const first = tokens[sentence.from]?.word ?? "";
  if (!/^(?:had|were|should)$/.test(first)) return false;
  if (findPhrase(tokens, sentence.from, sentence.to, TRIED) !== undefined) return false;
  return findPhrase(tokens, sentence.from, sentence.to, CONDITIONAL) !== undefined;
}

const TRIED = [phrase("trial|tried|hearing")];
const CONDITIONAL = [phrase("would|could|might|may")];

const TRIAL = [phrase("if 8 trial|tried|hearing"), phrase("if call"), phrase("if 1 not"), phrase("if any")];

function isCondition(tokens: readonly Token[], sentence: Range, at: number): boolean {
  for (let index = at - 1; index >= sentence.from; index -= 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    const condition =
      token.word === "whether" ||
      token.word === "if" ||
      token.word === "unless" ||
      (token.word === "event" && tokens[index - 1]?.word === "the");
    if (!condition) continue;
    if (token.word === "if" && tokens[index - 1]?.word === "as") continue;
    if (token.word === "whether" && closes(tokens, index, sentence.to, ["or", "not"])) continue;
    if (phraseAt(tokens, index, sentence.to, TRIAL)) return false;
    for (let between = index + 1; between <= at; between += 1) {
      const word = tokens[between];
      if (word === undefined) return false;
      if ((word.marks & (Mark.comma | Mark.semicolon)) !== 0 || CONDITION_ENDS.test(word.word)) return false;
    }
    return true;
  }
  return false;
}

/** "whether or not". */
function closes(tokens: readonly Token[], at: number, end: number, following: readonly string[]): boolean {
  return following.every((word, index) => at + 1 + index < end && tokens[at + 1 + index]?.word === word);
}
