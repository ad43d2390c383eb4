import {
  childElement,
  childElements,
  descendants,
  DocxPackage,
  FreeIds,
  importBody,
  mainDocumentPart,
  mergeBoundData,
  parseXml,
  serializePart,
  type XmlElement,
} from "../../docx";
import type { Showing } from "./showing";
import type { WorkDocument } from "./work-document";

/** A place between the blocks of the body. */
interface BlockPlace {
  /** Place of a paragraph, table or control among the children of the body, from 0; behind the last where left out. */
  readonly block?: number;
  /** Before the block or behind it. */
  readonly side: "before" | "behind";
}

/** The child of the body below which a paragraph lies. */
function blockOf(root: XmlElement, paragraph: XmlElement): number | undefined {
  const blocks = childElements(childElement(root, "w:body"));
  const at = blocks.findIndex((block) => [...descendants(block, "w:p")].includes(paragraph));
  return at < 0 ? undefined : at;
}

/** Is the paragraph without words, pictures or a section's end, so that what is inserted can take its place? */
function isBlank(block: XmlElement): boolean {
  const holds = new Set(["w:t", "w:drawing", "w:pict", "w:object", "w:sectPr", "w:fldChar", "w:sdt", "w:br"]);
  return block.name === "w:p" && ![...descendants(block)].some(({ name }) => holds.has(name));
}

/**
 * Puts the body of a draft between the blocks of a document, with its styles, lists, notes, pictures and the data that its controls are bound to. In
 * a table, it goes before or behind the table; an empty paragraph is replaced.
 */
function insertBody(pkg: DocxPackage, draft: Uint8Array, place: BlockPlace): void {
  const source = DocxPackage.open(draft);
  const part = mainDocumentPart(pkg);
  const root = parseXml(pkg.text(part), { file: part });
  const body = childElement(root, "w:body");
  if (body === undefined) return;
  const blocks = importBody({ pkg, part, root, ids: FreeIds.of(pkg) }, source);
  mergeBoundData(pkg, source, blocks);
  const own = place.block === undefined ? undefined : childElements(body)[place.block];
  const section = body.children.findIndex((node) => node.kind === "element" && node.name === "w:sectPr");
  if (own === undefined) body.children.splice(section < 0 ? body.children.length : section, 0, ...blocks);
  else {
    const at = body.children.indexOf(own);
    if (isBlank(own)) body.children.splice(at, 1, ...blocks, ...lastParagraph(blocks, own));
    else body.children.splice(place.side === "before" ? at : at + 1, 0, ...blocks);
  }
  pkg.setText(part, serializePart(root));
}

/** A body does not end with a table: the paragraph that was there stays behind it. */
function lastParagraph(blocks: readonly XmlElement[], own: XmlElement): XmlElement[] {
  return blocks.at(-1)?.name === "w:p" ? [] : [own];
}

/** Puts the draft behind the block that holds the selection; before it where the cursor stands at its very start. */
export function insertAtSelection(document: WorkDocument, showing: Showing, draft: Uint8Array): void {
  const { paragraphs } = document.read();
  const from = showing.selected()?.from;
  const chosen = paragraphs[from?.paragraph ?? -1];
  const anchored = paragraphs.find(
    ({ story, source }) => story.name === "body" && source.index === chosen?.story.anchor?.paragraph,
  );
  const paragraph = chosen?.story.kind === "body" ? chosen : anchored;
  const block = paragraph === undefined ? undefined : blockOf(paragraph.story.root, paragraph.source.element);
  document.change("Insert at the selection", (pkg) => {
    insertBody(pkg, draft, {
      side: from?.offset === 0 && paragraph === chosen && chosen?.text !== "" ? "before" : "behind",
      ...(block === undefined ? {} : { block }),
    });
  });
}
