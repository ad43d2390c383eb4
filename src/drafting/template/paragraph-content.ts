import { attribute, childElement, type XmlElement } from "../../docx/xml";
import { markerName } from "./tag";

/** What stands in a paragraph, as far as placing blocks is concerned. */
export type ContentItem =
  { readonly kind: "marker"; readonly node: XmlElement } | { readonly kind: "ink" } | { readonly kind: "break" };

/** Inline elements that show nothing of their own. */
const neutral: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:proofErr",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:permStart",
  "w:permEnd",
  "w:del",
  "w:moveFrom",
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:fldChar",
  "w:instrText",
]);

const neutralInRun: ReadonlySet<string> = new Set([
  "w:rPr",
  "w:lastRenderedPageBreak",
  "w:softHyphen",
  "w:annotationRef",
]);

/** Lists markers, visible content and page breaks of a paragraph in order; white space counts for nothing. */
export function paragraphContent(paragraph: XmlElement): ContentItem[] {
  const items: ContentItem[] = [];
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (node.kind !== "element" || neutral.has(node.name)) continue;
      if (node.name === markerName) items.push({ kind: "marker", node });
      else if (node.name === "w:r") visitRun(node, items);
      else visit(node);
    }
  };
  visit(paragraph);
  return items;
}

function visitRun(run: XmlElement, items: ContentItem[]): void {
  for (const child of run.children) {
    if (child.kind !== "element" || neutralInRun.has(child.name)) continue;
    if (child.name === "w:br" && attribute(child, "w:type") === "page") items.push({ kind: "break" });
    else if (child.name === "w:t") {
      if (child.children.some((text) => text.kind === "text" && text.text.trim() !== "")) items.push({ kind: "ink" });
    } else if (child.name !== "w:tab" && !(child.name === "w:br" && attribute(child, "w:type") === undefined)) {
      items.push({ kind: "ink" });
    }
  }
}

/** True for the paragraph that ends a section: it cannot go without its section going. */
export function endsSection(paragraph: XmlElement): boolean {
  const properties = childElement(paragraph, "w:pPr");
  return properties !== undefined && childElement(properties, "w:sectPr") !== undefined;
}
