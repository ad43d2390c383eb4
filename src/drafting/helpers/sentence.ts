import { citeSource } from "../../case/cite";
import type { Helper } from "../language/helper";
import { isEmpty } from "../language/plain-data";
import { findSource } from "./cite";
import { textArgument } from "./argument";

/** Ends of a sentence that stay where they are, a closing quotation mark with them. */
const ended = /[.!?]["\u201d\u2019)]*$/;

/**
 * A fact as a whole sentence with its record cite: `{{sentence text source}}` gives "He called for a dog (Tr. 18:2-9)." whether or not the fact
 * was typed with a full stop. With `quote=true` the words stand in quotation marks and the cite is a sentence of its own, as the Bluebook sets it:
 * "I use it." (Tr. 18:2-9). Nothing where the fact is empty.
 */
export const sentence: Helper = {
  name: "sentence",
  usage: "sentence FACT SOURCE quote=true",
  arity: [1, 2],
  options: ["quote"],
  result: "text",
  lenient: true,
  call([fact, source], { hash, run, paths }) {
    if (isEmpty(fact)) return undefined;
    const text = textArgument(fact, "sentence").trim();
    const cite = citeSource(findSource(source, run.root, paths[1]));
    if (hash["quote"] === true) {
      const quoted = `\u201c${ended.test(text) ? text : `${text}.`}\u201d`;
      return cite === undefined ? quoted : `${quoted} ${cite}.`;
    }
    if (cite === undefined) return ended.test(text) ? text : `${text}.`;
    return `${text.replace(/\.$/, "")} ${cite}.`;
  },
};
