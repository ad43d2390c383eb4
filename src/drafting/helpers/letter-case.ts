import type { Helper } from "../language/helper";
import { textArgument } from "./argument";

/** Words that stay small within a title (Bluebook rule 8(a): articles, conjunctions, prepositions of four letters or fewer). */
const small = new Set(
  "a an the and but for nor or so yet as at by from in into of off on onto out over per to up upon via with".split(" "),
);

function caseHelper(name: string, change: (text: string) => string): Helper {
  return {
    name,
    usage: `${name} TEXT`,
    arity: [1, 1],
    result: "text",
    call: ([text]) => change(textArgument(text, name)),
  };
}

function titled(text: string): string {
  const words = text.toLowerCase().split(/(\s+|-)/);
  const last = words.length - 1;
  return words.map((word, i) => (i !== 0 && i !== last && small.has(word) ? word : capital(word))).join("");
}

function capital(text: string): string {
  const at = text.search(/\p{L}/u);
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

export const upper = caseHelper("upper", (text) => text.toUpperCase());
export const lower = caseHelper("lower", (text) => text.toLowerCase());
/** "motion to suppress" gives "Motion to Suppress". */
export const titleCase = caseHelper("titleCase", titled);
/** "the stop" gives "The stop"; the rest stays as it is, for it may hold names. */
export const sentenceCase = caseHelper("sentenceCase", capital);
