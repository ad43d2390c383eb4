import {
  attribute,
  childElement,
  childElements,
  describeChange,
  descendants,
  preferredAlternative,
  textBoxesIn,
  textContent,
  type ParagraphText,
  type TextPiece,
  type XmlElement,
  type XmlNode,
} from "../../../docx";
import { make, type Drawing, type Drawn } from "./context";
import { labelCss, paragraphCss } from "./look/paragraph-css";
import { layered, valueIn, type Properties } from "./look/properties";
import { runCss } from "./look/run-css";
import { drawPicture } from "./draw-picture";
import type { RenderedText } from "./rendered";

/** Draws the blocks of a text box. */
export type DrawBlocks = (container: XmlElement, drawing: Drawing, drawn: Drawn) => HTMLElement[];

const through = new Set(["w:smartTag", "w:customXml", "w:fldSimple", "w:dir", "w:bdo", "w:rubyBase", "w:sdtContent"]);

/** Draws one paragraph: every piece of its text becomes one node, so that offsets and places in the page are the same thing. */
class ParagraphDrawer {
  readonly texts: RenderedText[] = [];
  readonly #pieces: ReadonlyMap<XmlNode, TextPiece>;

  constructor(
    private readonly text: ParagraphText,
    private readonly drawing: Drawing,
    private readonly drawn: Drawn,
    private readonly drawBlocks: DrawBlocks,
  ) {
    this.#pieces = new Map(text.pieces.map((piece) => [piece.node, piece]));
  }

  children(parent: XmlElement, into: HTMLElement, deleted: boolean): void {
    for (const child of childElements(parent)) this.#child(child, into, deleted);
  }

  #child(node: XmlElement, into: HTMLElement, deleted: boolean): void {
    const { owner } = this.drawing;
    if (node.name === "w:r") this.#run(node, into, deleted);
    else if (node.name === "w:ins" || node.name === "w:moveTo") this.#change(node, make(owner, "ins"), into, deleted);
    else if (node.name === "w:del" || node.name === "w:moveFrom") this.#change(node, make(owner, "del"), into, true);
    else if (node.name === "w:hyperlink") {
      const link = make(owner, "span", "mw-link");
      this.children(node, link, deleted);
      into.append(link);
    } else if (node.name === "w:sdt") this.#control(node, into, deleted);
    else if (node.name === "w:commentRangeStart" || node.name === "w:commentRangeEnd") {
      const mark = make(owner, "span", "mw-comment-end");
      mark.dataset[node.name === "w:commentRangeStart" ? "commentStart" : "commentEnd"] = attribute(node, "w:id") ?? "";
      into.append(mark);
    } else if (node.name === "m:oMath" || node.name === "m:oMathPara") this.#formula(node, into);
    else if (node.name === "mc:AlternateContent") {
      const branch = preferredAlternative(node);
      if (branch !== undefined) this.children(branch, into, deleted);
    } else if (through.has(node.name)) this.children(node, into, deleted);
  }

  #change(node: XmlElement, mark: HTMLElement, into: HTMLElement, deleted: boolean): void {
    const change = describeChange(node);
    if (change !== undefined) {
      mark.dataset["change"] = change.id;
      mark.title = `${change.kind === "inserted" ? "Inserted" : "Deleted"}${change.author === "" ? "" : ` by ${change.author}`}${change.date === "" ? "" : `, ${change.date.slice(0, 10)}`}`;
    }
    this.children(node, mark, deleted);
    into.append(mark);
  }

  #control(node: XmlElement, into: HTMLElement, deleted: boolean): void {
    const properties = childElement(node, "w:sdtPr");
    const alias = childElement(properties, "w:alias");
    const prompt = childElement(properties, "w:showingPlcHdr") !== undefined;
    const control = make(this.drawing.owner, "span", prompt ? "mw-control mw-prompt" : "mw-control");
    if (alias !== undefined) control.title = attribute(alias, "w:val") ?? "";
    this.children(node, control, deleted);
    into.append(control);
  }

  #formula(node: XmlElement, into: HTMLElement): void {
    const formula = make(this.drawing.owner, "span", "mw-formula");
    for (const child of descendants(node, "m:t")) this.#piece(child, formula);
    into.append(formula);
  }

  #run(run: XmlElement, into: HTMLElement, deleted: boolean): void {
    const properties = childElement(run, "w:rPr");
    const { classes, layers, theme, owner } = this.drawing;
    const look = properties === undefined ? undefined : classes.of(runCss(layers.run(properties), theme));
    const target = look === undefined ? into : make(owner, "span", look);
    for (const node of childElements(run)) this.#content(node, target, deleted);
    if (target !== into && target.hasChildNodes()) into.append(target);
  }

  #content(node: XmlElement, into: HTMLElement, deleted: boolean): void {
    const { owner } = this.drawing;
    if (this.#pieces.has(node)) {
      if (node.name === "w:br" && attribute(node, "w:type") === "page") this.drawn.breaks = true;
      this.#piece(node, into);
    } else if (node.name === "w:delText" && deleted) into.append(textContent(node));
    else if (node.name === "w:footnoteReference" || node.name === "w:endnoteReference") {
      const key = `${node.name === "w:footnoteReference" ? "footnote" : "endnote"} ${attribute(node, "w:id") ?? ""}`;
      this.drawn.notes.push(key);
      into.append(make(owner, "sup", "mw-note-number", String(this.drawing.noteNumbers.get(key) ?? "")));
    } else if (node.name === "w:commentReference") this.#comment(attribute(node, "w:id") ?? "", into);
    else if (node.name === "w:ruby") this.children(node, into, deleted);
    else if (node.name === "w:instrText") this.#pageNumber(node, into);
    else if (["w:drawing", "w:pict", "w:object", "mc:AlternateContent"].includes(node.name)) this.#graphic(node, into);
  }

  /** The page of a header or footer is told by the page it stands on, which is known when it is laid out. */
  #pageNumber(node: XmlElement, into: HTMLElement): void {
    if (!/^word\/(header|footer)/.test(this.drawn.part)) return;
    const kind = /^\s*(PAGE|NUMPAGES)\b/i.exec(textContent(node))?.[1]?.toUpperCase();
    if (kind === undefined) return;
    const place = make(this.drawing.owner, "span");
    place.dataset["page"] = kind;
    into.append(place);
  }

  #piece(node: XmlElement, into: HTMLElement): void {
    const piece = this.#pieces.get(node);
    if (piece === undefined) return;
    const text = this.drawing.owner.createTextNode(this.text.text.slice(piece.start, piece.end));
    this.texts.push({ node: text, start: piece.start, end: piece.end });
    into.append(text);
  }

  #comment(id: string, into: HTMLElement): void {
    const comment = this.drawing.comments.get(id);
    if (comment === undefined) return;
    const button = make(this.drawing.owner, "button", "mw-comment");
    button.type = "button";
    button.dataset["comment"] = id;
    button.setAttribute("aria-label", `Comment by ${comment.author === "" ? "someone" : comment.author}`);
    into.append(button);
  }

  #graphic(node: XmlElement, into: HTMLElement): void {
    const picture = drawPicture(node, this.drawing, this.drawn.part);
    if (picture !== undefined) into.append(picture);
    for (const content of textBoxesIn(node)) {
      this.drawn.boxes = true;
      into.append(make(this.drawing.owner, "span", "mw-box", ...this.drawBlocks(content, this.drawing, this.drawn)));
    }
  }
}

/** Level of a heading by what its style says of the outline; body text is level 10 there. */
function outlineLevel(properties: Properties): number | undefined {
  const level = Number(valueIn(properties, "w:outlineLvl") ?? "9");
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Draws a paragraph and notes where its words stand. */
export function drawParagraph(
  node: XmlElement,
  drawing: Drawing,
  drawn: Drawn,
  drawBlocks: DrawBlocks,
): { readonly element: HTMLElement; readonly properties: Properties } {
  const own = childElement(node, "w:pPr");
  const label = drawing.labels.get(node);
  const properties = drawing.layers.paragraph(own, label);
  const words = drawing.layers.words(own);
  const css = [paragraphCss(properties, own), runCss(words, drawing.theme)].filter((part) => part !== "").join(";");
  const element = make(drawing.owner, "p", ["mw-p", drawing.classes.of(css) ?? ""].join(" ").trim());
  const level = outlineLevel(properties);
  if (level !== undefined) {
    element.setAttribute("role", "heading");
    element.setAttribute("aria-level", String(Math.min(level + 1, 6)));
  }
  if (label !== undefined && label.text !== "") {
    const look = [labelCss(label, properties), runCss(layered([label.look]), drawing.theme)];
    const mark = make(
      drawing.owner,
      "span",
      ["mw-label", drawing.classes.of(look.filter((part) => part !== "").join(";")) ?? ""].join(" ").trim(),
      label.suffix === "space" ? `${label.text} ` : label.text,
    );
    element.append(mark);
  }
  const text = drawing.paragraphs.get(node);
  // The paragraph takes its place before the text boxes that hang in it.
  const entry = { source: node, rendered: { element, texts: [] as readonly RenderedText[] } };
  if (text !== undefined) {
    const drawer = new ParagraphDrawer(text, drawing, drawn, drawBlocks);
    entry.rendered = { element, texts: drawer.texts };
    drawn.paragraphs.push(entry);
    drawer.children(node, element, false);
  }
  if (element.childNodes.length === 0) element.append(make(drawing.owner, "br"));
  return { element, properties };
}
