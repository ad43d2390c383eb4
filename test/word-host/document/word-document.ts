import {
  addPart,
  childElements,
  cloneNode,
  descendants,
  DocxPackage,
  element,
  isElement,
  parseXml,
  relate,
  removePart,
  serializePart,
  textNode,
  type XmlElement,
} from "../../../src/docx";
import { HostError } from "../rich-api/host-object";
import { fullText, piecesIn, piecesOf } from "./paragraph-runs";

/** A stretch of one paragraph that the client holds; it moves with the text around it. */
export interface LiveRange {
  paragraph: XmlElement;
  start: number;
  end: number;
}

/** Footnotes and endnotes are parts of their own. */
export type NoteKind = "footnote" | "endnote";

/** How the document stands towards changes. */
export type Tracking = "Off" | "TrackAll" | "TrackMineOnly";

/** A Word document in memory: the body's XML and the parts around it. What the client changes is changed here; `save` writes a .docx. */
export class WordDocument {
  readonly #pkg: DocxPackage;
  #root: XmlElement;
  tracking: Tracking = "Off";
  /** True where Word would refuse every change. */
  readOnly = false;
  /** What is selected, one stretch a paragraph; the start of the document to begin with. */
  selection: readonly LiveRange[];
  /** Settings that travel with the document, each a JSON text by its name. */
  readonly settings = new Map<string, string>();
  /** Called after the selection or the text changed. */
  onChange: (what: "selection" | "text") => void = () => undefined;
  readonly #live = new Set<WeakRef<LiveRange>>();
  /** Roots of the parts that hold footnotes and endnotes, once they were asked for. */
  readonly #notes = new Map<NoteKind, XmlElement>();
  #nextId = 9000;

  constructor(bytes: Uint8Array) {
    this.#pkg = DocxPackage.open(bytes);
    this.#root = parseXml(this.#pkg.text("word/document.xml"));
    this.selection = [this.range(this.paragraphs()[0] ?? element("w:p"), 0, 0)];
  }

  /** Selects stretches, as the user would or as the client asks. */
  select(stretches: readonly LiveRange[]): void {
    this.selection = stretches.map((stretch) => this.range(stretch.paragraph, stretch.start, stretch.end));
    this.onChange("selection");
  }

  get package(): DocxPackage {
    return this.#pkg;
  }

  get body(): XmlElement {
    const body = this.#root.children.find((node): node is XmlElement => isElement(node, "w:body"));
    if (body === undefined) throw new HostError("GeneralException", "The document has no body.");
    return body;
  }

  /** Throws as Word does where the document may not be changed. */
  assertWritable(): void {
    if (this.readOnly) throw new HostError("AccessDenied", "The document is protected.");
  }

  /** Paragraphs of the body in reading order, those in tables and controls too; text boxes are left out, as in Word's Body.paragraphs. */
  paragraphs(): XmlElement[] {
    const found: XmlElement[] = [];
    const walk = (parent: XmlElement): void => {
      for (const child of parent.children) {
        if (!isElement(child)) continue;
        if (child.name === "w:p") found.push(child);
        else if (child.name !== "w:sectPr") walk(child);
      }
    };
    walk(this.body);
    return found;
  }

  /** Footnotes or endnotes in order, each as its element; the lines that Word draws above notes are none. */
  notes(kind: NoteKind): XmlElement[] {
    const part = `word/${kind}s.xml`;
    if (!this.#pkg.has(part)) return [];
    const root = this.#notes.get(kind) ?? parseXml(this.#pkg.text(part));
    this.#notes.set(kind, root);
    return childElements(root, `w:${kind}`).filter((note) => note.attributes["w:type"] === undefined);
  }

  /** Paragraphs of the body and then those of the notes. */
  allParagraphs(): XmlElement[] {
    const notes = [...this.notes("footnote"), ...this.notes("endnote")];
    return [...this.paragraphs(), ...notes.flatMap((note) => childElements(note, "w:p"))];
  }

  /** A stretch that stays in step with later changes. */
  range(paragraph: XmlElement, start: number, end: number): LiveRange {
    const range = { paragraph, start, end };
    this.#live.add(new WeakRef(range));
    return range;
  }

  textOf(range: LiveRange): string {
    return fullText(range.paragraph).slice(range.start, range.end);
  }

  nextId(): string {
    this.#nextId += 1;
    return String(this.#nextId);
  }

  /** Puts text in the place of a stretch, as a tracked change where tracking is on. The range then covers the new text. */
  replace(range: LiveRange, text: string): void {
    this.assertWritable();
    const { paragraph, start, end } = range;
    const pieces = piecesIn(paragraph, start, end);
    const run = this.#runLike(paragraph, start, text);
    if (this.tracking === "Off")
      this.#swap(
        paragraph,
        pieces.filter((piece) => !piece.deleted),
        start,
        run,
      );
    const taken = this.tracking === "Off" ? end - start : this.#trackedSwap(paragraph, start, end, run);
    const at = this.tracking === "Off" ? start : end - taken;
    this.#shift(range, paragraph, at, taken, text.length);
    range.start = at;
    range.end = at + text.length;
    this.onChange("text");
  }

  /** Puts text at an offset, before or behind what is there; other ranges move. */
  insert(paragraph: XmlElement, offset: number, text: string): LiveRange {
    this.assertWritable();
    const range = this.range(paragraph, offset, offset);
    this.replace(range, text);
    return range;
  }

  /** Puts a paragraph before or behind another, with its looks. */
  insertParagraph(beside: XmlElement, text: string, side: "Before" | "After"): XmlElement {
    this.assertWritable();
    const parent = [...descendants(this.#root)].find((candidate) => candidate.children.includes(beside));
    if (parent === undefined) throw new HostError("ItemNotFound", "The paragraph was deleted.");
    const properties = beside.children.find((node) => isElement(node, "w:pPr"));
    const paragraph = element("w:p", {}, properties === undefined ? [] : [cloneNode(properties)]);
    parent.children.splice(parent.children.indexOf(beside) + (side === "After" ? 1 : 0), 0, paragraph);
    this.insert(paragraph, 0, text);
    return paragraph;
  }

  #runLike(paragraph: XmlElement, start: number, text: string): XmlElement | undefined {
    if (text === "") return undefined;
    const neighbour = piecesOf(paragraph).find((piece) => piece.start >= start) ?? piecesOf(paragraph).at(-1);
    const properties = neighbour?.run.children.find((node) => isElement(node, "w:rPr"));
    const copy = properties === undefined ? [] : [cloneNode(properties)];
    return element("w:r", {}, [...copy, element("w:t", { "xml:space": "preserve" }, [textNode(text)])]);
  }

  #swap(paragraph: XmlElement, pieces: ReturnType<typeof piecesIn>, start: number, run: XmlElement | undefined): void {
    const first = pieces[0];
    if (run !== undefined) {
      if (first !== undefined) first.parent.children.splice(first.parent.children.indexOf(first.run), 0, run);
      else this.#place(paragraph, start, run);
    }
    for (const piece of pieces) piece.run.children.splice(piece.run.children.indexOf(piece.node), 1);
    for (const piece of pieces) {
      const empty = piece.run.children.every((node) => !isElement(node) || node.name === "w:rPr");
      const index = piece.parent.children.indexOf(piece.run);
      if (empty && index >= 0) piece.parent.children.splice(index, 1);
    }
  }

  #trackedSwap(paragraph: XmlElement, start: number, end: number, run: XmlElement | undefined): number {
    let removed = 0;
    const attributes = { "w:author": "Attorney", "w:date": "2026-11-24T09:00:00Z" };
    let last: XmlElement | undefined;
    let parent = paragraph;
    for (const piece of piecesIn(paragraph, start, end)) {
      if (piece.deleted || piece.parent.name === "w:del") continue;
      const index = piece.parent.children.indexOf(piece.run);
      if (piece.parent.name === "w:ins") {
        // Word takes its own author's insertion away instead of recording its deletion.
        piece.parent.children.splice(index, 1);
        removed += piece.end - piece.start;
        last = piece.parent;
        parent = parentOf(paragraph, piece.parent);
        continue;
      }
      for (const node of piece.run.children) if (isElement(node, "w:t")) node.name = "w:delText";
      const deletion = element("w:del", { "w:id": this.nextId(), ...attributes }, [piece.run]);
      piece.parent.children.splice(index, 1, deletion);
      last = deletion;
      parent = piece.parent;
    }
    if (run === undefined) return removed;
    const insertion = element("w:ins", { "w:id": this.nextId(), ...attributes }, [run]);
    if (last === undefined) this.#place(paragraph, end, insertion);
    else parent.children.splice(parent.children.indexOf(last) + 1, 0, insertion);
    return removed;
  }

  #place(paragraph: XmlElement, offset: number, node: XmlElement): void {
    const next = piecesOf(paragraph).find((piece) => piece.start >= offset);
    if (next === undefined) {
      paragraph.children.push(node);
      return;
    }
    // Nothing is inserted into a recorded deletion: it goes before it.
    const [parent, before] =
      next.parent.name === "w:del" ? [parentOf(paragraph, next.parent), next.parent] : [next.parent, next.run];
    parent.children.splice(parent.children.indexOf(before), 0, node);
  }

  #shift(own: LiveRange, paragraph: XmlElement, at: number, removed: number, added: number): void {
    for (const held of this.#live) {
      const range = held.deref();
      if (range === undefined) this.#live.delete(held);
      else if (range !== own && range.paragraph === paragraph) {
        const move = (offset: number): number =>
          offset < at + removed ? Math.min(offset, at) : offset - removed + added;
        range.start = range.start >= at + removed ? move(range.start) : Math.min(range.start, at + added);
        range.end = move(range.end);
      }
    }
  }

  /** Number of tables that a paragraph lies in. */
  tableDepthOf(paragraph: XmlElement): number {
    const depth = (parent: XmlElement, tables: number): number | undefined => {
      for (const child of parent.children) {
        if (child === paragraph) return tables;
        const found = isElement(child) ? depth(child, tables + (child.name === "w:tbl" ? 1 : 0)) : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return depth(this.body, 0) ?? 0;
  }

  /** Adds a part that the main document leads to. */
  addRelatedPart(name: string, contentType: string, relationship: string, xml: string): void {
    addPart(this.#pkg, name, xml, contentType);
    relate(
      this.#pkg,
      "word/document.xml",
      `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${relationship}`,
      name,
    );
  }

  /** Removes elements of these names that carry an id, and runs that are left empty. */
  removeMarks(names: readonly string[], id: string): void {
    const gone = (node: unknown): boolean =>
      isElement(node as XmlElement) &&
      names.includes((node as XmlElement).name) &&
      (node as XmlElement).attributes["w:id"] === id;
    for (const parent of descendants(this.#root)) {
      const kept = parent.children.filter(
        (node) => !gone(node) && !(isElement(node, "w:r") && node.children.length > 0 && node.children.every(gone)),
      );
      if (kept.length !== parent.children.length) parent.children = kept;
    }
  }

  /** Puts another file in the place of this one, headers and styles with it; its custom XML parts only where asked for. */
  replaceAll(bytes: Uint8Array, withCustomXml: boolean): void {
    this.assertWritable();
    const other = DocxPackage.open(bytes);
    const own = this.#pkg.names().filter((name) => name.startsWith("customXml/"));
    if (!withCustomXml) dropCustomXml(other);
    for (const name of this.#pkg.names()) if (!own.includes(name)) this.#pkg.remove(name);
    for (const name of other.names()) this.#pkg.setBytes(name, other.bytes(name));
    this.#root = parseXml(this.#pkg.text("word/document.xml"));
    this.#notes.clear();
    this.selection = [this.range(this.paragraphs()[0] ?? element("w:p"), 0, 0)];
    this.onChange("text");
  }

  /** The document as a .docx. */
  save(): Uint8Array {
    this.#pkg.setText("word/document.xml", serializePart(this.#root));
    for (const [kind, root] of this.#notes) {
      const part = `word/${kind}s.xml`;
      const xml = serializePart(root);
      // A part that nobody touched stays as it is, byte for byte.
      if (xml !== serializePart(parseXml(this.#pkg.text(part)))) this.#pkg.setText(part, xml);
    }
    return this.#pkg.save();
  }
}

function dropCustomXml(pkg: DocxPackage): void {
  for (const name of pkg.names()) if (name.startsWith("customXml/")) removePart(pkg, name);
}

/** The element within the paragraph whose child this is. */
function parentOf(paragraph: XmlElement, child: XmlElement): XmlElement {
  return [...descendants(paragraph)].find((candidate) => candidate.children.includes(child)) ?? paragraph;
}
