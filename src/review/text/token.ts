/** A word or a number of a text, with what is told of it and of the punctuation before it. */

/** Marks of what stands between a token and the one before it; a token can carry several. */
export const Mark = {
  comma: 1,
  semicolon: 2,
  colon: 4,
  dash: 8,
  open: 16,
  close: 32,
  sentence: 64,
  /** Joined to the word before it by a hyphen, or by a hyphen that a line end left behind. */
  hyphen: 128,
  quote: 256,
  slash: 512,
} as const;

/** What a token is besides a word; a token can be several. */
export const Trait = {
  number: 1,
  money: 2,
  percent: 4,
  /** Part of a citation, such as each part of "841(b)(1)(A)": not a number. */
  cite: 8,
  date: 16,
  time: 32,
  ordinal: 64,
  capital: 128,
  possessive: 256,
  /** All its letters are capitals, and there are at least two. */
  upper: 512,
} as const;

/** One word or number. Offsets are units of the folded text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without the possessive ending and inner periods. */
  readonly word: string;
  readonly marks: number;
  readonly traits: number;
  /** Its value where it is a number. */
  readonly value: number;
}

export interface TokenList {
  readonly tokens: readonly Token[];
  /** Marks after the last token. */
  readonly tail: number;
}
