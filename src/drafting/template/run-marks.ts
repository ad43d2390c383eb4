import { cloneNode, element, serializeXml, type XmlElement } from "../../docx/xml";
import { setRunProperty } from "../../docx/run-properties";

/** Run properties with the yellow of a fact that is missing, serialized. */
export function withMissingMark(properties: XmlElement | undefined): string {
  const marked = properties === undefined ? element("w:rPr") : cloneNode(properties);
  setRunProperty(marked, element("w:highlight", { "w:val": "yellow" }));
  return serializeXml(marked);
}
