/** Reads a whole text, paragraph by paragraph, and keeps what it read. */
import { splitParagraphs, type Block } from "../text/paragraphs";
import type { RuleMatch, TextSpan } from "../types";
import type { ParagraphReading } from "./local-match";
import type { Matcher } from "./matcher";

function shift({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

/** A paragraph where it stands in the text. */
export interface PlacedParagraph {
  readonly block: Block;
  readonly read: ParagraphReading;
}

/** A text with what the rules found in it. */
export class TextReading {
  private placed: readonly RuleMatch[] | undefined;

  constructor(
    readonly text: string,
    readonly paragraphs: readonly PlacedParagraph[],
  ) {}

  /** Every match of every rule, guards applied, in order of their beginnings. */
  matches(): readonly RuleMatch[] {
    this.placed ??= this.paragraphs.flatMap((paragraph) => placeMatches(paragraph, this.text));
    return this.placed;
  }
}

function placeMatches({ block, read }: PlacedParagraph, text: string): RuleMatch[] {
  return read.matches.map((match) => {
    const span = shift(match, block.start);
    return {
      ...span,
      rule: match.rule,
      quote: text.slice(span.start, span.end),
      whole: shift(match.whole, block.start),
      clause: shift(match.clause, block.start),
      sentence: shift(withStop(match.sentence, read.text), block.start),
      paragraphSpan: { start: block.start, end: block.end },
      paragraph: block.number,
      ...(match.soft === undefined ? {} : { soft: match.soft }),
    };
  });
}

/** A sentence with its closing punctuation; its paragraph's text ends where `text` ends. */
export function withStop(sentence: TextSpan, text: string): TextSpan {
  const rest = /^[)\]}"'\u2019\u201d]*[.!?;:,]*[)\]}"'\u2019\u201d]*/.exec(text.slice(sentence.end, sentence.end + 8));
  return { start: sentence.start, end: sentence.end + (rest?.[0].length ?? 0) };
}

/** Reads a text with all rules. Never throws; linear in the text. */
export function readText(matcher: Matcher, text: string): TextReading {
  const paragraphs = splitParagraphs(text).map((block) => ({
    block,
    read: matcher.readParagraph(text.slice(block.start, block.end)),
  }));
  return new TextReading(text, paragraphs);
}

/** Every match of every rule in a text, in order of their beginnings. */
export function matchText(matcher: Matcher, text: string): readonly RuleMatch[] {
  return readText(matcher, text).matches();
}
