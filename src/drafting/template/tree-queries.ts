import { childElement, isElement, serializeXml, type XmlElement } from "../../docx/xml";
import { markerName } from "./tag";

/** True where a marker stands somewhere beneath. */
export function holdsMarker(node: XmlElement): boolean {
  return node.children.some((child) => child.kind === "element" && (child.name === markerName || holdsMarker(child)));
}

/** True for a container whose own paragraphs may come and go. */
export function hasBlockMarkers(node: XmlElement): boolean {
  return node.children.some(
    (child) =>
      child.kind === "element" &&
      (child.name === markerName || ((child.name === "w:p" || child.name === "w:sdt") && holdsMarker(child))),
  );
}

/** True for a run that shows something. */
export function hasInk(run: XmlElement): boolean {
  return run.children.some((child) => {
    if (child.kind !== "element" || child.name === "w:rPr") return false;
    if (child.name !== "w:t") return child.name !== "w:tab" && child.name !== "w:lastRenderedPageBreak";
    return child.children.some((text) => text.kind === "text" && text.text.trim() !== "");
  });
}

/** An empty paragraph like the first one of a cell, so that the height of its line stays. */
export function emptyParagraph(container: XmlElement): string {
  const first = container.children.find((child) => isElement(child, "w:p"));
  const properties = first?.kind === "element" ? childElement(first, "w:pPr") : undefined;
  const plain =
    properties !== undefined &&
    childElement(properties, "w:sectPr") === undefined &&
    childElement(properties, "w:numPr") === undefined;
  return plain ? `<w:p>${serializeXml(properties)}</w:p>` : "<w:p/>";
}
