import { childElement, descendants, isElement, openTag, serializeXml, type XmlElement } from "../../docx/xml";
import type { Item, ValueSite } from "./item";
import { ItemBuilder } from "./item-builder";
import type { ListStyles } from "./list-styles";
import { MarkupWriter } from "./markup-writer";
import type { TagBlock } from "./match-blocks";
import { endsSection, paragraphContent, type ContentItem } from "./paragraph-content";
import type { PartPlan } from "./plan";
import { withMissingMark } from "./run-marks";
import type { Faults } from "../language/faults";
import { markerName, type Tag } from "./tag";
import type { Words } from "./words";
import { emptyParagraph, hasBlockMarkers, hasInk, holdsMarker } from "./tree-queries";

/** What flattening needs to know of a part. */
export interface FlattenContext {
  readonly tagOf: ReadonlyMap<XmlElement, Tag>;
  /** Attributes with tags, by their element. */
  readonly words: ReadonlyMap<XmlElement, ReadonlyMap<string, Words>>;
  readonly blockOf: ReadonlyMap<Tag, TagBlock>;
  readonly plan: PartPlan;
  readonly lists: ListStyles;
  readonly faults: Faults;
  /** Notes whose text is written anew for each reference. */
  readonly liveNotes: ReadonlySet<"footnote" | "endnote" | "comment">;
  /** Everything may be written several times (clauses). */
  readonly repeated: boolean;
  /** What is written goes into a cell or the like that must end in a paragraph. */
  readonly guarded: boolean;
}

const noteNames: Readonly<Record<string, "footnote" | "endnote" | "comment">> = {
  "w:footnoteReference": "footnote",
  "w:endnoteReference": "endnote",
  "w:commentReference": "comment",
};

const invisible: ReadonlySet<string> = new Set(["w:proofErr", "w:lastRenderedPageBreak"]);

/** Elements that must hold a paragraph, and end in one. */
const guarded: ReadonlySet<string> = new Set([
  "w:tc",
  "w:txbxContent",
  "w:footnote",
  "w:endnote",
  "w:hdr",
  "w:ftr",
  "w:body",
]);

/** Writes a part down as a list of constants and of what happens between them. */
export function flatten(nodes: readonly XmlElement[], context: FlattenContext): Item[] {
  const flattener = new Flattener(context);
  for (const node of nodes) flattener.node(node);
  return flattener.end();
}

class Flattener {
  readonly #context: FlattenContext;
  readonly #out: ItemBuilder;
  readonly #markup: MarkupWriter;
  readonly #looks = new Map<string, string>();
  #vanishing = 0;
  #inLastBreak = false;
  #inTableRegion = false;
  #plainOnly = 0;
  #guarded: boolean[] = [];
  #paragraphContent: readonly ContentItem[] = [];
  #paragraph: XmlElement | undefined;

  constructor(context: FlattenContext) {
    this.#context = context;
    this.#out = new ItemBuilder(context.plan, context.faults, context.repeated);
    this.#markup = new MarkupWriter(this.#out, context.plan, context.lists, context.words);
    if (context.guarded) this.#guarded.push(true);
  }

  end(): Item[] {
    return this.#out.end();
  }

  node(node: XmlElement): void {
    const { plan } = this.#context;
    if (invisible.has(node.name) || plan.dropped.has(node)) return;
    if (plan.lastBreaks.has(node) && !this.#inLastBreak) return this.#betweenRounds(node);
    switch (node.name) {
      case markerName:
        return this.#marker(node);
      case "w:p":
        return this.#writeParagraph(node);
      case "w:tbl":
        return this.#writeTable(node);
      case "w:tr":
        this.#element(node);
        if (this.#inTableRegion) this.#out.push({ kind: "tail", what: "row" });
        return;
      case "w:r":
        return this.#run(node);
      case "w:sdt":
        return this.#control(node);
      case "w:bookmarkStart":
      case "w:bookmarkEnd":
      case "w:commentRangeStart":
      case "w:commentRangeEnd":
        if (this.#markup.ranged(node)) return;
    }
    if (guarded.has(node.name) && hasBlockMarkers(node)) return this.#guard(node);
    if (guarded.has(node.name)) return this.#unguarded(node);
    this.#element(node);
  }

  /** A page break that stands between the rounds of a loop, not after the last. */
  #betweenRounds(node: XmlElement): void {
    this.#inLastBreak = true;
    this.#out.enterRegion("between");
    this.node(node);
    this.#out.leaveRegion();
    this.#inLastBreak = false;
  }

  #element(node: XmlElement): void {
    this.#markup.open(node);
    for (const child of node.children) {
      if (child.kind === "element") this.node(child);
      else this.#out.xml(serializeXml(child));
    }
    if (node.children.length > 0) this.#out.xml(`</${node.name}>`);
  }

  // Paragraphs, tables, cells

  #writeParagraph(node: XmlElement): void {
    const outer = { content: this.#paragraphContent, paragraph: this.#paragraph, vanishing: this.#vanishing };
    const content = paragraphContent(node);
    this.#paragraphContent = content;
    this.#paragraph = node;
    const vanishes = this.#mayVanish(node, content);
    this.#vanishing = vanishes ? 1 : 0;
    if (vanishes) this.#out.enterRegion("paragraph");
    this.#markup.open(node);
    for (const child of node.children) {
      if (child.kind !== "element") this.#out.xml(serializeXml(child));
      else if (child.name === "w:pPr") this.#markup.paragraphProperties(child, node);
      else this.node(child);
    }
    if (node.children.length > 0) this.#out.xml(`</${node.name}>`);
    if (this.#guarded[this.#guarded.length - 1] === true) this.#out.push({ kind: "tail", what: "paragraph" });
    if (vanishes) this.#out.leaveRegion();
    ({ content: this.#paragraphContent, paragraph: this.#paragraph, vanishing: this.#vanishing } = outer);
  }

  /** A paragraph goes when it is empty in the draft, if its own text is nothing but tags and what stands in their blocks. */
  #mayVanish(node: XmlElement, content: readonly ContentItem[]): boolean {
    let depth = 0;
    let markers = 0;
    for (const item of content) {
      if (item.kind !== "marker") {
        if (depth === 0) return false;
        continue;
      }
      markers++;
      const tag = this.#context.tagOf.get(item.node);
      if (tag?.parsed.what === "block") depth++;
      if (tag?.parsed.what === "close") depth--;
      if (depth < 0) return false;
    }
    return markers > 0 && depth === 0 && !endsSection(node);
  }

  #writeTable(node: XmlElement): void {
    const outer = this.#inTableRegion;
    const mayEmpty = node.children.some((child) => isElement(child, markerName));
    this.#inTableRegion = mayEmpty;
    if (mayEmpty) this.#out.enterRegion("table");
    this.#element(node);
    if (this.#guarded[this.#guarded.length - 1] === true) this.#out.push({ kind: "tail", what: "other" });
    if (mayEmpty) this.#out.leaveRegion();
    this.#inTableRegion = outer;
  }

  /** A cell and its like whose paragraphs may all go: they get an empty one then. */
  #guard(node: XmlElement): void {
    this.#markup.open(node);
    this.#guarded.push(true);
    const filler = emptyParagraph(node);
    this.#out.enterRegion("guard", filler);
    let closing = "";
    for (const child of node.children) {
      if (child.kind === "element" && child.name === "w:sectPr") {
        this.#out.leaveRegion();
        this.#guarded.pop();
        this.node(child);
        closing = "left";
      } else if (child.kind === "element") this.node(child);
      else this.#out.xml(serializeXml(child));
    }
    if (closing === "") {
      this.#out.leaveRegion();
      this.#guarded.pop();
    }
    this.#out.xml(`</${node.name}>`);
  }

  #unguarded(node: XmlElement): void {
    this.#guarded.push(false);
    this.#element(node);
    this.#guarded.pop();
  }

  // Runs and what they hold

  #run(node: XmlElement): void {
    if (this.#vanishing > 0 && hasInk(node)) this.#out.push({ kind: "ink" });
    this.#markup.open(node);
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      const note = noteNames[child.name];
      if (child.name === "w:fldChar") this.#out.fields.see(child);
      if (note !== undefined && this.#context.liveNotes.has(note)) this.#markup.note(child, note);
      else if (child.name === "w:instrText") this.#markup.instruction(child);
      else if (child.name === "w:t")
        this.#out.xml(`${openTag(child)}>${child.children.map(serializeXml).join("")}</w:t>`);
      else this.node(child);
    }
    if (node.children.length > 0) this.#out.xml("</w:r>");
  }

  /** A control of the template that holds tags is no longer a placeholder, and not bound to what would overwrite them. */
  #control(node: XmlElement): void {
    const properties = childElement(node, "w:sdtPr");
    const tagged = holdsMarker(node);
    const plainText = properties !== undefined && !descendants(properties, "w:text").next().done;
    this.#markup.open(node);
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      if (child.name === "w:sdtPr") this.#markup.controlProperties(child, tagged);
      else {
        if (plainText) this.#plainOnly++;
        this.node(child);
        if (plainText) this.#plainOnly--;
      }
    }
    this.#out.xml(`</${node.name}>`);
    if (this.#guarded[this.#guarded.length - 1] === true) this.#out.push({ kind: "tail", what: "other" });
  }

  // Tags

  #marker(node: XmlElement): void {
    const tag = this.#context.tagOf.get(node);
    if (tag === undefined) return;
    const { parsed } = tag;
    if (parsed.what === "value") return this.#value(tag, node);
    if (parsed.what === "partial")
      return this.#out.push({ kind: "clause", tag, inline: this.#paragraph !== undefined });
    const block = this.#context.blockOf.get(tag);
    if (block === undefined) return;
    if (tag === block.open) this.#out.enterBlock(block, tag);
    else if (tag === block.close) this.#out.leaveBlock(block);
    else this.#out.divideBlock(block, tag);
  }

  #value(tag: Tag, node: XmlElement): void {
    const state = this.#out.fields.state();
    const alone =
      this.#paragraph !== undefined &&
      this.#paragraphContent.length === 1 &&
      this.#paragraph.children.includes(node) &&
      !endsSection(this.#paragraph);
    // Looked for only where it is wanted: a paragraph may have very many tags.
    const properties = alone ? childElement(this.#paragraph, "w:pPr") : undefined;
    const mode = state === "code" ? "field-code" : state === "result" || this.#plainOnly > 0 ? "plain" : "control";
    this.#out.push({
      kind: "value",
      tag,
      site: {
        mode,
        ...this.#look(tag.runProperties),
        paragraphProperties: alone ? (properties === undefined ? "" : serializeXml(properties)) : undefined,
        repeated: this.#out.repeated,
      },
    });
  }

  /** Run properties of a tag, and the same with the mark of a missing fact. */
  #look(properties: XmlElement | undefined): Pick<ValueSite, "runProperties" | "missingProperties"> {
    const runProperties = properties === undefined ? "" : serializeXml(properties);
    let missingProperties = this.#looks.get(runProperties);
    if (missingProperties === undefined) {
      missingProperties = withMissingMark(properties);
      this.#looks.set(runProperties, missingProperties);
    }
    return { runProperties, missingProperties };
  }
}
