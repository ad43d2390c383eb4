import { childElement, cloneNode, element, isElement, textNode, type XmlElement, type XmlNode } from "../xml";
import type { ParagraphText, TextPiece } from "../stories/story";

/** A run's share of the paragraph's text. */
interface RunPieces {
  readonly run: XmlElement;
  readonly pieces: TextPiece[];
}

function byRun(pieces: readonly TextPiece[]): RunPieces[] {
  const groups: RunPieces[] = [];
  for (const piece of pieces) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.run === piece.run) last.pieces.push(piece);
    else groups.push({ run: piece.run, pieces: [piece] });
  }
  return groups;
}

/** Cuts a `w:t` at offsets of the paragraph; what it showed is kept exactly. */
function cutText(piece: TextPiece, shown: string, cuts: readonly number[]): TextPiece[] {
  const bounds = [piece.start, ...cuts, piece.end];
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? piece.end;
    const content = shown.slice(start, end);
    return { ...piece, start, end, node: element("w:t", { "xml:space": "preserve" }, [textNode(content)]) };
  });
}

/** A run like another one: same attributes and formatting, no content yet. */
function runLike(run: XmlElement): XmlElement {
  const properties = childElement(run, "w:rPr");
  return element(run.name, run.attributes, properties === undefined ? [] : [cloneNode(properties)]);
}

/** How a paragraph is to be divided. */
interface Division {
  /** Offsets in the paragraph's text, UTF-16 units. */
  readonly cuts: ReadonlySet<number>;
  /** Is text to be alone in its runs, apart from field markers, references and pictures? */
  readonly apart: boolean;
}

/** Content of a run that says nothing and may go with the text it stands by. */
function isInert(node: XmlNode): boolean {
  return node.kind !== "element" || node.name === "w:lastRenderedPageBreak";
}

/**
 * Divides one run. What has no text of its own (a note's reference, a picture) stays with the text before it, or gets
 * a run of its own where text is to be alone.
 * @returns the pieces on the new runs
 */
function splitRun(group: RunPieces, shown: string, { cuts, apart }: Division): TextPiece[] {
  const { run, pieces } = group;
  const container = pieces[0]?.path[pieces[0].path.length - 1];
  if (container === undefined) return pieces;
  const byNode = new Map<XmlNode, TextPiece>(pieces.map((piece) => [piece.node, piece]));
  let current = runLike(run);
  const runs = [current];
  let holds: "nothing" | "text" | "other" = "nothing";
  const divided: TextPiece[] = [];
  const beginRun = (): void => {
    current = runLike(run);
    runs.push(current);
  };
  for (const child of run.children) {
    if (isElement(child, "w:rPr")) continue;
    const piece = byNode.get(child);
    if (piece === undefined) {
      if (apart && holds === "text" && !isInert(child)) beginRun();
      if (!isInert(child)) holds = "other";
      current.children.push(child);
      continue;
    }
    const inside = [...cuts].filter((cut) => cut > piece.start && cut < piece.end).sort((a, b) => a - b);
    for (const part of inside.length === 0 ? [piece] : cutText(piece, shown, inside)) {
      if ((cuts.has(part.start) && divided.length > 0) || (apart && holds === "other")) beginRun();
      holds = "text";
      current.children.push(part.node);
      divided.push({ ...part, run: current });
    }
  }
  container.children.splice(container.children.indexOf(run), 1, ...runs);
  return divided;
}

function hasOtherContent(group: RunPieces): boolean {
  const nodes = new Set<XmlNode>(group.pieces.map((piece) => piece.node));
  return group.run.children.some((child) => !isInert(child) && !isElement(child, "w:rPr") && !nodes.has(child));
}

/**
 * Divides the runs of a paragraph so that none crosses a cut; what the paragraph shows does not change.
 * Formulas are not divided.
 * @param cuts offsets in the paragraph's text, UTF-16 units
 * @param apart also give text runs of its own, apart from field markers, references and pictures
 * @returns the paragraph on its new runs; the one passed in must not be used any more
 */
export function splitRuns(paragraph: ParagraphText, cuts: Iterable<number>, apart: boolean): ParagraphText {
  const wanted = [...new Set(cuts)];
  const pieces = byRun(paragraph.pieces).flatMap((group) => {
    const first = group.pieces[0]?.start ?? 0;
    const last = group.pieces[group.pieces.length - 1]?.end ?? 0;
    const within = new Set(wanted.filter((cut) => cut > first && cut < last));
    const needed = within.size > 0 || (apart && hasOtherContent(group));
    if (!needed || group.pieces[0]?.fixed === true) return group.pieces;
    return splitRun(group, paragraph.text, { cuts: within, apart });
  });
  return { ...paragraph, pieces };
}
