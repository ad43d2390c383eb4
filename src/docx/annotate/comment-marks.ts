import { element, type XmlElement } from "../xml";
import type { ParagraphText, TextPiece } from "../stories";

/** Puts nodes before or behind a child. */
function insertAt(container: XmlElement, child: XmlElement, side: 0 | 1, node: XmlElement): void {
  const index = container.children.indexOf(child);
  container.children.splice(index < 0 ? container.children.length : index + side, 0, node);
}

function containerOf(piece: TextPiece): XmlElement {
  return piece.path[piece.path.length - 1] ?? piece.run;
}

/** The child of the paragraph below which a piece lies. */
function topLevel(piece: TextPiece): XmlElement {
  return piece.path[1] ?? piece.run;
}

/**
 * Marks a stretch of a paragraph as commented on. The runs must have been divided at both ends. The marks stand close to
 * the text; the reference stands outside of hyperlinks, controls and tracked changes, so that it outlives them.
 * @param reference the run that leads to the comment
 */
export function markComment(
  paragraph: ParagraphText,
  start: number,
  end: number,
  id: number,
  reference: XmlElement,
): void {
  const opening = element("w:commentRangeStart", { "w:id": String(id) });
  const closing = element("w:commentRangeEnd", { "w:id": String(id) });
  const within = paragraph.pieces.filter((piece) => piece.end > start && piece.start < end);
  const first = within[0];
  const last = within[within.length - 1];
  if (first !== undefined && last !== undefined) {
    insertAt(containerOf(first), first.run, 0, opening);
    insertAt(containerOf(last), last.run, 1, closing);
    insertAt(paragraph.element, topLevel(last) === last.run ? closing : topLevel(last), 1, reference);
    return;
  }
  const next = paragraph.pieces.find((piece) => piece.start >= start);
  for (const node of [opening, closing, reference]) {
    if (next === undefined) paragraph.element.children.push(node);
    else insertAt(paragraph.element, topLevel(next), 0, node);
  }
}
