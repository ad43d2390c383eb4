import { parseXml, serializePart, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { relatedPart, relationshipsOf, relationshipTypes, removePart } from "../parts";

/** Core properties that name no one: all others (title, subject, author, keywords …) go. */
const CORE_KEPT = new Set(["dcterms:created", "dcterms:modified"]);

/** Extended properties that name someone, or repeat words of the text. */
const EXTENDED_DROPPED = new Set([
  "Manager",
  "Company",
  "Template",
  "HyperlinkBase",
  "HLinks",
  "HeadingPairs",
  "TitlesOfParts",
  "TotalTime",
]);

/** Settings that identify the file, its maker or its template, or hold data that is not shown. */
const SETTINGS_DROPPED = new Set([
  "w:rsids",
  "w:attachedTemplate",
  "w:docVars",
  "w:mailMerge",
  "w14:docId",
  "w15:docId",
  "w15:chartTrackingRefBased",
]);

/** Package relationships to parts that only describe the file: custom properties, a picture of the first page, labels. */
const DESCRIPTIONS = new Set<string>([
  relationshipTypes.customProperties,
  relationshipTypes.thumbnail,
  "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
]);

function keepChildren(pkg: DocxPackage, part: string | undefined, kept: (child: XmlElement) => boolean): void {
  if (part === undefined) return;
  const root = parseXml(pkg.text(part), { file: part });
  root.children = root.children.filter((child) => child.kind !== "element" || kept(child));
  pkg.setText(part, serializePart(root));
}

/** Removes what describes the file and its makers. */
export function scrubProperties(pkg: DocxPackage, main: string): void {
  for (const { type, part } of relationshipsOf(pkg, "")) {
    if (DESCRIPTIONS.has(type) && part !== undefined) removePart(pkg, part);
  }
  keepChildren(pkg, relatedPart(pkg, "", relationshipTypes.coreProperties), (child) => CORE_KEPT.has(child.name));
  const extended = relatedPart(pkg, "", relationshipTypes.extendedProperties);
  keepChildren(pkg, extended, (child) => !EXTENDED_DROPPED.has(child.name));
  const settings = relatedPart(pkg, main, relationshipTypes.settings);
  keepChildren(pkg, settings, (child) => !SETTINGS_DROPPED.has(child.name));
}
