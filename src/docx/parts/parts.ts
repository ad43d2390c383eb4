import type { DocxPackage } from "../package";
import { removeContentType, setContentType } from "./content-types";
import { relationshipPartName, relationshipsOf, removeRelationships } from "./relationships";

/**
 * Adds a part with its content type; related to nothing yet.
 * @param name part name without leading slash
 * @param content XML text or bytes
 * @param options `shared`: state the content type for all files of this extension where that has none (pictures)
 */
export function addPart(
  pkg: DocxPackage,
  name: string,
  content: string | Uint8Array,
  contentType: string,
  options: { readonly shared?: boolean } = {},
): void {
  if (typeof content === "string") pkg.setText(name, content);
  else pkg.setBytes(name, content);
  setContentType(pkg, name, contentType, options.shared);
}

/** A part name that is not taken: `word/media/image` and `png` give `word/media/image3.png`, the lowest number free. */
export function freePartName(pkg: DocxPackage, stem: string, extension: string): string {
  const taken = new Set(pkg.names().map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}.${extension}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Removes a part, its relationships, its content type and whatever leads to it. */
export function removePart(pkg: DocxPackage, name: string): void {
  if (pkg.has(name)) pkg.remove(name);
  const own = relationshipPartName(name);
  if (pkg.has(own)) pkg.remove(own);
  removeContentType(pkg, name);
  for (const source of ["", ...pkg.names().filter((part) => !part.endsWith(".rels"))]) {
    if (relationshipsOf(pkg, source).length > 0) removeRelationships(pkg, source, (item) => item.part === name);
  }
}
