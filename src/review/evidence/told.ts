/** Checks for facts that the case file holds only in words: a child, a death, violence, an import, a message. */
import {
  cites,
  inBrackets,
  notSupported,
  quoted,
  recordMentions,
  recordTexts,
  supported,
  unknown,
  upperFirst,
} from "./record";
import type { Check } from "./record";

/**
 * A check that looks for words in everything the case file quotes from the record.
 * @param pattern what the record would say
 * @param what the fact in words, for the reason: "a death or an injury"
 */
export function checkTold(pattern: RegExp, what: string): Check {
  return ({ file }) => {
    const texts = recordTexts(file);
    if (texts.length === 0) return unknown(`The case file quotes nothing of the record that could speak of ${what}.`);
    const told = recordMentions(file, pattern);
    const first = told[0];
    if (first === undefined) {
      return notSupported(
        `None of the ${String(texts.length)} record entries in the case file speaks of ${what}; the file may not be complete.`,
      );
    }
    const list = cites(...told.map((each) => each.source));
    return supported(`${upperFirst(first.of)} says ${quoted(first.text)}${inBrackets(list)}.`, list);
  };
}
