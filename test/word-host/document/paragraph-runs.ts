import { cloneNode, element, isElement, textContent, textNode, type XmlElement, type XmlNode } from "../../../src/docx";

/**
 * The text of a paragraph as Word's object model gives it: tracked deletions are in it, unlike in what a reader sees.
 * Each piece is one `w:t` or `w:delText`, or one tab or break of a single character.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly parent: XmlElement;
  readonly deleted: boolean;
}

const containers = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:sdt",
  "w:sdtContent",
  "w:smartTag",
  "w:fldSimple",
  "w:customXml",
]);

/** Pieces of a paragraph, in order. */
export function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let instruction = 0;
  const readRun = (run: XmlElement, parent: XmlElement, deleted: boolean): void => {
    for (const node of run.children) {
      if (!isElement(node)) continue;
      if (node.name === "w:fldChar") {
        const type = node.attributes["w:fldCharType"];
        if (type === "begin") instruction += 1;
        else if (instruction > 0) instruction -= 1;
        continue;
      }
      if (instruction > 0) continue;
      const text = textOfNode(node);
      if (text === undefined) continue;
      pieces.push({ start: at, end: at + text.length, node, run, parent, deleted });
      at += text.length;
    }
  };
  const walk = (parent: XmlElement, deleted: boolean): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (child.name === "w:r") readRun(child, parent, deleted);
      else if (containers.has(child.name))
        walk(child, deleted || child.name === "w:del" || child.name === "w:moveFrom");
    }
  };
  walk(paragraph, false);
  return pieces;
}

function textOfNode(node: XmlElement): string | undefined {
  if (node.name === "w:t" || node.name === "w:delText") return textContent(node);
  if (node.name === "w:tab") return "\t";
  if (node.name === "w:br" || node.name === "w:cr") return "\v";
  if (node.name === "w:noBreakHyphen") return "\u2011";
  return undefined;
}

/** Text of a paragraph, tracked deletions in it. */
export function fullText(paragraph: XmlElement): string {
  return piecesOf(paragraph)
    .map((piece) => textOfNode(piece.node) ?? "")
    .join("");
}

/** Text of a paragraph with tracked changes taken (`Current`) or undone (`Original`). */
export function reviewedText(paragraph: XmlElement, version: "Original" | "Current"): string {
  return piecesOf(paragraph)
    .filter((piece) => (version === "Current" ? !piece.deleted : piece.parent.name !== "w:ins"))
    .map((piece) => textOfNode(piece.node) ?? "")
    .join("");
}

/** Divides runs so that none crosses an offset. */
export function cutAt(paragraph: XmlElement, offset: number): void {
  const piece = piecesOf(paragraph).find((candidate) => candidate.start < offset && candidate.end > offset);
  const boundary = piecesOf(paragraph).find((candidate) => candidate.start === offset);
  if (piece !== undefined) cutText(piece, offset - piece.start);
  const at = piece === undefined ? boundary : piecesOf(paragraph).find((candidate) => candidate.start === offset);
  if (at !== undefined) cutRun(at);
}

function cutText(piece: Piece, at: number): void {
  const text = textContent(piece.node);
  const second = element(piece.node.name, { "xml:space": "preserve" }, [textNode(text.slice(at))]);
  piece.node.attributes["xml:space"] = "preserve";
  piece.node.children = [textNode(text.slice(0, at))];
  piece.run.children.splice(piece.run.children.indexOf(piece.node) + 1, 0, second);
}

/** Begins a new run at the piece where its run holds text before it. */
function cutRun(piece: Piece): void {
  const index = piece.run.children.indexOf(piece.node);
  const before = piece.run.children.slice(0, index).some((node) => isElement(node) && node.name !== "w:rPr");
  if (!before) return;
  const properties = piece.run.children.find((node) => isElement(node, "w:rPr"));
  const rest = piece.run.children.splice(index);
  const copy: XmlNode[] = properties === undefined ? [] : [cloneNode(properties)];
  const run = element("w:r", piece.run.attributes, [...copy, ...rest]);
  piece.parent.children.splice(piece.parent.children.indexOf(piece.run) + 1, 0, run);
}

/** Pieces that lie whole in a stretch, after runs were divided at its ends. */
export function piecesIn(paragraph: XmlElement, start: number, end: number): Piece[] {
  cutAt(paragraph, start);
  cutAt(paragraph, end);
  return piecesOf(paragraph).filter((piece) => piece.start >= start && piece.end <= end && piece.end > piece.start);
}
