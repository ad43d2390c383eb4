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
  const shouted = text === text.toUpperCase();
  const words = text.split(/(\s+|-)/);
  const last = words.length - 1;
  return words
    .map((word, i) => {
      // McDonald, O'Brien and FBI are written as they are, unless everything is in capitals.
      if (!shouted && /\p{L}.*\p{Lu}/u.test(word)) return word;
      const plain = word.toLowerCase();
      return i !== 0 && i !== last && small.has(plain) ? plain : namePart(capital(plain));
    })
    .join("");
}

/** "O'brien" gives "O'Brien". */
function namePart(word: string): string {
  return word.replace(
    /^([OD]['\u2019])(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** The first letter in upper case, where nothing but quotation marks and brackets stands before it: not "27 Of 61". */
function capital(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
}

export const upper = caseHelper("upper", (text) => text.toUpperCase());
export const lower = caseHelper("lower", (text) => text.toLowerCase());
/** "motion to suppress" gives "Motion to Suppress". */
export const titleCase = caseHelper("titleCase", titled);
/** "the stop" gives "The stop"; the rest stays as it is, for it may hold names. */
export const sentenceCase = caseHelper("sentenceCase", capital);
