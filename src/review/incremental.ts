/** Reviews a text again after a change: paragraphs that stayed the same are not read again. */
import type { Matcher, ParagraphReading } from "./match/matcher";
import { TextReading } from "./match/text";
import { findingsOf, type ReviewOptions } from "./review";
import { splitParagraphs } from "./text/paragraphs";
import type { Finding } from "./types";

/** A review that knows what it read. Hand it to {@link reviewIncremental} with the changed text. */
export interface IncrementalReview {
  readonly findings: readonly Finding[];
  readonly read: ReadonlyMap<string, ParagraphReading>;
  /** Paragraphs that this review had to read. */
  readonly fresh: number;
}

/**
 * Reviews `text`, reading only paragraphs that `previous` has not read. The findings equal those of `review` on the whole text.
 * @param previous the last review with the same matcher; undefined the first time
 */
export function reviewIncremental(
  matcher: Matcher,
  previous: IncrementalReview | undefined,
  text: string,
  options: ReviewOptions = {},
): IncrementalReview {
  const read = new Map<string, ParagraphReading>();
  let fresh = 0;
  const paragraphs = splitParagraphs(text).map((block) => {
    const own = text.slice(block.start, block.end);
    let known = read.get(own) ?? previous?.read.get(own);
    if (known === undefined) {
      known = matcher.readParagraph(own);
      fresh += 1;
    }
    read.set(own, known);
    return { block, read: known };
  });
  return { findings: findingsOf(new TextReading(text, paragraphs), options), read, fresh };
}
