import { attribute, childElements, element, parseXml, serializePart, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { namespaces } from "./names";

const PART = "[Content_Types].xml";

function readRoot(pkg: DocxPackage): XmlElement {
  return pkg.has(PART)
    ? parseXml(pkg.text(PART), { file: PART })
    : element("Types", { xmlns: namespaces.contentTypes });
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf(".") + 1).toLowerCase();
}

function isOverrideOf(node: XmlElement, part: string): boolean {
  return node.name === "Override" && attribute(node, "PartName")?.toLowerCase() === `/${part}`.toLowerCase();
}

function defaultFor(root: XmlElement, part: string): string | undefined {
  const entry = childElements(root).find(
    (node) => node.name === "Default" && attribute(node, "Extension")?.toLowerCase() === extensionOf(part),
  );
  return entry === undefined ? undefined : attribute(entry, "ContentType");
}

/** Content type of a part (ECMA-376 part 2, 7.3): its own entry, else that of its extension. */
export function contentTypeOf(pkg: DocxPackage, part: string): string | undefined {
  const root = readRoot(pkg);
  const own = childElements(root).find((node) => isOverrideOf(node, part));
  return own === undefined ? defaultFor(root, part) : attribute(own, "ContentType");
}

/** States a part's content type: as the default of its extension where that has none yet and `shared` is set, else by an entry of its own. */
export function setContentType(pkg: DocxPackage, part: string, contentType: string, shared = false): void {
  const root = readRoot(pkg);
  const own = childElements(root).find((node) => isOverrideOf(node, part));
  const current = own === undefined ? defaultFor(root, part) : attribute(own, "ContentType");
  if (current === contentType) return;
  const others = root.children.filter((node) => node !== own);
  const entry =
    shared && current === undefined
      ? element("Default", { Extension: extensionOf(part), ContentType: contentType })
      : element("Override", { PartName: `/${part}`, ContentType: contentType });
  // Defaults stand first, as Word writes them.
  if (entry.name === "Default") others.unshift(entry);
  else others.push(entry);
  root.children.splice(0, root.children.length, ...others);
  pkg.setText(PART, serializePart(root));
}

/** Removes a part's own content type entry. */
export function removeContentType(pkg: DocxPackage, part: string): void {
  const root = readRoot(pkg);
  const kept = root.children.filter((node) => node.kind !== "element" || !isOverrideOf(node, part));
  if (kept.length === root.children.length) return;
  root.children.splice(0, root.children.length, ...kept);
  pkg.setText(PART, serializePart(root));
}
