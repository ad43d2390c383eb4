/** Numbers as lawyers write them: "1,050", "2 1/2", "½", "fifty (50)", "one-half", "two and a half", "a dozen". */
import type { Word } from "./words";

/** A number read from tokens `from` (inclusive) to `to` (exclusive). */
export interface NumberSpan {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** True when the number is only an article ("an ounce", "a kilogram"). */
  readonly article: boolean;
}

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const PARTS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  eighth: 1 / 8,
  eighths: 1 / 8,
  tenth: 1 / 10,
  tenths: 1 / 10,
  sixteenth: 1 / 16,
  hundredth: 1 / 100,
  hundredths: 1 / 100,
};
const GLYPHS: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

interface Read {
  readonly value: number;
  readonly to: number;
}

function own(table: Readonly<Record<string, number>>, key: string | undefined): number | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A number of digits: "1,050", "4.2", ".5", and with a fraction behind it: "2 1/2", "1/2", "2½", "2-1/2". */
function readFigure(words: readonly Word[], at: number): Read | undefined {
  const first = words[at];
  if (first?.kind !== "figure") return undefined;
  const glyph = own(GLYPHS, first.folded);
  if (glyph !== undefined) return { value: glyph, to: at + 1 };
  const whole = Number(first.folded.replace(/,/g, ""));
  if (!Number.isFinite(whole)) return undefined;
  const fraction = readSlash(words, at);
  if (fraction !== undefined) return fraction;
  const next = words[at + 1];
  const mixedAt = next?.folded === "-" || next?.folded === "and" ? at + 2 : at + 1;
  const mixed = words[mixedAt];
  const part = own(GLYPHS, mixed?.folded);
  if (part !== undefined && Number.isInteger(whole)) return { value: whole + part, to: mixedAt + 1 };
  const slash = Number.isInteger(whole) ? readSlash(words, mixedAt) : undefined;
  if (slash !== undefined && slash.value < 1) return { value: whole + slash.value, to: slash.to };
  const scale = own(SCALES, next?.folded);
  if (scale !== undefined) return { value: whole * scale, to: at + 2 };
  return withHalf(words, { value: whole, to: at + 1 });
}

/** "1/2", "3/4": three adjoining tokens, so that a date or a docket number is not taken for a fraction. */
function readSlash(words: readonly Word[], at: number): Read | undefined {
  const [top, slash, bottom, after] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (top?.kind !== "figure" || slash?.folded !== "/" || bottom?.kind !== "figure" || after?.folded === "/")
    return undefined;
  if (top.end !== slash.start || slash.end !== bottom.start) return undefined;
  const [a, b] = [Number(top.folded), Number(bottom.folded)];
  return Number.isInteger(a) && Number.isInteger(b) && a < b && b <= 16 ? { value: a / b, to: at + 3 } : undefined;
}

/** "one-half", "three quarters", "a quarter", "half": a part of one, in words. */
function readPart(words: readonly Word[], at: number): Read | undefined {
  const first = words[at]?.folded;
  const alone = first === "half" || first === "quarter" ? own(PARTS, first) : undefined;
  if (alone !== undefined) return { value: alone, to: at + 1 };
  const count = first === "a" || first === "an" ? 1 : own(SMALL, first);
  if (count === undefined || count === 0) return undefined;
  const partAt = words[at + 1]?.folded === "-" ? at + 2 : at + 1;
  const part = own(PARTS, words[partAt]?.folded);
  if (part === undefined || count * part >= 1) return undefined;
  return { value: count * part, to: partAt + 1 };
}

/** Adds "and a half", "and one-half", "and three quarters" to a whole number. */
function withHalf(words: readonly Word[], read: Read): Read {
  let at = read.to;
  if (words[at]?.folded === "-") at += 1;
  if (words[at]?.folded !== "and" || !Number.isInteger(read.value)) return read;
  at += 1;
  if (words[at]?.folded === "-") at += 1;
  const part = readPart(words, at);
  return part === undefined ? read : { value: read.value + part.value, to: part.to };
}

/** A whole number in words: "one hundred and five", "twenty-five hundred", "a thousand", "a dozen". */
function readWhole(words: readonly Word[], start: number): Read | undefined {
  let at = start;
  let total = 0;
  let group = 0;
  let last: "none" | "unit" | "ten" | "scale" = "none";
  for (;;) {
    const word = words[at]?.folded;
    const unit = own(SMALL, word);
    const ten = own(TENS, word);
    const scale = own(SCALES, word);
    if (unit !== undefined && (last === "none" || last === "scale" || (last === "ten" && unit < 10))) {
      group += unit;
      last = "unit";
    } else if (ten !== undefined && (last === "none" || last === "scale")) {
      group += ten;
      last = "ten";
    } else if (scale !== undefined && (last !== "none" || words[at - 1]?.folded === "a")) {
      if (scale === 100) group = Math.max(group, 1) * 100;
      else {
        total += Math.max(group, 1) * scale;
        group = 0;
      }
      last = "scale";
    } else if (word === "-" && last === "ten" && own(SMALL, words[at + 1]?.folded) !== undefined) {
      at += 1;
      continue;
    } else if (word === "and" && last === "scale" && isNumeral(words[at + 1]?.folded)) {
      at += 1;
      continue;
    } else break;
    at += 1;
  }
  return last === "none" ? undefined : { value: total + group, to: at };
}

function isNumeral(word: string | undefined): boolean {
  return own(SMALL, word) !== undefined || own(TENS, word) !== undefined;
}

function readWords(words: readonly Word[], at: number): Read | undefined {
  const first = words[at]?.folded;
  if (first === "dozen") return { value: 12, to: at + 1 };
  if (first === "a" || first === "an") {
    const second = words[at + 1]?.folded;
    if (own(SCALES, second) !== undefined) return readWhole(words, at + 1);
    if (second === "dozen") return { value: 12, to: at + 2 };
    if (second === "couple") return { value: 2, to: words[at + 2]?.folded === "of" ? at + 3 : at + 2 };
    if (second === "half" || second === "quarter" || second === "third" || second === "tenth") {
      return { value: own(PARTS, second) ?? 0, to: at + 2 };
    }
    return undefined;
  }
  const whole = readWhole(words, at);
  if (whole !== undefined && words[whole.to]?.folded === "point") {
    const decimals = readWhole(words, whole.to + 1);
    if (decimals !== undefined && decimals.value < 100) {
      return { value: Number(`${String(whole.value)}.${String(decimals.value)}`), to: decimals.to };
    }
  }
  if (whole !== undefined && words[whole.to]?.folded === "dozen") return { value: whole.value * 12, to: whole.to + 1 };
  const part = readPart(words, at);
  if (part !== undefined) return part;
  return whole === undefined ? undefined : withHalf(words, whole);
}

/**
 * Reads the number that begins at token `at`, in figures or words, together with its repetition in brackets ("fifty (50)").
 * @returns undefined where no number begins; a bare "a" or "an" counts as one and is marked `article`
 */
export function readNumber(words: readonly Word[], at: number): NumberSpan | undefined {
  const read = readFigure(words, at) ?? readWords(words, at);
  if (read === undefined) {
    const word = words[at]?.folded;
    return word === "a" || word === "an" ? { value: 1, from: at, to: at + 1, article: true } : undefined;
  }
  if (words[read.to]?.folded === "(") {
    const inside = readFigure(words, read.to + 1) ?? readWords(words, read.to + 1);
    if (inside !== undefined && words[inside.to]?.folded === ")") {
      // Words and figures that disagree ("fifty (500)"): the larger is what the reader may be held to.
      return { value: Math.max(read.value, inside.value), from: at, to: inside.to + 1, article: false };
    }
  }
  return { value: read.value, from: at, to: read.to, article: false };
}
