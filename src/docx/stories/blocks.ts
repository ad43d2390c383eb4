import { childElements, type XmlElement } from "../xml";
import { preferredAlternative } from "./alternatives";

/** Elements between a story's root and its paragraphs. */
const BLOCK_CONTAINERS = new Set([
  "w:tbl",
  "w:tr",
  "w:tc",
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
]);

/**
 * Yields the paragraphs below a body, cell, footnote or text box in reading order: into tables, nested tables and
 * content controls, but not into text boxes, which are stories of their own.
 */
export function* paragraphsIn(container: XmlElement): Generator<XmlElement> {
  for (const child of childElements(container)) {
    if (child.name === "w:p") yield child;
    else if (BLOCK_CONTAINERS.has(child.name)) yield* paragraphsIn(child);
    else if (child.name === "mc:AlternateContent") {
      const branch = preferredAlternative(child);
      if (branch !== undefined) yield* paragraphsIn(branch);
    }
  }
}
