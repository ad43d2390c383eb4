import { childElement, childElements, preferredAlternative, type XmlElement } from "../../../docx";
import type { Drawing, Drawn } from "./context";
import { drawParagraph } from "./draw-paragraph";
import { drawTable } from "./draw-table";
import { switchIn } from "./look/properties";

const through = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);

/** What a block asks of the page that it stands on. */
export interface BlockManners {
  keepNext: boolean;
  breakBefore: boolean;
}

/** Draws one paragraph, table or control of a story; nothing for what is none. */
export function drawBlock(node: XmlElement, drawing: Drawing, drawn: Drawn, manners?: BlockManners): HTMLElement[] {
  if (node.name === "w:p") {
    const { element, properties } = drawParagraph(node, drawing, drawn, drawBlocks);
    if (manners !== undefined) {
      manners.keepNext = switchIn(properties, "w:keepNext") === true;
      manners.breakBefore = switchIn(properties, "w:pageBreakBefore") === true;
    }
    return [element];
  }
  if (node.name === "w:tbl") return [drawTable(node, drawing, drawn, drawBlocks)];
  if (through.has(node.name)) return drawBlocks(node, drawing, drawn);
  if (node.name === "mc:AlternateContent") {
    const branch = preferredAlternative(node);
    return branch === undefined ? [] : drawBlocks(branch, drawing, drawn);
  }
  return [];
}

/** Draws the blocks of a cell, a note or a text box. */
export function drawBlocks(container: XmlElement, drawing: Drawing, drawn: Drawn): HTMLElement[] {
  return childElements(container).flatMap((child) => drawBlock(child, drawing, drawn));
}

/** The section's set-up that a paragraph ends; undefined where it ends none. */
export function sectionEnd(node: XmlElement): XmlElement | undefined {
  return childElement(childElement(node, "w:pPr"), "w:sectPr");
}
