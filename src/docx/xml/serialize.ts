import type { XmlElement, XmlNode } from "./node";

/** What every part starts with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const textSpecial = /[&<>\r]/;
const attributeSpecial = /[&<>"\t\n\r]/;

/** Escapes text between tags. */
export function escapeText(text: string): string {
  if (!textSpecial.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#xD;");
}

/** Escapes the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  if (!attributeSpecial.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\t/g, "&#x9;")
    .replace(/\n/g, "&#xA;")
    .replace(/\r/g, "&#xD;");
}

/** The start tag of an element, without the closing bracket or slash. */
export function openTag(node: XmlElement): string {
  let xml = `<${node.name}`;
  for (const name in node.attributes) xml += ` ${name}="${escapeAttribute(node.attributes[name] ?? "")}"`;
  return xml;
}

/** Writes a node and what is beneath it, without a declaration. */
export function serializeXml(node: XmlNode): string {
  if (node.kind === "text") return escapeText(node.text);
  if (node.kind === "raw") return node.xml;
  const open = openTag(node);
  if (node.children.length === 0) return `${open}/>`;
  let xml = `${open}>`;
  for (const child of node.children) xml += serializeXml(child);
  return `${xml}</${node.name}>`;
}

/** Writes a whole part, declaration first. */
export function serializePart(root: XmlElement): string {
  return xmlDeclaration + serializeXml(root);
}
