import type { Helper } from "../language/helper";
import { textArgument } from "./argument";

const vowelSound =
  /^(?:[aeio]|u(?!ni|s[eu]|ti|ro)|ho(?:ur|nest|nor)|heir|(?:8|11|18)(?!\d{1}\b)|[fhlmnrsx](?=[A-Z.]|\b))/i;

/** A noun with "a" or "an" before it: `{{article encounter.kind}}` gives "a traffic stop". */
export const article: Helper = {
  name: "article",
  usage: "article NOUN",
  arity: [1, 1],
  result: "text",
  call([noun]) {
    const text = textArgument(noun, "article");
    if (text === "") return "";
    const initials = /^[A-Z]{2,}\b/.test(text);
    const an = initials ? /^[AEFHILMNORSX]/.test(text) : vowelSound.test(text);
    return `${an ? "an" : "a"} ${text}`;
  },
};
