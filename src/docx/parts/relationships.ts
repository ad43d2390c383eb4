import { attribute, childElements, element, parseXml, serializePart, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { DiagnosticError } from "../../diagnostic";
import { namespaces, relationshipTypes } from "./names";

/** One relationship of a part or of the package (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Transitional form of the type, also where the file uses the strict one. */
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** Name of the part it leads to; undefined where it leads out of the package. */
  readonly part?: string;
}

const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Name of the part that holds the relationships of `part`; "" stands for the package. */
export function relationshipPartName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Resolves a relationship's target against the part it starts from; answers a part name without leading slash. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/[?#].*$/, "");
  const segments = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

function readRoot(pkg: DocxPackage, part: string): XmlElement | undefined {
  const name = relationshipPartName(part);
  return pkg.has(name) ? parseXml(pkg.text(name), { file: name }) : undefined;
}

function toRelationship(part: string, node: XmlElement): Relationship {
  const target = attribute(node, "Target") ?? "";
  const relationship = {
    id: attribute(node, "Id") ?? "",
    type: (attribute(node, "Type") ?? "").replace(STRICT, namespaces.r),
    target,
  };
  return attribute(node, "TargetMode") === "External"
    ? relationship
    : { ...relationship, part: resolveTarget(part, target) };
}

/** The relationships of a part, or of the package for "". */
export function relationshipsOf(pkg: DocxPackage, part: string): Relationship[] {
  const root = readRoot(pkg, part);
  return root === undefined ? [] : childElements(root).map((node) => toRelationship(part, node));
}

/** The first part of a type that `part` leads to and that the package holds. */
export function relatedPart(pkg: DocxPackage, part: string, type: string): string | undefined {
  return relationshipsOf(pkg, part).find((item) => item.type === type && item.part !== undefined && pkg.has(item.part))
    ?.part;
}

/**
 * Name of the main document part.
 * @throws DiagnosticError `docx/no-document` where the package has none, so is no Word file
 */
export function mainDocumentPart(pkg: DocxPackage): string {
  const part = relatedPart(pkg, "", relationshipTypes.document);
  if (part !== undefined) return part;
  throw new DiagnosticError([
    {
      id: "docx/no-document",
      gravity: "error",
      reason: "This is a zip file, but no Word file: it has no main document.",
      place: {},
      hint: "Save it from Word as .docx.",
    },
  ]);
}

function addRelationship(pkg: DocxPackage, part: string, attributes: Readonly<Record<string, string>>): string {
  const root = readRoot(pkg, part) ?? element("Relationships", { xmlns: namespaces.relationships });
  const used = new Set(childElements(root).map((node) => attribute(node, "Id")));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  root.children.push(element("Relationship", { Id: id, ...attributes }));
  pkg.setText(relationshipPartName(part), serializePart(root));
  return id;
}

/** Target of a relationship between two parts: relative inside the same folder, else from the root of the package. */
function targetFrom(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/**
 * Makes `part` lead to another part of the package; an equal relationship is used again.
 * @param part where it starts, "" for the package
 * @returns the relationship's id
 */
export function relate(pkg: DocxPackage, part: string, type: string, target: string): string {
  const present = relationshipsOf(pkg, part).find((item) => item.type === type && item.part === target);
  return present?.id ?? addRelationship(pkg, part, { Type: type, Target: targetFrom(part, target) });
}

/** Makes `part` lead to an address outside the package, as a hyperlink does; an equal relationship is used again. */
export function relateExternally(pkg: DocxPackage, part: string, type: string, address: string): string {
  const present = relationshipsOf(pkg, part).find(
    (item) => item.type === type && item.part === undefined && item.target === address,
  );
  return present?.id ?? addRelationship(pkg, part, { Type: type, Target: address, TargetMode: "External" });
}

/** Removes the relationships of `part` for which `unwanted` holds; nothing is written where none does. */
export function removeRelationships(
  pkg: DocxPackage,
  part: string,
  unwanted: (relationship: Relationship) => boolean,
): void {
  const root = readRoot(pkg, part);
  if (root === undefined) return;
  const kept = root.children.filter((node) => node.kind !== "element" || !unwanted(toRelationship(part, node)));
  if (kept.length === root.children.length) return;
  if (kept.some((node) => node.kind === "element")) {
    root.children.splice(0, root.children.length, ...kept);
    pkg.setText(relationshipPartName(part), serializePart(root));
  } else pkg.remove(relationshipPartName(part));
}
