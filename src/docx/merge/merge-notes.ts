import { cloneNode, descendants, element, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { mainDocumentPart, openSidePart, readSidePart, savePart } from "../parts";
import type { FreeIds } from "../ids";
import { notesById } from "./names-used";

function separator(kind: "footnote" | "endnote", id: number, type: "separator" | "continuationSeparator"): XmlElement {
  const run = element("w:r", {}, [element(`w:${type}`)]);
  return element(`w:${kind}`, { "w:type": type, "w:id": String(id) }, [element("w:p", {}, [run])]);
}

/**
 * Copies the notes that blocks refer to into the target and renames the references in place. What the notes hold is
 * handed to `adopt` before it is written.
 * @param adopt brings styles, lists and relationships of a note over; is told the parts it moves between
 */
export function mergeNotes(
  kind: "footnote" | "endnote",
  target: DocxPackage,
  source: DocxPackage,
  blocks: readonly XmlElement[],
  ids: FreeIds,
  adopt: (note: XmlElement, sourcePart: string, targetPart: string) => void,
): void {
  const references = blocks.flatMap((block) => [...descendants(block, `w:${kind}Reference`)]);
  if (references.length === 0) return;
  const from = readSidePart(source, mainDocumentPart(source), `${kind}s`);
  const notes = notesById(from?.root);
  if (from === undefined) return;
  const to = openSidePart(target, mainDocumentPart(target), `${kind}s`);
  if (to.root.children.length === 0) {
    to.root.children.push(separator(kind, -1, "separator"), separator(kind, 0, "continuationSeparator"));
  }
  const added: { note: XmlElement; reference: XmlElement }[] = [];
  for (const reference of references) {
    const note = notes.get(reference.attributes["w:id"] ?? "");
    if (note !== undefined) added.push({ note: cloneNode(note), reference });
  }
  for (const { note, reference } of added) {
    const id = String(ids.take(kind));
    note.attributes["w:id"] = id;
    reference.attributes["w:id"] = id;
    to.root.children.push(note);
  }
  savePart(target, to);
  for (const { note } of added) adopt(note, from.name, to.name);
  savePart(target, to);
}
