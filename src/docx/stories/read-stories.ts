import { attribute, childElement, childElements, descendants, parseXml, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { relationshipTypes } from "../parts/names";
import { mainDocumentPart, relatedPart, relationshipsOf } from "../parts/relationships";
import { paragraphsIn } from "./blocks";
import { FieldTracker } from "./fields";
import { readParagraph, type FoundNote, type FoundTextBox } from "./read-paragraph";
import type { ParagraphText, Story, StoryKind, Anchor } from "./story";

/** A text box waiting for its turn: they are numbered after all other stories are known. */
interface PendingBox extends FoundTextBox {
  readonly story: string;
  readonly paragraph: number;
  readonly part: string;
  readonly root: XmlElement;
}

/** A note and where its reference stands. */
interface PlacedNote extends FoundNote {
  readonly anchor: Anchor;
}

class StoryReader {
  readonly stories: Story[] = [];
  readonly notes: PlacedNote[] = [];
  private readonly counts = new Map<StoryKind, number>();
  private readonly boxes: PendingBox[] = [];

  /** Reads one container of paragraphs as a story. */
  read(kind: StoryKind, part: string, root: XmlElement, container: XmlElement, anchor?: Anchor): void {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    const name = kind === "body" ? kind : `${kind} ${number}`;
    const fields = new FieldTracker();
    const paragraphs: ParagraphText[] = [];
    for (const element of paragraphsIn(container)) {
      const { paragraph, boxes, notes } = readParagraph(element, paragraphs.length + 1, fields);
      paragraphs.push(paragraph);
      for (const box of boxes) this.boxes.push({ ...box, story: name, paragraph: paragraph.index, part, root });
      for (const note of notes) {
        this.notes.push({ ...note, anchor: { story: name, paragraph: paragraph.index, offset: note.offset } });
      }
    }
    this.stories.push({ name, kind, part, root, paragraphs, ...(anchor === undefined ? {} : { anchor }) });
  }

  /** Reads the text boxes found so far, and those within them. */
  readBoxes(): void {
    for (let box = this.boxes.shift(); box !== undefined; box = this.boxes.shift()) {
      const anchor = { story: box.story, paragraph: box.paragraph, offset: box.offset };
      this.read("text box", box.part, box.root, box.content, anchor);
    }
  }
}

/** Parts of the headers or footers in the order in which the sections name them, each once. */
function headerParts(pkg: DocxPackage, main: string, body: XmlElement, kind: "header" | "footer"): string[] {
  const byId = new Map(relationshipsOf(pkg, main).map((item) => [item.id, item]));
  const parts = new Set<string>();
  for (const section of descendants(body, "w:sectPr")) {
    for (const reference of childElements(section, `w:${kind}Reference`)) {
      const part = byId.get(attribute(reference, "r:id") ?? "")?.part;
      if (part !== undefined && pkg.has(part)) parts.add(part);
    }
  }
  return [...parts];
}

function readNotes(
  pkg: DocxPackage,
  reader: StoryReader,
  main: string,
  kind: "footnote" | "endnote",
  references: readonly PlacedNote[],
): void {
  const part = relatedPart(pkg, main, relationshipTypes[`${kind}s`]);
  if (part === undefined) return;
  const root = parseXml(pkg.text(part), { file: part });
  const notes = new Map(childElements(root).map((note) => [attribute(note, "w:id"), note]));
  for (const reference of references.filter((item) => item.kind === kind)) {
    const note = notes.get(reference.id);
    // A second reference to a note leads to the same text, which is read once.
    notes.delete(reference.id);
    if (note !== undefined) reader.read(kind, part, root, note, reference.anchor);
  }
}

/**
 * Reads all text of a Word file: the body, headers and footers in the order in which the sections name them, footnotes
 * and endnotes in the order of their references, and text boxes in the order in which they stand there. Comments are
 * left out. Reading changes nothing; whoever changes a tree writes it back with {@link writeStories}.
 * @throws DiagnosticError `docx/no-document` where there is no main document, and for a part that is broken
 */
export function readStories(pkg: DocxPackage): Story[] {
  const main = mainDocumentPart(pkg);
  const root = parseXml(pkg.text(main), { file: main });
  const body = childElement(root, "w:body");
  if (body === undefined) return [];
  const reader = new StoryReader();
  reader.read("body", main, root, body);
  for (const kind of ["header", "footer"] as const) {
    for (const part of headerParts(pkg, main, body, kind)) {
      const own = parseXml(pkg.text(part), { file: part });
      reader.read(kind, part, own, own);
    }
  }
  const notes = [...reader.notes];
  for (const kind of ["footnote", "endnote"] as const) {
    readNotes(pkg, reader, main, kind, notes);
  }
  reader.readBoxes();
  return reader.stories;
}
