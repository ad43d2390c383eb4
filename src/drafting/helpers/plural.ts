import { plural as pluralOf } from "../../case/derived/words";
import type { Helper } from "../language/helper";
import { numberArgument, textArgument } from "./argument";

/** The noun that fits a number or a list's length: `{{plural "bag" lab.of}}`, `{{plural "child" n "children"}}`. */
export const plural: Helper = {
  name: "plural",
  usage: "plural NOUN NUMBER PLURAL",
  arity: [2, 3],
  result: "text",
  call([noun, many, form]) {
    const singular = textArgument(noun, "plural");
    const number = Array.isArray(many) ? many.length : numberArgument(many, "plural");
    if (number === 1) return singular;
    return form === undefined ? pluralOf(singular) : textArgument(form, "plural");
  },
};
