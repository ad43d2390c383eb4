/**
 * Folds the many ways in which Word, a scanner or a web page writes the same character into one, and remembers where
 * each folded character came from.
 */

/** Folded text with the way back: unit `i` of `text` stands for `[starts[i], ends[i])` of the original. */
export interface FoldedText {
  readonly text: string;
  /** Left out where folding changed nothing. */
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
}

const SPACE = " ";
/** Seen in documents but never part of a word: soft hyphen, zero-width marks, direction marks. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;
const PLAIN = /^[\u0020-\u007e]*$/;

const SPECIAL = new Map<string, string>([
  ...[..."\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4\uff07"].map((mark): [string, string] => [mark, "'"]),
  ...[..."\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02"].map((mark): [string, string] => [mark, '"']),
  ...[..."\u2010\u2011\u2043\ufe63\uff0d\u2212"].map((mark): [string, string] => [mark, "-"]),
  ...[..."\u2012\u2013"].map((mark): [string, string] => [mark, "\u2013"]),
  ...[..."\u2014\u2015\u2e3a\u2e3b\ufe58"].map((mark): [string, string] => [mark, "\u2014"]),
  ["\u2044", "/"],
  ["\u2026", "..."],
  ["\u00df", "ss"],
  ["\u00e6", "ae"],
  ["\u0153", "oe"],
  ["\u0131", "i"],
  ["\u0142", "l"],
  ["\u00f8", "o"],
]);

const folded = new Map<string, string>();

/** The folded form of one code point; "" for what a reader does not see. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const made = makeFold(character);
  if (folded.size < 20_000) folded.set(character, made);
  return made;
}

function makeFold(character: string): string {
  const special = SPECIAL.get(character);
  if (special !== undefined) return special;
  if (INVISIBLE.test(character)) return "";
  if (/[\s\u0085\u2800\u3164]/.test(character)) return SPACE;
  if (character.charCodeAt(0) < 32 || character.charCodeAt(0) === 127) return SPACE;
  const plain = character.normalize("NFKD").replace(/\p{M}+/gu, "");
  // A mark that stands alone (NFKD leaves nothing) belongs to the letter before it; a letter that fell apart may hold
  // characters with a fold of their own, such as the fraction slash in "½".
  return [...plain].map((part) => SPECIAL.get(part) ?? (/\s/.test(part) ? SPACE : part)).join("");
}

/**
 * Folds a text: quotes, dashes, spaces, ligatures, full-width letters and accents become plain ones, invisible marks
 * go. Every unit of the result knows its range in `text` (UTF-16 units). Never throws; lone surrogates pass through.
 */
export function foldText(text: string): FoldedText {
  if (PLAIN.test(text)) return { text };
  const starts: number[] = [];
  const ends: number[] = [];
  let result = "";
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const code = character.charCodeAt(0);
    const plain = code >= 32 && code < 127 && code !== 96 ? character : foldCharacter(character);
    result += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return { text: result, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Where the folded unit `index` begins in the original. */
export function originalStart(folding: FoldedText, index: number): number {
  return folding.starts?.[index] ?? index;
}

/** Where the folded range that ends before `index` ends in the original. */
export function originalEnd(folding: FoldedText, index: number): number {
  return index === 0 ? 0 : (folding.ends?.[index - 1] ?? index);
}
