import type { Diagnostic } from "../../diagnostic";
import { childElement, descendants, isOn, parseXml, serializePart, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import {
  mainDocumentPart,
  relatedPart,
  relationshipsOf,
  relationshipTypes,
  removePart,
  removeRelationships,
} from "../parts";
import { customXmlParts, removeCustomXml } from "../custom-xml";
import { scrubProperties } from "./scrub-properties";
import { unwrapControls } from "./unwrap-controls";

const PEOPLE = "http://schemas.microsoft.com/office/2011/relationships/people";
const GLOSSARY = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/glossaryDocument";

/** Elements by which the document's history still shows. */
const CHANGES = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"];

/** Attributes that say in which editing session something was written. */
const SESSION = /^w:rsid/;

/** What in a story outlives the cleaning, counted. */
interface Remains {
  comments: number;
  changes: number;
  hidden: number;
}

function isHidden(run: XmlElement): boolean {
  const vanish = childElement(childElement(run, "w:rPr"), "w:vanish");
  return vanish !== undefined && isOn(vanish);
}

function forgetSessions(node: XmlElement): void {
  const kept = Object.entries(node.attributes).filter(([name]) => !SESSION.test(name));
  node.attributes = Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(kept));
}

function cleanTree(root: XmlElement, remains: Remains): void {
  unwrapControls(root);
  for (const node of descendants(root)) {
    forgetSessions(node);
    if (node.name === "w:comment") remains.comments += 1;
    if (CHANGES.includes(node.name)) remains.changes += 1;
    if (node.name === "w:r" && isHidden(node)) remains.hidden += 1;
  }
}

function counted(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}

function report(remains: Remains, file: string | undefined): Diagnostic[] {
  const notes: [number, string, string, string][] = [
    [remains.comments, "comment", "comments", "Delete them in Word before the paper is filed."],
    [remains.changes, "tracked change", "tracked changes", "Accept or reject them in Word before the paper is filed."],
    [remains.hidden, "stretch of hidden text", "stretches of hidden text", "Look at them in Word with ¶ switched on."],
  ];
  return notes
    .filter(([number]) => number > 0)
    .map(([number, one, many, hint]) => ({
      id: `docx/still-holds-${many.replace(/ /g, "-")}`,
      gravity: "warning",
      reason: `The document still holds ${counted(number, one, many)}.`,
      place: file === undefined ? {} : { file },
      hint,
    }));
}

/** Parts that belong to the document's text: the main part and those it leads to that are WordprocessingML. */
function textParts(pkg: DocxPackage): string[] {
  return pkg.names().filter((name) => /^word\/[^/]+\.xml$/i.test(name));
}

/**
 * Makes a document fit to be filed: content controls become plain text, custom XML parts go, and so does whatever
 * names the client or the author beside the text: document properties, editing sessions, the template's path, document
 * variables, the picture of the first page. Comments and tracked changes stay, since they are the attorney's to
 * settle, and are reported.
 * @returns a warning for each kind of thing that is still there and ought not to be filed unseen
 * @throws DiagnosticError where a part is broken
 */
export function scrubForFiling(pkg: DocxPackage): Diagnostic[] {
  const main = mainDocumentPart(pkg);
  for (const { part } of customXmlParts(pkg)) removeCustomXml(pkg, part);
  const remains: Remains = { comments: 0, changes: 0, hidden: 0 };
  for (const name of textParts(pkg)) {
    const root = parseXml(pkg.text(name), { file: name });
    cleanTree(root, remains);
    pkg.setText(name, serializePart(root));
  }
  scrubProperties(pkg, main);
  removeGlossary(pkg, main);
  const settings = relatedPart(pkg, main, relationshipTypes.settings);
  if (settings !== undefined) {
    removeRelationships(pkg, settings, ({ type }) => type === relationshipTypes.attachedTemplate);
  }
  if (remains.comments + remains.changes === 0) {
    const people = relatedPart(pkg, main, PEOPLE);
    if (people !== undefined) removePart(pkg, people);
  }
  return report(remains, pkg.file);
}

/** Removes the document's building blocks: the prompts of its controls, which name facts. */
function removeGlossary(pkg: DocxPackage, main: string): void {
  const glossary = relatedPart(pkg, main, GLOSSARY);
  if (glossary === undefined) return;
  const folder = glossary.slice(0, glossary.lastIndexOf("/") + 1);
  const own = relationshipsOf(pkg, glossary).flatMap(({ part }) => (part?.startsWith(folder) === true ? [part] : []));
  for (const part of [...own, glossary]) removePart(pkg, part);
}
