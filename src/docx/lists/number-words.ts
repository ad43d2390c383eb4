/** Numbers in the forms that lists have (ECMA-376 part 1, 17.18.59). */

const roman: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function inRoman(number: number): string {
  let left = number;
  let written = "";
  for (const [value, sign] of roman) {
    for (; left >= value; left -= value) written += sign;
  }
  return written;
}

/** a to z, then aa, bb, as Word counts. */
function inLetters(number: number): string {
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

/** The highest number that is written in letters or Roman figures; above, and for none, plain figures stand. */
const highest = 4999;

/**
 * A number of a list.
 * @param format `w:numFmt`; forms that we do not write are given in figures
 */
export function listNumber(number: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  if (number < 1 || number > highest) return String(number);
  switch (format) {
    case "lowerRoman":
      return inRoman(number);
    case "upperRoman":
      return inRoman(number).toUpperCase();
    case "lowerLetter":
      return inLetters(number);
    case "upperLetter":
      return inLetters(number).toUpperCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "ordinal":
      return ordinal(number);
    default:
      return String(number);
  }
}
