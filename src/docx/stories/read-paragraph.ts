import { attribute, childElement, childElements, isOn, textContent, type XmlElement } from "../xml";
import type { FieldTracker } from "./fields";
import type { ParagraphText, TextPiece } from "./story";
import { symbolText } from "./symbols";
import { textBoxesIn } from "./text-boxes";
import { preferredAlternative } from "./alternatives";

/** A text box found while a paragraph was read. */
export interface FoundTextBox {
  /** The `w:txbxContent`. */
  readonly content: XmlElement;
  /** Offset in the paragraph's text. */
  readonly offset: number;
}

/** A reference to a note found while a paragraph was read. */
export interface FoundNote {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** Offset in the paragraph's text. */
  readonly offset: number;
}

/** Elements in a paragraph whose content is read as if they were not there. */
const TRANSPARENT = new Set([
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:sdt",
  "w:sdtContent",
  "w:smartTag",
  "w:customXml",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:rubyBase",
  "m:oMathPara",
]);

/** Elements of a run that show as one character. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

/** Elements of a run that can hold text boxes. */
const GRAPHICS = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);

/** The text that a `w:t` shows: Word drops outer white space unless it is to be preserved, and shows inner breaks as spaces. */
export function shownText(node: XmlElement): string {
  const raw = textContent(node).replace(/[\t\r\n]/g, " ");
  return attribute(node, "xml:space") === "preserve" ? raw : raw.replace(/^ +| +$/g, "");
}

/** Is the run hidden by its own formatting? Hidden text is not what a reader sees. */
function isHidden(run: XmlElement): boolean {
  const properties = childElement(run, "w:rPr");
  const vanish = properties === undefined ? undefined : childElement(properties, "w:vanish");
  return vanish !== undefined && isOn(vanish);
}

class ParagraphReader {
  readonly pieces: TextPiece[] = [];
  readonly boxes: FoundTextBox[] = [];
  readonly notes: FoundNote[] = [];
  text = "";

  constructor(private readonly fields: FieldTracker) {}

  readChildren(parent: XmlElement, path: readonly XmlElement[], shown: boolean): void {
    for (const child of childElements(parent)) this.readChild(child, path, shown);
  }

  private readChild(child: XmlElement, path: readonly XmlElement[], shown: boolean): void {
    if (child.name === "w:r") this.readRun(child, path, shown);
    else if (TRANSPARENT.has(child.name)) this.readChildren(child, [...path, child], shown);
    else if (child.name === "w:del" || child.name === "w:moveFrom") this.readChildren(child, [...path, child], false);
    else if (child.name === "m:oMath") this.readFormula(child, child, path, shown);
    else if (child.name === "mc:AlternateContent") {
      const branch = preferredAlternative(child);
      if (branch !== undefined) this.readChildren(branch, [...path, child, branch], shown);
    }
  }

  private readRun(run: XmlElement, path: readonly XmlElement[], shown: boolean): void {
    const visible = shown && !isHidden(run);
    for (const node of childElements(run)) {
      if (node.name === "w:fldChar") this.fields.read(node);
      else if (visible && this.fields.shown) this.readRunContent(node, run, path);
    }
  }

  private readRunContent(node: XmlElement, run: XmlElement, path: readonly XmlElement[]): void {
    if (node.name === "w:t") this.add(shownText(node), node, run, path, false);
    else if (node.name === "w:sym") {
      this.add(symbolText(attribute(node, "w:font"), attribute(node, "w:char")), node, run, path, false);
    } else if (node.name === "w:ruby") this.readChildren(node, [...path, run, node], true);
    else if (node.name === "w:footnoteReference") this.addNote("footnote", node);
    else if (node.name === "w:endnoteReference") this.addNote("endnote", node);
    else {
      const sign = SIGNS[node.name];
      if (sign !== undefined) this.add(sign, node, run, path, false);
      else if (GRAPHICS.has(node.name)) {
        for (const content of textBoxesIn(node)) this.boxes.push({ content, offset: this.text.length });
      }
    }
  }

  private addNote(kind: FoundNote["kind"], node: XmlElement): void {
    this.notes.push({ kind, id: attribute(node, "w:id") ?? "", offset: this.text.length });
  }

  /** A formula counts as one run, since its inner runs take no formatting of ours. */
  private readFormula(node: XmlElement, formula: XmlElement, path: readonly XmlElement[], shown: boolean): void {
    if (!shown || !this.fields.shown) return;
    for (const child of childElements(node)) {
      if (child.name === "m:t") this.add(textContent(child), child, formula, path, true);
      else this.readFormula(child, formula, path, shown);
    }
  }

  private add(text: string, node: XmlElement, run: XmlElement, path: readonly XmlElement[], fixed: boolean): void {
    if (text === "") return;
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ start, end: this.text.length, node, run, path, fixed });
  }
}

/** What one paragraph holds. */
export interface ReadParagraph {
  readonly paragraph: ParagraphText;
  readonly boxes: readonly FoundTextBox[];
  readonly notes: readonly FoundNote[];
}

/**
 * Reads one paragraph.
 * @param element the `w:p`
 * @param index its place in the story, from 1
 * @param fields the fields open where it begins; left as they are where it ends
 */
export function readParagraph(element: XmlElement, index: number, fields: FieldTracker): ReadParagraph {
  const reader = new ParagraphReader(fields);
  reader.readChildren(element, [element], true);
  return {
    paragraph: { index, text: reader.text, pieces: reader.pieces, element },
    boxes: reader.boxes,
    notes: reader.notes,
  };
}
