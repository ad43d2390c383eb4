import { childElement, element, type XmlElement, type XmlNode } from "../../docx/xml";
import { inlineContainers, object, type Leaf, type ParagraphScan } from "./paragraph-text";
import { scanTags, type ScannedTag } from "./tag-scanner";

/** A tag's marker in the tree. */
export interface PlacedMarker {
  readonly scanned: ScannedTag;
  readonly marker: XmlElement;
  readonly parent: XmlElement;
  readonly runProperties: XmlElement | undefined;
  /** True where the tag's text held a picture, a field or another object. */
  readonly broken: boolean;
  readonly attached: boolean;
}

/** What was found in one paragraph. */
export interface MarkedParagraph {
  readonly markers: readonly PlacedMarker[];
  readonly unclosedAt: number | undefined;
}

/** A range of a paragraph's text that is taken out, with the marker that takes its place where it was a tag. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly marker: { readonly node: XmlElement; readonly leaf: Leaf } | undefined;
}

/**
 * Takes the tags out of a paragraph's runs and puts a marker in the place of each. Runs are split where they have to be; what lay between the
 * pieces of a tag (bookmarks, spelling marks, deletions) stays, behind the marker. The work grows with the paragraph, however many tags it has.
 */
export function markParagraph(paragraph: XmlElement, scan: ParagraphScan, markerName: string): MarkedParagraph {
  const { text, leaves } = scan;
  const { tags, dropped, unclosedAt } = scanTags(text);
  const cuts: Cut[] = dropped.map((range) => ({ ...range, marker: undefined }));
  const markers: PlacedMarker[] = [];
  let attached = false;
  let run: XmlElement | undefined;
  let runProperties: XmlElement | undefined;
  tags.forEach((tag, i) => {
    const leaf = leafAt(leaves, tag.start);
    if (leaf === undefined) return;
    const { start, end } = trimmed(text, tag);
    attached = standsAgainstWord(text, start, tags[i - 1], attached);
    const marker = element(markerName);
    const broken = text.slice(tag.start, tag.end).includes(object);
    if (leaf.run !== run) {
      run = leaf.run;
      runProperties = childElement(run, "w:rPr");
    }
    markers.push({ scanned: tag, marker, parent: leaf.parent, runProperties, broken, attached });
    cuts.push({ start, end, marker: { node: marker, leaf } });
  });
  if (cuts.length > 0) {
    rebuild(
      paragraph,
      cutRuns(
        leaves,
        cuts.sort((a, b) => a.start - b.start),
      ),
    );
  }
  return { markers, unclosedAt };
}

/** True where a word or a value stands directly before a place, with at most block tags between. */
function standsAgainstWord(
  text: string,
  start: number,
  before: ScannedTag | undefined,
  beforeAttached: boolean,
): boolean {
  if (before?.end === start) return before.kind === "value" || before.kind === "partial" || beforeAttached;
  return start > 0 && !/\s/.test(text[start - 1] ?? " ");
}

/** `~` takes the white space beside the tag with it, within the paragraph. */
function trimmed(text: string, tag: ScannedTag): { start: number; end: number } {
  let { start, end } = tag;
  if (tag.trimBefore) while (start > 0 && /\s/.test(text[start - 1] ?? "")) start--;
  if (tag.trimAfter) while (end < text.length && /\s/.test(text[end] ?? "")) end++;
  return { start, end };
}

function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  let low = 0;
  let high = leaves.length - 1;
  let found: Leaf | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const leaf = leaves[middle];
    if (leaf === undefined) break;
    if (leaf.start <= offset) {
      found = leaf;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** What remains of a leaf: stretches of its text and the markers between them. */
type Pieces = readonly (string | XmlElement)[];

/** Goes through leaves and cuts side by side: what becomes of each run that a cut touches. */
function cutRuns(leaves: readonly Leaf[], cuts: readonly Cut[]): Map<XmlElement, XmlNode[]> {
  const pieces = new Map<XmlElement, Pieces>();
  const touched = new Set<XmlElement>();
  let next = 0;
  for (const leaf of leaves) {
    const end = leaf.start + leaf.text.length;
    const own: (string | XmlElement)[] = [];
    let at = leaf.start;
    for (; next < cuts.length; next++) {
      const cut = cuts[next];
      if (cut === undefined || cut.start >= end) break;
      if (cut.start > at) own.push(leaf.text.slice(at - leaf.start, cut.start - leaf.start));
      if (cut.marker?.leaf === leaf) own.push(cut.marker.node);
      at = Math.max(at, Math.min(cut.end, end));
      if (cut.end > end) break;
    }
    if (at === leaf.start && own.length === 0) continue;
    if (at < end) own.push(leaf.text.slice(at - leaf.start));
    pieces.set(leaf.node, own);
    touched.add(leaf.run);
  }
  return new Map([...touched].map((run) => [run, splitRun(run, pieces)] as const));
}

/** A run in as many pieces as its markers make of it. */
function splitRun(run: XmlElement, pieces: ReadonlyMap<XmlElement, Pieces>): XmlNode[] {
  const properties = childElement(run, "w:rPr");
  const result: XmlNode[] = [];
  let children: XmlNode[] = [];
  const endRun = (): void => {
    if (children.length > 0) result.push(element("w:r", run.attributes, children));
    children = [];
  };
  for (const child of run.children) {
    const own = child.kind === "element" ? pieces.get(child) : undefined;
    if (child.kind !== "element" || own === undefined) {
      children.push(child);
      continue;
    }
    const isText = child.name === "w:t" || child.name === "w:instrText";
    for (const piece of own) {
      if (typeof piece === "string") children.push(isText ? withText(child, piece) : child);
      else {
        endRun();
        result.push(piece);
        if (properties !== undefined) children.push(properties);
      }
    }
  }
  endRun();
  return result;
}

function withText(node: XmlElement, text: string): XmlElement {
  return element(node.name, { ...node.attributes, "xml:space": "preserve" }, [{ kind: "text", text }]);
}

/** Puts what became of the runs into the place of each, and drops runs that show nothing. */
function rebuild(parent: XmlElement, runs: ReadonlyMap<XmlElement, readonly XmlNode[]>): void {
  const children: XmlNode[] = [];
  for (const node of parent.children) {
    const cut = node.kind === "element" ? runs.get(node) : undefined;
    for (const piece of cut ?? [node]) {
      if (piece.kind === "element" && piece.name === "w:r") {
        dropEmptyTexts(piece);
        if (!holdsSomething(piece)) continue;
      } else if (piece.kind === "element" && inlineContainers.has(piece.name)) rebuild(piece, runs);
      children.push(piece);
    }
  }
  parent.children = children;
}

function dropEmptyTexts(run: XmlElement): void {
  if (run.children.some(isEmptyText)) run.children = run.children.filter((child) => !isEmptyText(child));
}

function isEmptyText(node: XmlNode): boolean {
  return node.kind === "element" && (node.name === "w:t" || node.name === "w:instrText") && node.children.length === 0;
}

function holdsSomething(run: XmlElement): boolean {
  return run.children.some(
    (child) => child.kind === "element" && child.name !== "w:rPr" && child.name !== "w:lastRenderedPageBreak",
  );
}
