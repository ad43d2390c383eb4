/** Words of a paragraph as they stand on the page: one node of text for each stretch. */
export interface RenderedText {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A paragraph on the page, and where each of its words stands. */
export interface RenderedParagraph {
  readonly element: HTMLElement;
  /** In order, without gaps; words that were deleted, labels and marks are on the page but not among them. */
  readonly texts: readonly RenderedText[];
}

/** A place in the page's tree. */
export interface Boundary {
  readonly node: Node;
  readonly offset: number;
}

/** Where the character at an offset begins; behind the last, the end of the paragraph's words. */
export function boundaryAt({ element, texts }: RenderedParagraph, offset: number, side: "start" | "end"): Boundary {
  const found = side === "start" ? texts.find(({ end }) => end > offset) : texts.find(({ end }) => end >= offset);
  const text = found ?? texts.at(-1);
  if (text === undefined) return { node: element, offset: 0 };
  return { node: text.node, offset: Math.max(0, Math.min(offset, text.end) - text.start) };
}

/** The stretch of the page that holds words of a paragraph. */
export function pageRange(paragraph: RenderedParagraph, start: number, end: number): Range {
  const range = paragraph.element.ownerDocument.createRange();
  const from = boundaryAt(paragraph, start, end > start ? "start" : "end");
  const to = boundaryAt(paragraph, end, "end");
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset in a paragraph's text of a place in the page's tree. */
export function offsetAt({ element, texts }: RenderedParagraph, { node, offset }: Boundary): number {
  const own = texts.find((text) => text.node === node);
  if (own !== undefined) return own.start + Math.min(offset, own.end - own.start);
  const place = element.ownerDocument.createRange();
  place.setStart(node, offset);
  let at = 0;
  for (const text of texts) {
    // A text that begins before the place is behind it as a whole: the place is in none of them.
    if (place.comparePoint(text.node, 0) >= 0) break;
    at = text.end;
  }
  return at;
}
