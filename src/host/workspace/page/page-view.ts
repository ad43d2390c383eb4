import { childElements, parseXml } from "../../../docx";
import type { HostRange, MarkKind } from "../../document-host";
import type { Showing, Stretch, TextPlace } from "../showing";
import type { WorkDocument } from "../work-document";
import { make, type Drawing, type Drawn } from "./context";
import { drawBlocks } from "./draw-blocks";
import { drawDocument, type Block, type DrawnDocument } from "./draw-document";
import { drawingOf } from "./drawing-of";
import { Highlights, type HighlightName } from "./highlights";
import { ClassNames } from "./look/class-names";
import { pt } from "./look/units";
import { pageLengths } from "./page-flow";
import { Pictures } from "./pictures";
import { offsetAt, pageRange, type RenderedParagraph } from "./rendered";
import type { Section } from "./sections";

const pixelsPerPoint = 96 / 72;

/** The pages of a document: draws them, and knows for each word where it stands and for each place which word it is. */
export class PageView implements Showing {
  readonly #owner: Document;
  readonly #classes: ClassNames;
  readonly #pictures = new Pictures();
  readonly #highlights = new Highlights();
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  #blocks: readonly Block[] = [];
  #paragraphs: readonly (RenderedParagraph | undefined)[] = [];
  #indices = new Map<Element, number>();
  #selected: Stretch | undefined;
  #findings: readonly (HostRange & { readonly kind: MarkKind })[] = [];

  /** @param place element that the pages are put into; drawn anew after each change of the document */
  constructor(
    readonly place: HTMLElement,
    readonly document: WorkDocument,
  ) {
    this.#owner = place.ownerDocument;
    this.#classes = new ClassNames("mw-l", this.#owner);
    const selected = (): void => {
      this.#noteSelection();
    };
    this.#owner.addEventListener("selectionchange", selected);
    const changed = document.listen(() => {
      this.#drawAll();
    });
    this.#stops = [changed, () => this.#owner.removeEventListener("selectionchange", selected)];
    this.#drawAll();
  }

  /** Takes the pages away. */
  dispose(): void {
    for (const stop of this.#stops) stop();
    for (const name of ["critical", "high", "medium", "chosen", "comment", "found"] as const)
      this.#highlights.draw(name, []);
    this.#classes.dispose();
    this.#pictures.dispose();
    this.place.replaceChildren();
  }

  selected(): Stretch | undefined {
    return this.#selected;
  }

  select({ paragraph, start, end }: HostRange): void {
    const shown = this.#paragraphs[paragraph];
    if (shown === undefined) return;
    const range = pageRange(shown, start, end);
    // Pages out of sight are laid out when they come near; the second look corrects what the first could not know.
    shown.element.scrollIntoView({ block: "center" });
    requestAnimationFrame(() => {
      shown.element.scrollIntoView({ block: "center" });
    });
    this.#owner
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    this.#choose({ from: { paragraph, offset: start }, to: { paragraph, offset: end } });
  }

  draw(findings: readonly (HostRange & { readonly kind: MarkKind })[]): void {
    this.#findings = findings;
    for (const kind of ["critical", "high", "medium"] as const)
      this.#highlights.draw(kind, this.#rangesOf(findings.filter((finding) => finding.kind === kind)));
  }

  /** Draws stretches of another kind, such as those that a search found. */
  drawAs(name: HighlightName, ranges: readonly HostRange[]): void {
    this.#highlights.draw(name, this.#rangesOf(ranges));
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The stretch of the page that a stretch of the document is. */
  rangeOf({ paragraph, start, end }: HostRange): Range | undefined {
    const shown = this.#paragraphs[paragraph];
    return shown === undefined ? undefined : pageRange(shown, start, end);
  }

  #rangesOf(ranges: readonly HostRange[]): Range[] {
    return ranges.flatMap((range) => this.rangeOf(range) ?? []);
  }

  #choose(stretch: Stretch): void {
    this.#selected = stretch;
    if (stretch.from.paragraph === stretch.to.paragraph) {
      const { paragraph } = stretch.from;
      this.drawAs("chosen", [{ paragraph, start: stretch.from.offset, end: stretch.to.offset, quote: "" }]);
    } else this.drawAs("chosen", []);
    for (const listener of this.#listeners) listener();
  }

  #noteSelection(): void {
    const range = firstRange(this.#owner.getSelection());
    if (range === undefined) return;
    const from = this.#placeOf(range.startContainer, range.startOffset);
    const to = this.#placeOf(range.endContainer, range.endOffset) ?? from;
    if (from === undefined || to === undefined) return;
    const same =
      this.#selected?.from.paragraph === from.paragraph &&
      this.#selected.from.offset === from.offset &&
      this.#selected.to.paragraph === to.paragraph &&
      this.#selected.to.offset === to.offset;
    if (!same) this.#choose({ from, to });
  }

  #placeOf(node: Node, offset: number): TextPlace | undefined {
    if (!this.place.contains(node)) return undefined;
    for (let at: Node | null = node; at !== null && at !== this.place; at = at.parentNode) {
      const paragraph = at instanceof Element ? this.#indices.get(at) : undefined;
      const shown = paragraph === undefined ? undefined : this.#paragraphs[paragraph];
      if (paragraph !== undefined && shown !== undefined)
        return { paragraph, offset: offsetAt(shown, { node, offset }) };
    }
    return undefined;
  }

  #drawAll(): void {
    const drawing = drawingOf(this.document, this.#owner, this.#classes, this.#pictures);
    const whole = drawDocument(this.document, drawing, this.#blocks);
    this.#blocks = whole.blocks;
    this.#measure(whole);
    this.#lay(whole, drawing);
    this.#countParagraphs(whole);
    this.draw(this.#findings);
    this.drawAs("chosen", []);
    this.#drawComments();
  }

  /** Takes the heights of blocks that have none yet, all in one go, in a column as wide as their page. */
  #measure({ blocks, sections }: DrawnDocument): void {
    const fresh = blocks.filter(({ height }) => height === undefined);
    if (fresh.length === 0) return;
    const column = make(this.#owner, "div", "mw-sheet mw-measure");
    this.place.append(column);
    const widths = new Map<number, Block[]>();
    for (const block of fresh) {
      const { width, left, right } = sections[block.section] ?? { width: 612, left: 72, right: 72 };
      widths.set(width - left - right, [...(widths.get(width - left - right) ?? []), block]);
    }
    for (const [width, group] of widths) {
      column.style.width = pt(width);
      column.replaceChildren(...group.map(({ element }) => element));
      for (const block of group) block.height = block.element.offsetHeight;
    }
    column.remove();
  }

  #lay(whole: DrawnDocument, drawing: Drawing): void {
    const noteHeight = 40;
    const flow = whole.blocks.map((block) => ({
      height: block.height ?? 0,
      notes: block.drawn.notes.filter((note) => note.startsWith("footnote")).length * noteHeight,
      keepNext: block.keepNext,
      breakBefore: block.breakBefore,
      breakAfter: block.drawn.breaks,
      section: block.section,
    }));
    const lengths = pageLengths(flow, (at) => {
      const section = whole.sections[at];
      return section === undefined ? 864 : (section.height - section.top - section.bottom) * pixelsPerPoint;
    });
    let first = 0;
    const sheets = lengths.map((length, page) => {
      const blocks = whole.blocks.slice(first, first + length);
      first += length;
      return this.#sheet(blocks, whole, drawing, { page: page + 1, of: lengths.length });
    });
    const endnotes = [...whole.notes].filter(([key]) => key.startsWith("endnote")).map(([, { element }]) => element);
    if (endnotes.length > 0)
      sheets
        .at(-1)
        ?.querySelector(".mw-notes")
        ?.append(...endnotes);
    this.place.replaceChildren(...sheets);
  }

  #sheet(
    blocks: readonly Block[],
    { sections, notes }: DrawnDocument,
    drawing: Drawing,
    { page, of }: { readonly page: number; readonly of: number },
  ): HTMLElement {
    const section = sections[blocks[0]?.section ?? 0];
    const sheet = make(this.#owner, "section", "mw-sheet");
    sheet.setAttribute("aria-label", `Page ${page} of ${of}`);
    const referred = blocks.flatMap(({ drawn }) => drawn.notes.filter((key) => key.startsWith("footnote")));
    const notesHere = referred.flatMap((key) => notes.get(key)?.element ?? []);
    if (section !== undefined) {
      sheet.style.width = pt(section.width - section.left - section.right);
      sheet.style.minHeight = pt(section.height - section.top - section.bottom);
      sheet.style.padding = `${pt(section.top)} ${pt(section.right)} ${pt(section.bottom)} ${pt(section.left)}`;
      sheet.style.containIntrinsicSize = `auto ${pt(section.width - section.left - section.right)} auto ${pt(section.height - section.top - section.bottom)}`;
    }
    const first = page === 1 && section?.titlePage === true;
    sheet.append(
      this.#margin("mw-header", first ? section.firstHeader : section?.header, drawing, { page, of }, section),
      make(this.#owner, "div", "mw-text", ...blocks.map(({ element }) => element)),
      make(this.#owner, "div", "mw-notes", ...notesHere),
      this.#margin("mw-footer", first ? section.firstFooter : section?.footer, drawing, { page, of }, section),
    );
    return sheet;
  }

  #margin(
    kind: "mw-header" | "mw-footer",
    id: string | undefined,
    drawing: Drawing,
    pages: { readonly page: number; readonly of: number },
    section: Section | undefined,
  ): HTMLElement {
    const place = make(this.#owner, "div", kind);
    const story = this.document.read().stories.find(({ kind: storyKind }) => storyKind === "body");
    const part = id === undefined || story === undefined ? undefined : drawing.relationships(story.part).get(id)?.part;
    if (section !== undefined) place.style.insetInline = `${pt(section.left)} ${pt(section.right)}`;
    if (part === undefined || !drawing.pkg.has(part)) return place;
    const root =
      this.document.read().stories.find((one) => one.part === part)?.root ??
      parseXml(drawing.pkg.text(part), { file: part });
    const drawn: Drawn = { part, paragraphs: [], notes: [], breaks: false, boxes: false };
    if (childElements(root).length > 0) place.append(...drawBlocks(root, drawing, drawn));
    for (const number of place.querySelectorAll<HTMLElement>("[data-page]")) {
      number.textContent = String(number.dataset["page"] === "PAGE" ? pages.page : pages.of);
      // The number that was saved with the field stands behind it.
      const saved = number.parentElement?.querySelectorAll("*");
      if (saved?.length === 1)
        for (const node of [...(number.parentElement?.childNodes ?? [])]) if (node !== number) node.remove();
    }
    return place;
  }

  #countParagraphs({ blocks, notes }: DrawnDocument): void {
    const all = this.document.read().paragraphs;
    const drawn = new Map<unknown, RenderedParagraph>();
    const body: RenderedParagraph[] = [];
    const bodyPart = all[0]?.story;
    for (const block of blocks) {
      for (const { source, rendered } of block.drawn.paragraphs) {
        if (block.drawn.boxes) drawn.set(source, rendered);
        else body.push(rendered);
      }
    }
    for (const { drawn: note } of notes.values())
      for (const { source, rendered } of note.paragraphs) drawn.set(source, rendered);
    // Blocks that were taken over know the paragraphs of an earlier reading: those of the body are told by their order.
    let next = 0;
    this.#paragraphs = all.map(
      ({ story, source }) => drawn.get(source.element) ?? (story === bodyPart ? body[next++] : undefined),
    );
    this.#indices = new Map(
      this.#paragraphs.flatMap((shown, index) => (shown === undefined ? [] : [[shown.element, index]])),
    );
  }

  #drawComments(): void {
    const ranges: Range[] = [];
    for (const start of this.place.querySelectorAll<HTMLElement>("[data-comment-start]")) {
      const id = start.dataset["commentStart"] ?? "";
      const end = this.place.querySelector(`[data-comment-end="${CSS.escape(id)}"]`);
      if (end === null) continue;
      const range = this.#owner.createRange();
      range.setStartAfter(start);
      range.setEndBefore(end);
      ranges.push(range);
    }
    this.#highlights.draw("comment", ranges);
  }
}

function firstRange(chosen: Selection | null): Range | undefined {
  return chosen === null || chosen.rangeCount === 0 ? undefined : chosen.getRangeAt(0);
}
