import { openTag, serializeXml, xmlDeclaration, type XmlElement } from "../../docx/xml";
import type { Item } from "./item";

/** Story by which faults in a property of the document are placed. */
export const propertiesStory = "document properties";

/** A part of document properties (title, subject, company, a firm's own) as items: whatever holds tags is words. */
export function propertyItems(root: XmlElement, file: string | undefined): Item[] {
  const items: Item[] = [];
  const visit = (node: XmlElement): void => {
    items.push({ kind: "xml", xml: `${openTag(node)}>` });
    for (const child of node.children) {
      if (child.kind === "element") visit(child);
      else if (child.kind === "text" && child.text.includes("{{")) {
        const place = {
          ...(file === undefined ? {} : { file }),
          story: propertiesStory,
          around: child.text.slice(0, 80),
        };
        items.push({ kind: "words", words: { text: child.text, place, duplicate: false }, within: "text" });
      } else items.push({ kind: "xml", xml: serializeXml(child) });
    }
    items.push({ kind: "xml", xml: `</${node.name}>` });
  };
  visit(root);
  return [{ kind: "xml", xml: xmlDeclaration }, ...items];
}
