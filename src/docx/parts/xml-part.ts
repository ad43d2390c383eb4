import { element, parseXml, serializePart, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { contentTypes, namespaces, relationshipTypes } from "./names";
import { addPart, freePartName } from "./parts";
import { relate, relatedPart } from "./relationships";

/** Parts that hang on the main document and that a document may do without. */
export type SidePart = "styles" | "numbering" | "footnotes" | "endnotes" | "comments";

const ROOTS: Readonly<Record<SidePart, string>> = {
  styles: "w:styles",
  numbering: "w:numbering",
  footnotes: "w:footnotes",
  endnotes: "w:endnotes",
  comments: "w:comments",
};

/** The tree of a part, and where it is to be written back to. */
export interface OpenPart {
  readonly name: string;
  readonly root: XmlElement;
}

/** Reads a side part of the main document; undefined where there is none. */
export function readSidePart(pkg: DocxPackage, main: string, kind: SidePart): OpenPart | undefined {
  const name = relatedPart(pkg, main, relationshipTypes[kind]);
  return name === undefined ? undefined : { name, root: parseXml(pkg.text(name), { file: name }) };
}

/** Reads a side part of the main document; made, with relationship and content type, where there is none. */
export function openSidePart(pkg: DocxPackage, main: string, kind: SidePart): OpenPart {
  const present = readSidePart(pkg, main, kind);
  if (present !== undefined) return present;
  const stem = `${main.slice(0, main.lastIndexOf("/") + 1)}${kind}`;
  const name = pkg.has(`${stem}.xml`) ? freePartName(pkg, stem, "xml") : `${stem}.xml`;
  const root = element(ROOTS[kind], { "xmlns:w": namespaces.w, "xmlns:r": namespaces.r });
  addPart(pkg, name, serializePart(root), contentTypes[kind]);
  relate(pkg, main, relationshipTypes[kind], name);
  return { name, root };
}

/** Writes a part back. */
export function savePart(pkg: DocxPackage, part: OpenPart): void {
  pkg.setText(part.name, serializePart(part.root));
}
