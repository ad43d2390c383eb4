import { parseXml, serializePart } from "../xml";
import type { DocxPackage } from "../package";
import { addPart, contentTypeOf, freePartName, relate, relateExternally, relationshipsOf } from "../parts";
import { renameRelationships } from "./names-used";

/** What was copied already, so that one picture used twice is copied once: part in the source to part in the target. */
export type CopiedParts = Map<string, string>;

/** Splits `word/media/image12.png` into the stem `word/media/image` and the extension `png`. */
function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf(".");
  return { stem: name.slice(0, dot).replace(/\d+$/, ""), extension: name.slice(dot + 1) };
}

function isXml(name: string): boolean {
  return name.endsWith(".xml");
}

/** Copies a part and all that it leads to under free names; answers its name in the target. */
function copyPart(target: DocxPackage, source: DocxPackage, part: string, copied: CopiedParts): string {
  const known = copied.get(part);
  if (known !== undefined) return known;
  const { stem, extension } = splitName(part);
  const name = freePartName(target, stem, extension);
  copied.set(part, name);
  const type = contentTypeOf(source, part) ?? "application/octet-stream";
  addPart(target, name, source.bytes(part), type, { shared: !isXml(part) });
  const renamed = mergeRelationships(target, name, source, part, undefined, copied);
  if (renamed.size > 0 && isXml(part)) {
    const root = parseXml(source.text(part), { file: part });
    renameRelationships(root, renamed);
    target.setText(name, serializePart(root));
  }
  return name;
}

/**
 * Brings relationships over with the parts that they lead to (pictures, charts, embedded files) and the addresses
 * (hyperlinks).
 * @param wanted ids of relationships of the source; all where undefined
 * @param copied what is copied already; added to
 * @returns id in the source to id in the target
 */
export function mergeRelationships(
  target: DocxPackage,
  targetPart: string,
  source: DocxPackage,
  sourcePart: string,
  wanted: ReadonlySet<string> | undefined,
  copied: CopiedParts,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const item of relationshipsOf(source, sourcePart)) {
    if (wanted !== undefined && !wanted.has(item.id)) continue;
    if (item.part === undefined) {
      names.set(item.id, relateExternally(target, targetPart, item.type, item.target));
    } else if (source.has(item.part)) {
      names.set(item.id, relate(target, targetPart, item.type, copyPart(target, source, item.part, copied)));
    }
  }
  return names;
}
