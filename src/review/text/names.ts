/** Words that are somebody's name: "Mr. Cook", "ALAN PRICE". No pattern reads the trade or the thing of that word in them. */
import { Mark, Trait, type Token } from "./tokens";

const TITLE = /^(?:mr|mrs|ms|miss|dr|detective|officer|trooper|deputy|sergeant|investigator)$/;
/** Surnames that a pattern could take for something else, where a name stands in capitals. */
const SURNAME = new Set(
  (
    "price cook cash glass park parks church boss king chief major minor bond pound mule blow runner block street house school head power " +
    "law stone rock rocks brick savage colt winchester load driver carter packer dealer sellers hunter banks bank steel gunn gun cannon weed " +
    "crystal molly bud tar case sample story fields field kid childs little young younger teller courier porter mason barber farmer baker butcher"
  ).split(" "),
);
const MOST_WORDS = 3;

function isCapital(token: Token | undefined): token is Token {
  return (
    token !== undefined && (token.traits & Trait.capital) !== 0 && (token.traits & (Trait.number | Trait.cite)) === 0
  );
}

function isUpper(token: Token | undefined): token is Token {
  return isCapital(token) && (token.traits & Trait.upper) !== 0;
}

/** Indices of the tokens that name a person: after a title of courtesy or rank, or a surname at the end of a name in capitals. */
export function findNames(tokens: readonly Token[]): readonly number[] {
  const names: number[] = [];
  tokens.forEach((token, at) => {
    if (isCapital(token) && TITLE.test(token.word)) {
      for (let next = at + 1; next <= at + 2; next += 1) {
        const each = tokens[next];
        if (!isCapital(each) || (each.marks & (Mark.comma | Mark.semicolon | Mark.colon | Mark.sentence)) !== 0) break;
        names.push(next);
      }
    }
    if (isUpper(token) && SURNAME.has(token.word) && endsName(tokens, at)) names.push(at);
  });
  return names;
}

/** Capitals before it and none after it, in a sentence that is not all in capitals: "ALAN PRICE knowingly possessed". */
function endsName(tokens: readonly Token[], at: number): boolean {
  if (isUpper(tokens[at + 1]) || tokens[at + 1] === undefined) return false;
  let from = at;
  while (from > 0 && at - from < MOST_WORDS && isUpper(tokens[from - 1])) from -= 1;
  return from < at && !isUpper(tokens[from - 1]);
}
