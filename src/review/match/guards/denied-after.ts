/** Denials that follow what they deny: "a firearm was not found", "the allegation is disputed". */
import { clauseBegins } from "../../text/clauses";
import { lemmasOf } from "../../text/lemma";
import { Mark, type Token } from "../../text/tokens";
import { AUXILIARIES, isFinite } from "../../text/verbs";
import { isAdverb } from "./negation";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const PREDICATES = set(
  "find present recover seize locate involve use possess apply establish prove show allege charge contend admit part attributable connect " +
    "relate tie link support warrant claim concede foreseeable agree observe see discover identify exist occur happen take stipulate seek " +
    "pursue include true accurate in at sell distribute make carry bring know participate accountable responsible within near result cause",
);
const DENIED = set(
  "denied disputed contested unproven unfounded unsupported absent inapplicable excluded stricken withdrawn rejected reserved unsubstantiated unestablished surplusage recanted untrue false incorrect inaccurate mistaken erroneous abandoned dropped removed deleted retracted",
);

/** What an authority grants or denies to a person. */
const CLAIMS =
  /^(?:claim|claims|motion|request|application|petition|appeal|bail|bond|entry|asylum|relief|release|parole)$/;

/**
 * Whether the predicate that follows `[.., at)` in its clause denies it: "a firearm was not found", "that is disputed".
 * @param end end of the sentence
 */
export function deniedAfter(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < Math.min(at + 12, end); index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (clauseBegins(tokens, index, end, false, false)) return false;
    if ((token.marks & (Mark.comma | Mark.semicolon | Mark.colon)) !== 0) return false;
    if (/^(?:who|which|that|where|when)$/.test(token.word)) return false;
    if (!isFinite(token)) continue;
    return isDeniedPredicate(tokens, index, end);
  }
  return false;
}

function isDeniedPredicate(tokens: readonly Token[], verb: number, end: number): boolean {
  let negative = false;
  for (let index = verb; index < Math.min(verb + 6, end); index += 1) {
    const word = tokens[index]?.word ?? "";
    if (index > verb && ((tokens[index]?.marks ?? 0) & (Mark.comma | Mark.semicolon)) !== 0) return false;
    if (word === "not" || word === "never") {
      negative = true;
      continue;
    }
    if (index > verb && DENIED.has(word))
      return !negative && !(word === "denied" && CLAIMS.test(tokens[verb - 1]?.word ?? ""));
    if (word === "ruled" && tokens[index + 1]?.word === "out") return !negative;
    if (index === verb || AUXILIARIES.has(word) || isAdverb(word) || word === "a") continue;
    return negative && lemmasOf(word).some((base) => PREDICATES.has(base));
  }
  return false;
}
