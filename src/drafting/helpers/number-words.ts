import { figures, numberWords } from "../../case/derived/words";
import type { Helper } from "../language/helper";
import { choiceArgument, numberArgument } from "./argument";

/** `{{numberWords 50}}` gives "fifty"; style "both" gives "fifty (50)", style "text" spells only up to ninety-nine. */
export const numberWordsHelper: Helper = {
  name: "numberWords",
  usage: 'numberWords NUMBER "words|both|text"',
  arity: [1, 2],
  options: ["style"],
  result: "text",
  call([value, style], { hash }) {
    const number = numberArgument(value, "numberWords");
    const chosen = choiceArgument(style ?? hash["style"], ["words", "both", "text"], "numberWords", "words");
    if (chosen === "both") return `${numberWords(number)} (${figures(number)})`;
    // Bluebook rule 6.2(a): words up to ninety-nine in running text, figures above.
    return chosen === "text" && number > 99 ? figures(number) : numberWords(number);
  },
};

/** A number in figures with thousands' commas: `{{number 12500}}` gives "12,500". */
export const numberHelper: Helper = {
  name: "number",
  usage: "number NUMBER",
  arity: [1, 1],
  result: "text",
  call: ([value]) => figures(numberArgument(value, "number")),
};
