/** Checks for facts that the case file holds only in words: a child, a death, violence, an import, a message. */
import {
  cites,
  contradicted,
  inBrackets,
  notSupported,
  quoted,
  recordDenials,
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
  return ({ file, sentence }) => {
    const texts = recordTexts(file);
    if (texts.length === 0) return unknown(`The case file quotes nothing of the record that could speak of ${what}.`);
    const told = recordMentions(file, pattern);
    const mine = stems(sentence, pattern);
    const first = told.find((each) => [...stems(each.text, pattern)].some((stem) => mine.has(stem)));
    const other = told[0];
    const denied = recordDenials(file, pattern).find((each) =>
      [...stems(each.text, pattern)].some((stem) => mine.has(stem)),
    );
    if (first === undefined && denied !== undefined) {
      const list = cites(denied.source);
      return contradicted(`${upperFirst(denied.of)} denies it: ${quoted(denied.text)}${inBrackets(list)}.`, list);
    }
    if (first === undefined && other !== undefined) {
      // The record has a word of the kind, but not one that the sentence uses: for a person to read, not for us to weigh.
      return unknown(
        `${upperFirst(other.of)} says ${quoted(other.text)}${inBrackets(cites(other.source))}; read it beside these words.`,
      );
    }
    if (first === undefined) {
      return notSupported(
        `No record entry in the case file (of ${String(texts.length)}) speaks of ${what}; the file may not be complete.`,
      );
    }
    const list = cites(first.source);
    return supported(`${upperFirst(first.of)} says ${quoted(first.text)}${inBrackets(list)}.`, list);
  };
}

/** First letters of the words that a pattern finds, so that "died" meets "dies" and "overdose" meets "overdosed". */
function stems(text: string, pattern: RegExp): Set<string> {
  return new Set(
    [...text.matchAll(new RegExp(pattern.source, "gi"))].map((found) =>
      found[0]
        .toLowerCase()
        .replace(/[\s-]+/g, "-")
        .slice(0, 4),
    ),
  );
}
