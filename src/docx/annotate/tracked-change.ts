import { childElement, childElements, cloneNode, element, isElement, textNode, type XmlElement } from "../xml";
import type { ParagraphText, TextPiece } from "../stories";
import { withoutForbidden } from "../xml-characters";
import { wholeFields } from "./whole-fields";

/** Who makes a change, when, and where its ids come from. */
export interface Revision {
  readonly author: string;
  readonly date: string;
  readonly nextId: () => number;
}

/** Containers that record a change themselves; another author's change may not lie within them but must divide them. */
const TRACKED = new Set(["w:ins", "w:moveTo"]);

/** Deleted text and deleted instructions have elements of their own (ECMA-376 part 1, 17.3.3.7 and 17.16.13). */
const DELETED: Readonly<Record<string, string>> = { "w:t": "w:delText", "w:instrText": "w:delInstrText" };

function change(name: "w:ins" | "w:del", revision: Revision, children: XmlElement[]): XmlElement {
  const attributes = {
    "w:id": String(revision.nextId()),
    "w:author": withoutForbidden(revision.author),
    "w:date": revision.date,
  };
  return element(name, attributes, children);
}

/** Formatting for text put in place of a run: the run's own, but no highlight and no record of earlier formatting. */
function formattingLike(run: XmlElement | undefined): XmlElement[] {
  const properties = run === undefined ? undefined : childElement(run, "w:rPr");
  if (properties === undefined) return [];
  const copy = cloneNode(properties);
  const dropped = new Set(["w:highlight", "w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
  copy.children = copy.children.filter((child) => child.kind === "element" && !dropped.has(child.name));
  return copy.children.length === 0 ? [] : [copy];
}

/** A run that shows a text: "\n" as a break, "\t" as a tab. */
function newRun(text: string, like: XmlElement | undefined): XmlElement {
  const content = withoutForbidden(text)
    .split(/([\n\t])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\n") return element("w:br");
      if (part === "\t") return element("w:tab");
      return element("w:t", { "xml:space": "preserve" }, [textNode(part)]);
    });
  return element("w:r", {}, [...formattingLike(like), ...content]);
}

function deleteContent(run: XmlElement): void {
  for (const child of childElements(run)) child.name = DELETED[child.name] ?? child.name;
}

/** Wraps the runs in deletions, neighbours together; answers the last of them and its container. */
function deleteRuns(
  containers: ReadonlyMap<XmlElement, ReadonlySet<XmlElement>>,
  revision: Revision,
): Map<XmlElement, XmlElement> {
  const lastDeletion = new Map<XmlElement, XmlElement>();
  for (const [container, runs] of containers) {
    let deletion: XmlElement | undefined;
    const children = [];
    for (const child of container.children) {
      if (!isElement(child) || !runs.has(child)) {
        deletion = undefined;
        children.push(child);
        continue;
      }
      deleteContent(child);
      if (deletion === undefined) {
        deletion = change("w:del", revision, []);
        children.push(deletion);
        lastDeletion.set(container, deletion);
      }
      deletion.children.push(child);
    }
    container.children.splice(0, container.children.length, ...children);
  }
  return lastDeletion;
}

/** Puts an insertion behind a node of a container (at its start for undefined); a tracked container is divided around it. */
function insertBehind(
  path: readonly XmlElement[],
  after: XmlElement | undefined,
  insertion: XmlElement,
  revision: Revision,
): void {
  const container = path[path.length - 1];
  const parent = path[path.length - 2];
  if (container === undefined) return;
  const index = after === undefined ? 0 : container.children.indexOf(after) + 1;
  if (!TRACKED.has(container.name) || parent === undefined) {
    container.children.splice(index, 0, insertion);
    return;
  }
  const rest = container.children.splice(index);
  const behind = element(container.name, { ...container.attributes, "w:id": String(revision.nextId()) }, rest);
  const place = parent.children.indexOf(container) + 1;
  parent.children.splice(place, 0, insertion, ...(rest.length === 0 ? [] : [behind]));
  if (container.children.length === 0) parent.children.splice(place - 1, 1);
}

/**
 * Unbinds the content controls that a piece lies in: Word would otherwise put the bound fact back over the change. A
 * placeholder that is edited is one no more.
 */
function releaseControls(piece: TextPiece): void {
  for (const control of piece.path) {
    const properties = control.name === "w:sdt" ? childElement(control, "w:sdtPr") : undefined;
    if (properties === undefined) continue;
    const dropped = new Set(["w:dataBinding", "w15:dataBinding", "w:showingPlcHdr"]);
    properties.children = properties.children.filter((child) => child.kind !== "element" || !dropped.has(child.name));
  }
}

function containerOf(piece: TextPiece): XmlElement {
  return piece.path[piece.path.length - 1] ?? piece.run;
}

/** The piece behind whose deletion the new text goes: the last of those that are nested least. */
function placeOf(pieces: readonly TextPiece[]): TextPiece | undefined {
  const depth = Math.min(...pieces.map((piece) => piece.path.length));
  return pieces.filter((piece) => piece.path.length === depth).at(-1);
}

function insertInto(paragraph: ParagraphText, offset: number, text: string, revision: Revision): void {
  const before = paragraph.pieces.filter((piece) => piece.end <= offset).at(-1);
  const neighbour = before ?? paragraph.pieces[0];
  if (neighbour === undefined) {
    paragraph.element.children.push(change("w:ins", revision, [newRun(text, undefined)]));
    return;
  }
  releaseControls(neighbour);
  const insertion = change("w:ins", revision, [newRun(text, neighbour.fixed ? undefined : neighbour.run)]);
  const container = containerOf(neighbour);
  const index = container.children.indexOf(neighbour.run);
  const after = before === undefined ? container.children[index - 1] : neighbour.run;
  insertBehind(neighbour.path, isElement(after) ? after : undefined, insertion, revision);
}

/**
 * Replaces a stretch of a paragraph as a tracked change. The runs must have been divided at both ends. A field that
 * lies whole within the stretch goes with its instruction; of one that does not, only text of its result is
 * replaced. References to notes, pictures and formulas within the stretch stay.
 */
export function replaceTracked(
  paragraph: ParagraphText,
  start: number,
  end: number,
  text: string,
  revision: Revision,
): void {
  if (start === end) {
    if (text !== "") insertInto(paragraph, start, text, revision);
    return;
  }
  const pieces = paragraph.pieces.filter((piece) => piece.start >= start && piece.end <= end && !piece.fixed);
  const place = placeOf(pieces);
  if (place === undefined) return;
  const containers = new Map<XmlElement, Set<XmlElement>>();
  for (const piece of pieces) {
    releaseControls(piece);
    const runs = containers.get(containerOf(piece)) ?? new Set<XmlElement>();
    containers.set(containerOf(piece), runs.add(piece.run));
  }
  const first = pieces[0];
  for (const [container, runs] of containers) {
    for (const run of wholeFields(container, paragraph.pieces, runs)) runs.add(run);
  }
  const insertion = text === "" ? undefined : change("w:ins", revision, [newRun(text, first?.run)]);
  const deletions = deleteRuns(containers, revision);
  if (insertion !== undefined) insertBehind(place.path, deletions.get(containerOf(place)), insertion, revision);
}
