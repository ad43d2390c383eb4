/** For rules without a check of their own: consent and lawfulness where the words speak of them, else silence. */
import { unknown } from "./record";
import type { Check } from "./record";
import { checkStatement } from "./statement";

/** Says nothing unless the words are about a search, a stop or consent. */
export const checkGeneric: Check = (input) =>
  /\b(?:consent\w*|search(?:es|ed)?|stop|warrant)\b/i.test(input.quote)
    ? checkStatement(input)
    : unknown("The case file has no fact that these words could be compared with.");
