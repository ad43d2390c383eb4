import { numberWords } from "../../case/derived/words";
import type { Helper } from "../language/helper";
import { choiceArgument, numberArgument } from "./argument";

/** Dollars: `{{money 1250}}` gives "$1,250"; cents are written where there are any. Style "words" or "both" spells them. */
export const money: Helper = {
  name: "money",
  usage: 'money AMOUNT "figures|words|both"',
  arity: [1, 2],
  options: ["style"],
  result: "text",
  call([value, style], { hash }) {
    const amount = Math.round(numberArgument(value, "money") * 100) / 100;
    const chosen = choiceArgument(style ?? hash["style"], ["figures", "words", "both"], "money", "figures");
    if (chosen === "figures") return inFigures(amount);
    return chosen === "words" ? inWords(amount) : `${inWords(amount)} (${inFigures(amount)})`;
  },
};

function inFigures(amount: number): string {
  const [whole = "0", cents = "00"] = Math.abs(amount).toFixed(2).split(".");
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${amount < 0 ? "-" : ""}$${parted}${cents === "00" ? "" : `.${cents}`}`;
}

function inWords(amount: number): string {
  const whole = Math.floor(Math.abs(amount));
  const cents = Math.round((Math.abs(amount) - whole) * 100);
  const dollars = `${numberWords(whole)} ${whole === 1 ? "dollar" : "dollars"}`;
  const rest = cents === 0 ? "" : ` and ${numberWords(cents)} ${cents === 1 ? "cent" : "cents"}`;
  return `${amount < 0 ? "minus " : ""}${dollars}${rest}`;
}
