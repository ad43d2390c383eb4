import { attribute, isElement, type XmlElement, type XmlNode } from "../../docx/xml";
import { paragraphContent } from "./paragraph-content";
import { markerName } from "./tag";

/**
 * The page break at the end of a loop's body, where nothing follows the loop: after the last round it would leave an empty page.
 * @param siblings children of the element that holds the loop's markers
 * @param close the closing marker
 * @param isContent tells a marker that writes something from one that only opens or closes a block
 * @returns the paragraph of the break, or the run in it; undefined where there is none
 */
export function lastBreak(
  siblings: readonly XmlNode[],
  close: XmlElement,
  isContent: (marker: XmlElement) => boolean,
): XmlElement | undefined {
  let at = siblings.length - 1;
  for (; at >= 0 && siblings[at] !== close; at--) if (shows(siblings[at], isContent)) return undefined;
  for (at--; at >= 0; at--) {
    const last = siblings[at];
    if (last?.kind !== "element") continue;
    if (last.name !== "w:p") return undefined;
    const content = paragraphContent(last);
    if (content[content.length - 1]?.kind !== "break") return undefined;
    return content.length === 1 ? last : breakRun(last);
  }
  return undefined;
}

/** Whether an element shows anything on a page. */
function shows(node: XmlNode | undefined, isContent: (marker: XmlElement) => boolean): boolean {
  if (!isElement(node) || node.name === "w:sectPr" || node.name === "w:bookmarkEnd") return false;
  if (node.name === markerName) return isContent(node);
  return node.name !== "w:p" || paragraphContent(node).length > 0;
}

/** The last run, if a page break is all that it holds. */
function breakRun(paragraph: XmlElement): XmlElement | undefined {
  const runs = paragraph.children.filter((node): node is XmlElement => isElement(node, "w:r"));
  const run = runs[runs.length - 1];
  const held = run?.children.filter((node) => isElement(node) && node.name !== "w:rPr") ?? [];
  const only = held[0];
  const isBreak = isElement(only, "w:br") && attribute(only, "w:type") === "page";
  return held.length === 1 && isBreak ? run : undefined;
}
