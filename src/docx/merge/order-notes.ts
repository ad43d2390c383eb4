import { attribute, childElements, descendants, type XmlElement, type XmlNode } from "../xml";

/**
 * Puts the notes of a part in the order in which a document refers to them, in place. Word finds a note by its id, but
 * LibreOffice takes the first note for the first reference, the second for the second. Separators come first; notes
 * that nothing refers to are removed.
 * @param notes root of `footnotes.xml` or `endnotes.xml`
 * @param document root of the main document
 */
export function orderNotes(notes: XmlElement, document: XmlElement): void {
  const kind = notes.name === "w:endnotes" ? "endnote" : "footnote";
  const all = childElements(notes, `w:${kind}`);
  const isSeparator = (note: XmlElement): boolean => (attribute(note, "w:type") ?? "normal") !== "normal";
  const byId = new Map(all.filter((note) => !isSeparator(note)).map((note) => [attribute(note, "w:id"), note]));
  const ordered: XmlNode[] = all.filter(isSeparator);
  for (const reference of descendants(document, `w:${kind}Reference`)) {
    const id = attribute(reference, "w:id");
    const note = byId.get(id);
    byId.delete(id);
    if (note !== undefined) ordered.push(note);
  }
  notes.children = ordered;
}
