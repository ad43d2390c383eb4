import { makeEntry, writeZip } from "../package";
import { namespaces } from "../parts/names";
import { element, serializeXml, textNode, xmlDeclaration, type XmlElement } from "../xml";
import { withoutForbidden } from "../xml-characters";
import { fixedParts, letterSection } from "./parts-of-new";

const encoder = new TextEncoder();

/** A paragraph of plain text: "\t" is a tab. */
export function textParagraph(text: string): XmlElement {
  const content = withoutForbidden(text)
    .split(/(\t)/)
    .filter((part) => part !== "")
    .map((part) => (part === "\t" ? element("w:tab") : element("w:t", { "xml:space": "preserve" }, [textNode(part)])));
  return element("w:p", {}, content.length === 0 ? [] : [element("w:r", {}, content)]);
}

/**
 * A new Word file: US Letter, one-inch margins, 12-point type.
 * @param blocks paragraphs and tables of the body; an empty paragraph where there is none, or behind a table that comes last, as Word asks for
 */
export function newDocument(blocks: readonly XmlElement[]): Uint8Array {
  const last = blocks.at(-1);
  const body = last === undefined || last.name !== "w:p" ? [...blocks, element("w:p")] : blocks;
  const xml = `${xmlDeclaration}<w:document xmlns:w="${namespaces.w}" xmlns:r="${namespaces.r}"><w:body>${body.map(serializeXml).join("")}${letterSection}</w:body></w:document>`;
  return writeZip(
    Object.entries({ ...fixedParts, "word/document.xml": xml }).map(([name, text]) =>
      makeEntry(name, encoder.encode(text)),
    ),
  );
}

/** A Word file of plain text: a paragraph for each line. */
export function documentOfText(text: string): Uint8Array {
  return newDocument(text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map(textParagraph));
}
