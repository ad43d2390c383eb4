/** Reads a whole text, paragraph by paragraph. */
import { splitParagraphs, type Block } from "../text/paragraphs";
import type { RuleMatch, TextSpan } from "../types";
import type { LocalMatch, Matcher } from "./matcher";

function shift({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

/** Puts a paragraph's match where the paragraph stands. */
export function placeMatch(match: LocalMatch, block: Block, text: string): RuleMatch {
  const span = shift(match, block.start);
  return {
    ...span,
    rule: match.rule,
    quote: text.slice(span.start, span.end),
    whole: shift(match.whole, block.start),
    clause: shift(match.clause, block.start),
    sentence: shift(match.sentence, block.start),
    paragraphSpan: { start: block.start, end: block.end },
    paragraph: block.number,
    ...(match.soft === undefined ? {} : { soft: match.soft }),
  };
}

/** Every match of every rule in a text, in order of their beginnings. Never throws; linear in the text. */
export function matchText(matcher: Matcher, text: string): RuleMatch[] {
  return splitParagraphs(text).flatMap((block) =>
    matcher.matchParagraph(text.slice(block.start, block.end)).map((match) => placeMatch(match, block, text)),
  );
}
