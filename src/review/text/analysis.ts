/** A paragraph as the matcher sees it: tokens, sentences, and the way back to the original offsets. */
import { findEntities, type Entity } from "./entities";
import { foldText, originalEnd, originalStart, type FoldedText } from "./fold";
import { Mark, tokenize, Trait, type Token } from "./tokens";

/** A sentence: the tokens `[from, to)` of its paragraph. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly Entity[];
}

/** Offsets inside are units of the paragraph's folded text; `originalStart` and `originalEnd` lead back. */
export interface Paragraph {
  readonly folding: FoldedText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** A heading or a label, not a statement. */
  readonly heading: boolean;
}

const FINITE = new Set(
  "was were is are had has have did does do will shall would could can may must sold possessed distributed used kept held agreed knew told".split(
    " ",
  ),
);
const SMALL = new Set("a an the of and or in on for to with by at from under as v vs".split(" "));

/**
 * Words after which a sentence is cut at its next pause, and after which it is cut anywhere: what has no full stop for so long is a
 * table or a list, and work that grows with the square of a sentence stays small.
 */
const LONG_SENTENCE = 250;
const LONGEST_SENTENCE = 350;
const PAUSES = Mark.comma | Mark.semicolon | Mark.colon | Mark.dash | Mark.open;

/** A short line without a sentence's end, its words capitalised: "FACTUAL BASIS", "Possession of a Firearm in Furtherance". */
function isHeading(tokens: readonly Token[], tail: number): boolean {
  if (tokens.length === 0 || tokens.length > 16 || (tail & Mark.sentence) !== 0) return false;
  let capitals = 0;
  let counted = 0;
  for (const token of tokens) {
    if ((token.marks & (Mark.sentence | Mark.semicolon)) !== 0) return false;
    if (FINITE.has(token.word)) return false;
    if (SMALL.has(token.word) || (token.traits & (Trait.number | Trait.cite)) !== 0) continue;
    counted += 1;
    if ((token.traits & (Trait.capital | Trait.upper)) !== 0) capitals += 1;
  }
  return counted > 0 && capitals / counted >= 0.8;
}

/** Reads one paragraph. `text` is its original text; offsets of the result count from its beginning. */
export function analyzeParagraph(text: string): Paragraph {
  const folding = foldText(text);
  const { tokens, tail } = tokenize(folding.text);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to, entities: findEntities(tokens, from, to) });
    from = to;
  };
  for (let at = 1; at < tokens.length; at += 1) {
    const marks = tokens[at]?.marks ?? 0;
    if ((marks & Mark.sentence) !== 0 || at - from >= LONGEST_SENTENCE) close(at);
    else if (at - from >= LONG_SENTENCE && (marks & PAUSES) !== 0) close(at);
  }
  close(tokens.length);
  return { folding, tokens, sentences, heading: isHeading(tokens, tail) };
}

/** The range of the tokens `[from, to)` in the paragraph's original text. */
export function tokenSpan(paragraph: Paragraph, from: number, to: number): { start: number; end: number } {
  const first = paragraph.tokens[from];
  const last = paragraph.tokens[to - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: originalStart(paragraph.folding, first.start), end: originalEnd(paragraph.folding, last.end) };
}
