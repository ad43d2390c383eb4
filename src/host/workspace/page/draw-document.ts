import {
  attribute,
  childElement,
  childElements,
  descendants,
  mainDocumentPart,
  serializeXml,
  type Story,
  type XmlElement,
} from "../../../docx";
import type { WorkDocument } from "../work-document";
import { make, type Drawing, type Drawn } from "./context";
import { drawBlock, drawBlocks, sectionEnd, type BlockManners } from "./draw-blocks";
import { readSection, type Section } from "./sections";

/** A block of the body on the page. */
export interface Block extends BlockManners {
  /** What it was drawn from: while that stays the same, so does the block. */
  readonly key: string;
  readonly element: HTMLElement;
  readonly drawn: Drawn;
  section: number;
  /** Undefined until it is measured. */
  height: number | undefined;
}

/** A note on the page. */
export interface Note {
  readonly element: HTMLElement;
  readonly drawn: Drawn;
}

/** Everything that is drawn of a document, before it is dealt out to pages. */
export interface DrawnDocument {
  readonly blocks: readonly Block[];
  /** By "footnote 3". */
  readonly notes: ReadonlyMap<string, Note>;
  readonly sections: readonly Section[];
}

function keyOf(node: XmlElement, drawing: Drawing): string {
  const beside: string[] = [];
  for (const child of descendants(node)) {
    if (child.name === "w:p") beside.push(drawing.labels.get(child)?.text ?? "");
    if (child.name === "w:footnoteReference" || child.name === "w:endnoteReference") {
      const kind = child.name.slice(2, -"Reference".length);
      beside.push(String(drawing.noteNumbers.get(`${kind} ${attribute(child, "w:id") ?? ""}`)));
    }
  }
  return serializeXml(node) + beside.join("\n");
}

/** Draws the document; blocks of the state before that are the same are taken over as they stand. */
export function drawDocument(document: WorkDocument, drawing: Drawing, before: readonly Block[]): DrawnDocument {
  const part = mainDocumentPart(document.pkg);
  const body = document.read().stories.find(({ kind }) => kind === "body");
  const container = body === undefined ? undefined : childElement(body.root, "w:body");
  const kept = new Map<string, Block[]>();
  for (const block of before) if (!block.drawn.boxes) kept.set(block.key, [...(kept.get(block.key) ?? []), block]);
  const sections: Section[] = [];
  let open: Block[] = [];
  const blocks: Block[] = [];
  const endSection = (node: XmlElement | undefined): void => {
    for (const block of open) block.section = sections.length;
    sections.push(readSection(node, sections.at(-1)));
    open = [];
  };
  for (const node of childElements(container)) {
    if (node.name === "w:sectPr") {
      endSection(node);
      continue;
    }
    const key = keyOf(node, drawing);
    const block = kept.get(key)?.shift() ?? newBlock(node, key, drawing, part);
    if (block === undefined) continue;
    blocks.push(block);
    open.push(block);
    const end = sectionEnd(node);
    if (end !== undefined) endSection(end);
  }
  if (open.length > 0 || sections.length === 0) endSection(undefined);
  return { blocks, notes: drawNotes(document.read().stories, drawing), sections };
}

function newBlock(node: XmlElement, key: string, drawing: Drawing, part: string): Block | undefined {
  const drawn: Drawn = { part, paragraphs: [], notes: [], breaks: false, boxes: false };
  const manners = { keepNext: false, breakBefore: false };
  const elements = drawBlock(node, drawing, drawn, manners);
  if (elements.length === 0) return undefined;
  const element = make(drawing.owner, "div", "mw-block", ...elements);
  return { key, element, drawn, section: 0, height: undefined, ...manners };
}

function drawNotes(stories: readonly Story[], drawing: Drawing): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  const roots = new Map(
    stories
      .filter(({ kind }) => kind === "footnote" || kind === "endnote")
      .map(({ kind, root, part }) => [root, { kind, part }]),
  );
  for (const [root, { kind, part }] of roots) {
    for (const node of childElements(root, `w:${kind}`)) {
      const key = `${kind} ${attribute(node, "w:id") ?? ""}`;
      const number = drawing.noteNumbers.get(key);
      if (number === undefined) continue;
      const drawn: Drawn = { part, paragraphs: [], notes: [], breaks: false, boxes: false };
      const words = drawBlocks(node, drawing, drawn);
      const sign = make(drawing.owner, "sup", "mw-note-number", String(number));
      notes.set(key, { element: make(drawing.owner, "div", "mw-note", sign, ...words), drawn });
    }
  }
  return notes;
}
