/** How a stretch of text is set, as far as it decides how wide it is. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
}

/**
 * Advance widths of Times New Roman in 2048ths of an em, for the characters from space to tilde; the metrics that every face made to
 * replace it shares (Liberation Serif among them). Papers of courts that name another serif face come out within a line of these.
 */
const tables: Readonly<Record<"regular" | "bold" | "italic", readonly number[]>> = {
  regular: numbers(
    "512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024 1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 1251 1139 1479 1479 682 797 1479 1251 1821 1479 1479 1139 1479 1366 1139 1251 1479 1479 1933 1479 1479 1251 682 569 682 961 1024 682 909 1024 909 1024 909 682 1024 1024 569 569 1024 569 1593 1024 1024 1024 1024 682 797 569 1024 1024 1479 1024 1024 909 983 410 983 1108",
  ),
  bold: numbers(
    "512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 1366 1251 1593 1593 797 1024 1593 1366 1933 1479 1593 1251 1593 1479 1139 1366 1479 1479 2048 1479 1479 1366 682 569 682 1190 1024 682 1024 1139 909 1139 909 682 1024 1139 569 682 1139 569 1706 1139 1024 1139 1139 909 797 682 1139 1024 1479 1024 1024 909 807 451 807 1065",
  ),
  italic: numbers(
    "512 682 860 1024 1024 1706 1593 438 682 682 1024 1382 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024 1024 1024 682 682 1382 1382 1382 1024 1884 1251 1251 1366 1479 1251 1251 1479 1479 682 909 1366 1139 1706 1366 1479 1251 1479 1251 1024 1139 1479 1251 1706 1251 1139 1139 797 569 797 864 1024 682 1024 1024 909 1024 909 569 1024 1024 569 569 909 569 1479 1024 1024 1024 1024 797 797 569 1024 909 1366 909 909 797 819 563 819 1108",
  ),
};

/** Signs beyond ASCII that papers use; whatever is not here counts as wide as a figure. */
const signs: Readonly<Record<string, number>> = {
  "\u00a0": 512,
  "\u2018": 682,
  "\u2019": 682,
  "\u201c": 909,
  "\u201d": 909,
  "\u2014": 2048,
  "\u2022": 717,
  "\u2026": 2048,
  "\u2610": 748,
};
const figure = 1024;
const em = 2048;

function numbers(text: string): number[] {
  return text.split(" ").map(Number);
}

/** Width of one character in points. */
export function characterWidth(character: string, { bold, italic, size }: Face): number {
  const table = tables[bold ? "bold" : italic ? "italic" : "regular"];
  // Letters with an accent are as wide as those without.
  const plain = character > "~" ? (character.normalize("NFD")[0] ?? character) : character;
  return ((table[plain.charCodeAt(0) - 32] ?? signs[character] ?? figure) / em) * size;
}

/** Height of a line that is set single: ascent, descent and the gap between lines of Times New Roman. */
export function lineHeight(size: number): number {
  return (size * (1825 + 443 + 87)) / em;
}
