import { attribute, childElement, element, type XmlElement, type XmlNode } from "../../docx/xml";
import { scanTags, type ScannedTag } from "./tag-scanner";

/** One stretch of a paragraph's text and the node that holds it. */
interface Leaf {
  readonly start: number;
  text: string;
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly parent: XmlElement;
}

/** Text of a paragraph as the tag scanner reads it: a picture or the like is U+FFFC. */
export interface ParagraphScan {
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

const object = "\ufffc";

/** Inline elements that hold runs of visible text. */
const containers: ReadonlySet<string> = new Set([
  "w:ins",
  "w:moveTo",
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
]);

/** Children of a run that a reader does not see as text. */
const silent: ReadonlySet<string> = new Set([
  "w:rPr",
  "w:lastRenderedPageBreak",
  "w:delText",
  "w:delInstrText",
  "w:fldChar",
]);

/** Reads the text of a paragraph, deleted text left out. */
export function readParagraphText(paragraph: XmlElement): ParagraphScan {
  const leaves: Leaf[] = [];
  let text = "";
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (node.kind !== "element") continue;
      if (node.name === "w:r") {
        for (const child of node.children) {
          if (child.kind !== "element" || silent.has(child.name)) continue;
          const own = leafText(child);
          leaves.push({ start: text.length, text: own, node: child, run: node, parent });
          text += own;
        }
      } else if (containers.has(node.name)) visit(node);
    }
  };
  visit(paragraph);
  return { text, leaves };
}

function leafText(node: XmlElement): string {
  switch (node.name) {
    case "w:t":
    case "w:instrText": {
      const [only] = node.children;
      const raw = only?.kind === "text" && node.children.length === 1 ? only.text : "";
      return attribute(node, "xml:space") === "preserve" ? raw : raw.trim();
    }
    case "w:tab":
      return "\t";
    case "w:br":
    case "w:cr":
      return attribute(node, "w:type") === "page" || attribute(node, "w:type") === "column" ? object : "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:softHyphen":
      return "\u00ad";
    default:
      return object;
  }
}

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
  readonly text: string;
  readonly markers: readonly PlacedMarker[];
  readonly unclosedAt: number | undefined;
}

/**
 * Takes the tags out of a paragraph's runs and puts a marker in the place of each. Runs are split where they have to be; what lay between the
 * pieces of a tag (bookmarks, spelling marks, deletions) stays, behind the marker.
 */
export function markParagraph(paragraph: XmlElement, scan: ParagraphScan, markerName: string): MarkedParagraph {
  const { text, leaves } = scan;
  const { tags, dropped, unclosedAt } = scanTags(text);
  const cuts = [
    ...tags.map((tag) => ({ start: tag.start, end: tag.end, tag: tag as ScannedTag | undefined })),
    ...dropped.map((range) => ({ ...range, tag: undefined })),
  ].sort((a, b) => b.start - a.start);
  const markers: PlacedMarker[] = [];
  for (const cut of cuts) {
    if (cut.tag === undefined) {
      removeText(leaves, cut.start, cut.end);
      continue;
    }
    const { start, end } = trimmed(text, cut.tag);
    const first = leafAt(leaves, cut.tag.start);
    if (first === undefined) continue;
    const attached = standsAgainstWord(text, start, tags);
    removeText(leaves, start, end);
    const marker = element(markerName);
    splitAt(first, Math.max(0, start - first.start), marker);
    const broken = text.slice(cut.start, cut.end).includes(object);
    const runProperties = childElement(first.run, "w:rPr");
    markers.push({ scanned: cut.tag, marker, parent: first.parent, runProperties, broken, attached });
  }
  if (cuts.length > 0) dropEmptyRuns(paragraph);
  return { text, markers: markers.reverse(), unclosedAt };
}

/** True where a word or a value stands directly before a place, with at most block tags between. */
function standsAgainstWord(text: string, start: number, tags: readonly ScannedTag[]): boolean {
  let at = start;
  for (let i = tags.length - 1; i >= 0; i--) {
    const tag = tags[i];
    if (tag?.end !== at) continue;
    if (tag.kind === "value" || tag.kind === "partial") return true;
    at = tag.start;
  }
  return at > 0 && !/\s/.test(text[at - 1] ?? " ");
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

function removeText(leaves: readonly Leaf[], start: number, end: number): void {
  const first = leafAt(leaves, start);
  if (first === undefined) return;
  for (let i = leaves.indexOf(first); i < leaves.length; i++) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.start >= end) break;
    const from = Math.max(0, start - leaf.start);
    const to = Math.max(0, end - leaf.start);
    setText(leaf, leaf.text.slice(0, from) + leaf.text.slice(to));
  }
}

function setText(leaf: Leaf, text: string): void {
  if (text === leaf.text) return;
  leaf.text = text;
  if (leaf.node.name === "w:t" || leaf.node.name === "w:instrText") {
    leaf.node.children = text === "" ? [] : [{ kind: "text", text }];
    leaf.node.attributes["xml:space"] = "preserve";
  } else if (text === "") {
    remove(leaf.run.children, leaf.node);
  }
}

/** Splits the run of a leaf at an offset of its text and puts a node between the halves. */
function splitAt(leaf: Leaf, offset: number, between: XmlElement): void {
  const { run, node, parent } = leaf;
  const at = parent.children.indexOf(run);
  const inRun = run.children.indexOf(node);
  const before = leaf.text.slice(0, offset);
  const after = leaf.text.slice(offset);
  const tail: XmlNode[] = inRun < 0 ? [] : run.children.splice(inRun + 1);
  if (after !== "" && (node.name === "w:t" || node.name === "w:instrText")) {
    tail.unshift(element(node.name, { ...node.attributes, "xml:space": "preserve" }, [{ kind: "text", text: after }]));
  }
  setText(leaf, before);
  const rest: XmlNode[] = [between];
  if (tail.length > 0) {
    const properties = childElement(run, "w:rPr");
    rest.push(element("w:r", run.attributes, properties === undefined ? tail : [properties, ...tail]));
  }
  parent.children.splice(at + 1, 0, ...rest);
}

function remove(nodes: XmlNode[], node: XmlNode): void {
  const at = nodes.indexOf(node);
  if (at >= 0) nodes.splice(at, 1);
}

function isEmptyText(node: XmlNode): boolean {
  return node.kind === "element" && (node.name === "w:t" || node.name === "w:instrText") && node.children.length === 0;
}

function dropEmptyRuns(parent: XmlElement): void {
  parent.children = parent.children.filter((node) => {
    if (node.kind !== "element") return true;
    if (node.name !== "w:r") {
      if (containers.has(node.name)) dropEmptyRuns(node);
      return true;
    }
    node.children = node.children.filter((child) => !isEmptyText(child));
    return node.children.some(
      (child) => child.kind === "element" && child.name !== "w:rPr" && child.name !== "w:lastRenderedPageBreak",
    );
  });
}
