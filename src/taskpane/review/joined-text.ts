import type { HostParagraph, HostRange } from "../../host/document-host";

/** Paragraphs of a document as one text, and the way back from a place in it to a place in the document. */
export interface JoinedText {
  /** The paragraphs' texts, a line feed between two. */
  readonly text: string;
  readonly paragraphs: readonly HostParagraph[];
  /** Where each paragraph begins in the text. */
  readonly starts: readonly number[];
  /** Which note each paragraph of a note stands in, by the paragraph's number in the document. */
  readonly notes: ReadonlyMap<number, string>;
}

/** Joins paragraphs for a review. */
export function joinParagraphs(paragraphs: readonly HostParagraph[]): JoinedText {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of paragraphs) {
    starts.push(at);
    at += text.length + 1;
  }
  const notes = new Map(paragraphs.flatMap(({ index, note }) => (note === undefined ? [] : [[index, note] as const])));
  return { text: paragraphs.map(({ text }) => text).join("\n"), paragraphs, starts, notes };
}

/** The stretches of the document that a stretch of the joined text stands for: one for each paragraph that it touches. */
export function hostRanges({ paragraphs, starts }: JoinedText, start: number, end: number): HostRange[] {
  const ranges: HostRange[] = [];
  for (let place = paragraphAt(starts, start); place < paragraphs.length; place += 1) {
    const begins = starts[place] ?? 0;
    const paragraph = paragraphs[place];
    if (begins >= end || paragraph === undefined) break;
    const { index, text } = paragraph;
    const from = Math.max(start - begins, 0);
    const to = Math.min(end - begins, text.length);
    if (from < to) ranges.push({ paragraph: index, start: from, end: to, quote: text.slice(from, to) });
  }
  return ranges;
}

/** Place of the last paragraph that begins at an offset or before it. */
function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
