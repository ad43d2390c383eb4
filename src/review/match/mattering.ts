/** Which words of a passage say something on their own. */
import { irregularBases } from "../text/irregular";
import type { TextSpan } from "../types";

/** Articles, pronouns, prepositions, conjunctions, auxiliaries: alone they are no statement. */
const LITTLE = new Set(
  (
    "a an the this that these those such any some all each both either and or but nor as if than then so of to in on at by for from with within " +
    "into onto over under up out off about around upon after before during while when where who whom whose which what he she it they we you i him " +
    "her them his hers its their theirs our my your himself herself themselves itself one was were is are be been being am had has have having did " +
    "do does done will would shall should can could may might must not no also there here too very more most least less defendant defendants client"
  ).split(" "),
);
const WORD = /[\p{L}\p{N}$%][\p{L}\p{N}'\u2019.,$%-]*/gu;
const VERB = /(?:ed|ing)$/;

interface Telling {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a passage that say something, in order. */
function telling(passage: string): Telling[] {
  const found: Telling[] = [];
  for (const match of passage.matchAll(WORD)) {
    const written = match[0].replace(/[.,'\u2019-]+$/, "");
    const word = written.toLowerCase();
    if (!LITTLE.has(word)) found.push({ word, start: match.index, end: match.index + written.length });
  }
  return found;
}

/**
 * What is left of a passage, from its first to its last word that says something. Undefined where that is too little to
 * stand for the passage: a single noun or number out of several such words ("the man" of "vowed to kill the man").
 */
export function restThatMatters(rest: string, passage: string): TextSpan | undefined {
  const left = telling(rest);
  const [first] = left;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const alone = left.length === 1 && !VERB.test(first.word) && irregularBases(first.word).length === 0;
  if (alone && telling(passage).length > 2) return undefined;
  return { start: first.start, end: last.end };
}
