import type { HostParagraph, HostRange } from "../../host/document-host";

/** Paragraphs of a document as one text, and the way back from a place in it to a place in the document. */
export interface JoinedText {
  /** The paragraphs' texts, a line feed between two. */
  readonly text: string;
  readonly paragraphs: readonly HostParagraph[];
  /** Where each paragraph begins in the text. */
  readonly starts: readonly number[];
}

/** Joins paragraphs for a review. */
export function joinParagraphs(paragraphs: readonly HostParagraph[]): JoinedText {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of paragraphs) {
    starts.push(at);
    at += text.length + 1;
  }
  return { text: paragraphs.map(({ text }) => text).join("\n"), paragraphs, starts };
}

/** The stretches of the document that a stretch of the joined text stands for: one for each paragraph that it touches. */
export function hostRanges(joined: JoinedText, start: number, end: number): HostRange[] {
  const ranges: HostRange[] = [];
  joined.paragraphs.forEach(({ index, text }, place) => {
    const begins = joined.starts[place] ?? 0;
    const from = Math.max(start - begins, 0);
    const to = Math.min(end - begins, text.length);
    if (from < to) ranges.push({ paragraph: index, start: from, end: to, quote: text.slice(from, to) });
  });
  return ranges;
}
