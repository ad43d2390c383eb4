import type { Helper } from "../language/helper";
import { textArgument } from "./argument";

/** A name's possessive: "Davis's", "the officers'" with `plural=true`. The apostrophe is the typographic one. */
export const possessive: Helper = {
  name: "possessive",
  usage: "possessive NAME plural=true",
  arity: [1, 1],
  options: ["plural"],
  result: "text",
  call([name], { hash }) {
    const text = textArgument(name, "possessive");
    if (text === "") return "";
    const upper = text === text.toUpperCase() && text !== text.toLowerCase();
    return hash["plural"] === true && /s$/i.test(text) ? `${text}\u2019` : `${text}\u2019${upper ? "S" : "s"}`;
  },
};
