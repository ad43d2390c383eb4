import { numberWords } from "../../case/derived/words";
import { HelperFault, type Helper } from "../language/helper";
import { choiceArgument, numberArgument } from "./argument";

const irregular: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** 1 gives "1st", 12 "12th", 23 "23rd". */
export function ordinalFigures(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}

/** 1 gives "first", 21 "twenty-first". */
export function ordinalWords(value: number): string {
  const words = numberWords(value);
  if (/^\d/.test(words)) return ordinalFigures(value);
  const cut = Math.max(words.lastIndexOf(" "), words.lastIndexOf("-")) + 1;
  const last = words.slice(cut);
  const ordinal = irregular[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, cut) + ordinal;
}

/** `{{ordinal 1}}` gives "1st", `{{ordinal 1 "words"}}` "first". */
export const ordinal: Helper = {
  name: "ordinal",
  usage: 'ordinal NUMBER "figures|words"',
  arity: [1, 2],
  options: ["style"],
  result: "text",
  call([value, style], { hash }) {
    const number = numberArgument(value, "ordinal");
    if (!Number.isInteger(number) || number < 0) throw new HelperFault("ordinal needs a whole number");
    const words = choiceArgument(style ?? hash["style"], ["figures", "words"], "ordinal", "figures") === "words";
    return words ? ordinalWords(number) : ordinalFigures(number);
  },
};
