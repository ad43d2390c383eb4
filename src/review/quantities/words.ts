/**
 * The scanner's own view of a text: words, figures and punctuation marks with their places, folded so that typographic
 * quotes, no-break spaces, soft hyphens and words broken over a line do not hide a number.
 */

/** One token: `folded` is lower case ASCII punctuation, `start` and `end` are UTF-16 offsets in the text as given. */
export interface Word {
  readonly kind: "word" | "figure" | "mark";
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Sentence the token belongs to, from 0. */
  readonly sentence: number;
}

const HYPHENS = /[\u00ad\u2010-\u2015\u2212\ufe63\uff0d]/g;
const TOKEN =
  /[$€£](?=\s?\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\.\d+|\d+|[½¼¾⅓⅔⅛⅜⅝⅞]|\p{L}(?:[\p{L}\p{M}'’]|-\n(?=\p{Ll}))*|\S/gu;

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  "approx no nos mr mrs ms dr jr sr st v vs u.s oz lb lbs g gm gms kg kgs mg ave blvd apt dept det sgt lt ofc inc co al et ex".split(
    " ",
  ),
);

function fold(raw: string): string {
  return raw
    .replace(/-\n/g, "")
    .replace(/\u00ad/g, "")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(HYPHENS, "-")
    .toLowerCase();
}

/** Whether the mark at `index` of the text closes a sentence, judged by what stands before and after. */
function endsSentence(text: string, mark: string, end: number, before: string | undefined): boolean {
  if (mark === "?" || mark === "!") return true;
  if (mark !== ".") return false;
  const after = text.slice(end, end + 8);
  if (!/^["'”’)\]]*(?:\s|$)/u.test(after)) return false;
  if (before === undefined) return true;
  const next = after.replace(/^["'”’)\]\s]+/u, "");
  if (ABBREVIATIONS.has(before) || before.length === 1) {
    // "5 g. of" goes on, "weighed 5 g. The" does not; "Mr. Smith" goes on although a capital follows.
    return /^(?:g|gm|gms|kg|kgs|mg|oz|lb|lbs)$/.test(before) ? next === "" || /^\p{Lu}/u.test(next) : false;
  }
  return next === "" || !/^\p{Ll}/u.test(next);
}

/**
 * Cuts a text into tokens.
 * @param text any text; paragraphs may be joined by line feeds
 * @returns tokens in order; white space is dropped, offsets are UTF-16 units of `text`
 */
export function wordsOf(text: string): Word[] {
  // The soft hyphen is folded to a letter-like joiner of equal length, so that offsets stay those of the text.
  const scanned = text.replace(/\r\n?/g, (found) => (found.length === 2 ? " \n" : "\n"));
  const words: Word[] = [];
  let sentence = 0;
  let previousEnd = 0;
  for (const found of scanned.matchAll(TOKEN)) {
    const start = found.index;
    const raw = found[0];
    const end = start + raw.length;
    if (/\n\s*\n/.test(scanned.slice(previousEnd, start)) && words.length > 0) sentence += 1;
    const folded = fold(raw);
    const kind =
      /^[\d.½¼¾⅓⅔⅛⅜⅝⅞]/u.test(folded) && folded !== "." ? "figure" : /^\p{L}/u.test(folded) ? "word" : "mark";
    words.push({ kind, folded, start, end, sentence });
    if (kind === "mark" && endsSentence(scanned, folded, end, words[words.length - 2]?.folded)) sentence += 1;
    previousEnd = end;
  }
  return words;
}
