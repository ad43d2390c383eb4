import { termWords } from "../../case/derived/words";
import type { Helper } from "../language/helper";
import { numberArgument } from "./argument";

/** A term of months as it is spoken of: `{{term exposure.minimumMonths}}` gives "10 years", or "63 months". */
export const term: Helper = {
  name: "term",
  usage: "term MONTHS",
  arity: [1, 1],
  result: "text",
  call: ([months]) => termWords(numberArgument(months, "term")),
};
