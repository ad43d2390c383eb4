/** Where a clause ends, told from conjunctions, commas and verbs; sentences are cut before this. */
import { beginsSubject, DETERMINERS, isFinite, isPast, PRONOUNS } from "./verbs";
import { Mark, type Token } from "./tokens";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const CONTRAST = set("however although though whereas yet except instead nonetheless nevertheless");
const AND = set("and or so then");
const ADVERBS = set(
  "then also later instead actually still thereafter subsequently ultimately eventually further again admittedly",
);
const NO_NEW_CLAUSE = set("not never no without neither nor");

function hasMark(token: Token, marks: number): boolean {
  return (token.marks & marks) !== 0;
}

/** "but", "however", "rather" (but not "rather than", "but for", "nothing but"): what follows stands against what went before. */
export function isContrast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1]?.word;
  const before = tokens[at - 1]?.word ?? "";
  if (token.word === "but") return next !== "for" && !/^(?:nothing|not|all|anything|cannot)$/.test(before);
  if (token.word === "rather") return next !== "than" && next !== "large";
  if (token.word === "instead") return next !== "of";
  if (token.word === "while") return hasMark(token, Mark.comma);
  if (token.word === "except") return next !== "for" && next !== "as";
  return CONTRAST.has(token.word);
}

/** Whether a clause with a finite verb of its own begins at `at`: a subject within reach of a verb. */
function beginsClause(tokens: readonly Token[], at: number, end: number, anySubject: boolean): boolean {
  const first = tokens[at];
  if (first === undefined || at >= end || NO_NEW_CLAUSE.has(first.word)) return false;
  if (!anySubject && !beginsSubject(first)) return false;
  const limit = Math.min(at + 8, end);
  for (let index = at + (anySubject ? 0 : 1); index < limit; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (index > at && hasMark(token, Mark.comma | Mark.semicolon | Mark.dash | Mark.colon | Mark.close)) return false;
    if (token.word === "nor" || (index > at && token.word === "or")) return false;
    if (index > at && isFinite(token)) return true;
  }
  return false;
}

/** A finite verb that follows a conjunction at once: "and sold heroin", "and then fled". */
function beginsPredicate(tokens: readonly Token[], at: number, end: number, afterNoun: boolean): boolean {
  const skip = ADVERBS.has(tokens[at]?.word ?? "") ? at + 1 : at;
  const verb = tokens[skip];
  if (verb === undefined || skip >= end || !isPast(verb)) {
    return verb !== undefined && skip < end && /^(?:was|were|is|are|had|has|did|does|will|would)$/.test(verb.word);
  }
  if (!afterNoun || !verb.word.endsWith("ed")) return true;
  const next = tokens[skip + 1]?.word ?? "";
  return DETERMINERS.has(next) || PRONOUNS.has(next) || /^(?:to|that|in|from|at|with|for)$/.test(next);
}

/**
 * Whether a new clause begins at `at`, inside the sentence `[from, end)`.
 * @param afterNoun what precedes is a list of nouns ("no firearms and …"), so that a word in -ed may be an adjective
 * @param verbSeen the clause so far has its finite verb, so that any noun can be the next one's subject
 */
export function clauseBegins(
  tokens: readonly Token[],
  at: number,
  end: number,
  afterNoun: boolean,
  verbSeen: boolean,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (hasMark(token, Mark.semicolon | Mark.dash)) return true;
  if (isContrast(tokens, at)) return true;
  const comma = hasMark(token, Mark.comma);
  const and = AND.has(token.word);
  if (!comma && !and) return false;
  const next = and ? at + 1 : at;
  if (and && beginsPredicate(tokens, next, end, afterNoun)) return true;
  if (comma && !and && verbSeen && beginsPredicate(tokens, next, end, true)) return true;
  if (beginsClause(tokens, next, end, false)) return true;
  return verbSeen && beginsClause(tokens, next, end, true);
}

const RELATIVE = set("who whom which whose where when while because after before since unless until if that");

/** Number of the clause of each token of a sentence `[from, end)`, from 0. */
export function clauseNumbers(tokens: readonly Token[], from: number, end: number): readonly number[] {
  const numbers: number[] = [];
  let clause = 0;
  let verbSeen = false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const relative = at > from && RELATIVE.has(token.word) && hasMark(token, Mark.comma);
    if (at > from && (relative || hasMark(token, Mark.colon) || clauseBegins(tokens, at, end, false, verbSeen))) {
      clause += 1;
      verbSeen = false;
    }
    verbSeen ||= isFinite(token);
    numbers.push(clause);
  }
  return numbers;
}
