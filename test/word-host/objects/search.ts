import { fullText, piecesOf } from "../document/paragraph-runs";
import type { LiveRange, WordDocument } from "../document/word-document";
import { HostError } from "../rich-api/host-object";

/** Options as the client fills them. */
export interface SearchOptions {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
  readonly matchWildcards: boolean;
}

/** Word's search takes this many characters, counted after its own escaping of brackets and the like. */
const longestSearch = 255;
const escaped = /[()[\]{}<>@?*!\\^]/g;
/** So many brackets make Word's search fail; a statute's citation reaches it. */
const mostBrackets = 8;

/**
 * Finds a text in a stretch of a paragraph as Word's search does: limited in length, defeated by many brackets, blind across a
 * tracked deletion, and taking straight and typographic quotation marks for the same.
 * @throws HostError SearchStringInvalidOrTooLong
 */
export function search(doc: WordDocument, within: LiveRange, wanted: string, options: SearchOptions): LiveRange[] {
  const brackets = wanted.match(escaped)?.length ?? 0;
  if (wanted === "" || wanted.length + brackets > longestSearch || brackets > mostBrackets) {
    throw new HostError("SearchStringInvalidOrTooLong", "The search string is invalid or too long.");
  }
  const plain = (text: string): string => {
    const quotes = text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
    return options.matchCase ? quotes : quotes.toLowerCase();
  };
  const text = plain(fullText(within.paragraph));
  const needle = plain(wanted);
  const deleted = piecesOf(within.paragraph).filter((piece) => piece.deleted);
  const found: LiveRange[] = [];
  for (
    let at = text.indexOf(needle, within.start);
    at >= 0 && at + needle.length <= within.end;
    at = text.indexOf(needle, at + needle.length)
  ) {
    const end = at + needle.length;
    const crosses = deleted.some((piece) => piece.start < end && piece.end > at);
    const whole = !options.matchWholeWord || (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(end)));
    if (!crosses && whole) found.push(doc.range(within.paragraph, at, end));
  }
  return found;
}
