import { attribute, type XmlElement } from "../../docx/xml";

/** One stretch of a paragraph's text and the node that holds it. */
export interface Leaf {
  readonly start: number;
  readonly text: string;
  readonly node: XmlElement;
  readonly run: XmlElement;
  /** What holds the run: the paragraph, or an inline container. */
  readonly parent: XmlElement;
}

/** Text of a paragraph as the tag scanner reads it: a picture or the like is U+FFFC. */
export interface ParagraphScan {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** Parents of the inline containers beneath the paragraph. */
  readonly parents: ReadonlyMap<XmlElement, XmlElement>;
}

/** Stands for a picture, a page break, a field or another object. */
export const object = "\ufffc";

/** Inline elements that hold runs of visible text. */
export const inlineContainers: ReadonlySet<string> = new Set([
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
  const parents = new Map<XmlElement, XmlElement>();
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
      } else if (inlineContainers.has(node.name)) {
        parents.set(node, parent);
        visit(node);
      }
    }
  };
  visit(paragraph);
  return { text, leaves, parents };
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
