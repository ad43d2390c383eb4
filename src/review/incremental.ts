/** Reviews a text again after a change: paragraphs that stayed the same are not read again. */
import type { Matcher } from "./match/matcher";
import { TextReading, type PlacedParagraph } from "./match/text";
import { findingsOf, type ReviewOptions } from "./review";
import { splitParagraphs } from "./text/paragraphs";
import type { Finding } from "./types";

/** A review that knows what it read. Hand it to {@link reviewIncremental} with the changed text. */
export interface IncrementalReview {
  readonly findings: readonly Finding[];
  readonly reading: TextReading;
  /** Paragraphs that this review had to read. */
  readonly fresh: number;
}

/** Length of the common beginning of two texts, found with comparisons of whole slices. */
function commonStart(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of the common end of two texts, at most `limit`. */
function commonEnd(a: string, b: string, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
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
  const old = previous?.reading ?? new TextReading("", []);
  const start = commonStart(old.text, text);
  const end = commonEnd(old.text, text, Math.min(old.text.length, text.length) - start);
  const paragraphs = old.paragraphs;
  // Whether a line break ends a paragraph depends on both lines, so one paragraph more on either side is cut anew.
  let head = 0;
  while (head < paragraphs.length && (paragraphs[head]?.block.end ?? 0) < start) head += 1;
  head = Math.max(0, head - 1);
  let tail = paragraphs.length;
  while (tail > head && (paragraphs[tail - 1]?.block.start ?? 0) > old.text.length - end) tail -= 1;
  tail = Math.min(paragraphs.length, tail + 1);
  const shift = text.length - old.text.length;
  const from = head === 0 ? 0 : (paragraphs[head]?.block.start ?? 0);
  const to = tail >= paragraphs.length ? text.length : (paragraphs[tail]?.block.start ?? old.text.length) + shift;
  const known = new Map(paragraphs.slice(head, tail).map(({ read }) => [read.text, read]));
  let fresh = 0;
  const middle = splitParagraphs(text.slice(from, to)).map((block): PlacedParagraph => {
    const own = text.slice(from + block.start, from + block.end);
    const read = known.get(own) ?? matcher.readParagraph(own);
    if (!known.has(own)) fresh += 1;
    known.set(own, read);
    return { block: { start: from + block.start, end: from + block.end, number: head + block.number }, read };
  });
  const moved = head + middle.length - tail;
  const rest = paragraphs.slice(tail).map(({ block, read }): PlacedParagraph => ({
    block: { start: block.start + shift, end: block.end + shift, number: block.number + moved },
    read,
  }));
  const reading = new TextReading(text, [...paragraphs.slice(0, head), ...middle, ...rest]);
  return { findings: findingsOf(reading, options), reading, fresh };
}
