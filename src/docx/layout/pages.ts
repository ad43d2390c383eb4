import { ListLabels } from "../lists";
import { Numbering } from "../numbering";
import type { DocxPackage } from "../package";
import type { ParagraphText, Story } from "../stories";
import { Styles } from "../styles";
import { attribute, childElement, childElements, isOn, type XmlElement } from "../xml";
import { breakLines, type Line } from "./break-lines";
import { Looks, type ParagraphLook } from "./paragraph-look";

/** A page as its reader counts it. */
export interface PageNumber {
  /** Which section of the document, from 0. */
  readonly section: number;
  /** As printed within the section's numbering, from 1 where it starts anew. */
  readonly number: number;
}

/** On which pages the text of a document comes to stand. */
export interface Pages {
  /** The page of a place in a paragraph of the body; undefined for a paragraph that was not laid out. */
  pageAt(paragraph: ParagraphText, offset?: number): PageNumber | undefined;
}

/** A stretch that stands on one page: a line, or a row of a table that is not split. */
interface Piece {
  readonly height: number;
  /** Paragraphs that begin or go on here, each with the offset of its text. */
  readonly starts: readonly (readonly [paragraph: ParagraphText, offset: number])[];
}

/** A paragraph, or a row of a table. */
interface Block {
  readonly before: number;
  readonly after: number;
  readonly pieces: readonly Piece[];
  /** Least number of pieces on either side of a page's end; all of them where the block is not split. */
  readonly together: number;
  readonly keepNext: boolean;
  readonly newPage: boolean;
  /** Rows that are repeated above this one at the top of a page, points. */
  readonly repeated: number;
  /** The section that ends behind this block. */
  readonly sectionEnd?: XmlElement;
}

const inPoints = (node: XmlElement | undefined, name: string, otherwise: number): number => {
  const value = node === undefined ? undefined : attribute(node, name);
  return value === undefined ? otherwise : Number(value) / 20;
};

/** Height and width that a section leaves for text, points; US Letter with margins of an inch where it does not say. */
function areaOf(section: XmlElement | undefined): { readonly height: number; readonly width: number } {
  const size = childElement(section, "w:pgSz");
  const margins = childElement(section, "w:pgMar");
  const margin = (side: string): number => inPoints(margins, `w:${side}`, 72);
  return {
    height: inPoints(size, "w:h", 792) - margin("top") - margin("bottom"),
    width: inPoints(size, "w:w", 612) - margin("left") - margin("right"),
  };
}

/** Lays out blocks of text one below the other, as far as it decides what stands where; footnotes and pictures take no room. */
class Blocks {
  readonly #texts: ReadonlyMap<XmlElement, ParagraphText>;
  readonly #looks: Looks;
  readonly #labels: ListLabels;

  constructor(pkg: DocxPackage, body: Story) {
    const styles = Styles.read(pkg);
    this.#texts = new Map(body.paragraphs.map((paragraph) => [paragraph.element, paragraph]));
    this.#looks = new Looks(styles);
    this.#labels = new ListLabels(Numbering.read(pkg), styles);
  }

  of(container: XmlElement, width: number): Block[] {
    return childElements(container).flatMap((child) => {
      if (child.name === "w:p") return this.#paragraph(child, width);
      if (child.name === "w:tbl") return this.#table(child);
      if (child.name === "w:sdt") return this.of(childElement(child, "w:sdtContent") ?? child, width);
      return [];
    });
  }

  #paragraph(node: XmlElement, width: number): Block[] {
    const paragraph = this.#texts.get(node);
    if (paragraph === undefined) return [];
    const { look, lines } = this.#lines(paragraph, width);
    const sectionEnd = childElement(childElement(node, "w:pPr"), "w:sectPr");
    return [
      {
        before: look.before,
        after: look.after,
        pieces: lines.map(({ start, height }) => ({ height, starts: [[paragraph, start]] })),
        together: look.keepLines || lines.length <= 3 ? lines.length : 2,
        keepNext: look.keepNext,
        newPage: look.newPage,
        repeated: 0,
        ...(sectionEnd === undefined ? {} : { sectionEnd }),
      },
    ];
  }

  #lines(paragraph: ParagraphText, width: number): { look: ParagraphLook; lines: Line[] } {
    const label = this.#labels.next(paragraph.element);
    const look = this.#looks.of(paragraph.element, label?.indent);
    return { look, lines: breakLines(paragraph, look, this.#looks, label, width) };
  }

  #table(table: XmlElement): Block[] {
    const margins = childElement(childElement(table, "w:tblPr"), "w:tblCellMar");
    const side = (name: string): number => inPoints(childElement(margins, name), "w:w", 5.4);
    const rows = childElements(table, "w:tr").map((row) => {
      const cells = childElements(row, "w:tc").map((cell) => {
        const wide = inPoints(childElement(childElement(cell, "w:tcPr"), "w:tcW"), "w:w", 0);
        return this.of(cell, wide - side("w:left") - side("w:right"));
      });
      const header = childElement(childElement(row, "w:trPr"), "w:tblHeader");
      return { cells, header: header !== undefined && isOn(header) };
    });
    let repeated = 0;
    return rows.map(({ cells, header }): Block => {
      const height =
        rule + Math.max(0, ...cells.map((blocks) => blocks.reduce((sum, block) => sum + heightOf(block), 0)));
      const above = repeated;
      if (header) repeated += height;
      const starts = cells.flat().flatMap(({ pieces }) => pieces.flatMap((piece) => piece.starts));
      return {
        before: 0,
        after: 0,
        pieces: [{ height, starts }],
        together: 1,
        keepNext: header,
        newPage: false,
        repeated: above,
      };
    });
  }
}

/** Thickness of the line between rows, points. */
const rule = 0.5;

function heightOf({ before, after, pieces }: Block): number {
  return before + after + pieces.reduce((sum, { height }) => sum + height, 0);
}

/** Height that must stand on one page with what comes before: the least part of a block that may begin there. */
function leastOf({ before, pieces, together }: Block): number {
  return before + pieces.slice(0, together).reduce((sum, { height }) => sum + height, 0);
}

/**
 * Finds the page of each line of a document's body: lines of exact or of single height, widows and orphans, paragraphs that are kept together or
 * with the next, tables whose rows are not split and whose heads are repeated, sections that start their pages anew.
 */
export function findPages(pkg: DocxPackage, body: Story): Pages {
  const root = childElement(body.root, "w:body") ?? body.root;
  const last = childElement(root, "w:sectPr");
  const blocks = new Blocks(pkg, body).of(root, areaOf(last).width);
  const ends = blocks.flatMap((block, index) =>
    block.sectionEnd === undefined ? [] : [{ index, section: block.sectionEnd }],
  );
  const placed = new Map<ParagraphText, { readonly offset: number; readonly page: PageNumber }[]>();
  let from = 0;
  let number = 0;
  [...ends, { index: blocks.length - 1, section: last }].forEach(({ index, section: properties }, section) => {
    const first = inPoints(childElement(properties, "w:pgNumType"), "w:start", 0) * 20;
    number = first > 0 ? first : number + 1;
    number = layOut(blocks.slice(from, index + 1), areaOf(properties).height, section, number, placed);
    from = index + 1;
  });
  return {
    pageAt: (paragraph, offset = 0) => {
      const lines = placed.get(paragraph);
      const begun = lines?.filter((line) => line.offset <= offset).at(-1) ?? lines?.[0];
      return begun?.page;
    },
  };
}

/** Puts the blocks of one section on pages; answers the number of its last page. */
function layOut(
  blocks: readonly Block[],
  height: number,
  section: number,
  firstPage: number,
  placed: Map<ParagraphText, { offset: number; page: PageNumber }[]>,
): number {
  let page = firstPage;
  let y = 0;
  const turn = (): void => {
    page++;
    y = 0;
  };
  /** Half a point of room for sums of fractions. */
  const fits = (more: number): boolean => y + more <= height + 0.5;
  const put = ({ height: own, starts }: Piece): void => {
    y += own;
    for (const [paragraph, offset] of starts) {
      const lines = placed.get(paragraph) ?? [];
      lines.push({ offset, page: { section, number: page } });
      placed.set(paragraph, lines);
    }
  };
  blocks.forEach((block, index) => {
    if (block.newPage && y > 0) turn();
    if (y > 0 && !fits(chainFrom(blocks, index))) turn();
    if (y === 0 && block.repeated > 0) y += block.repeated;
    else if (y > 0 || block.newPage || page === firstPage) y += block.before;
    const { pieces, together } = block;
    pieces.forEach((piece, at) => {
      const rest = pieces.length - at;
      // As much of the block as may not be parted from this piece: the whole of it at the start, its last lines before the end.
      const least = at === 0 || rest <= together ? pieces.slice(at, at === 0 ? together : undefined) : [piece];
      const parted = at > 0 && rest === together && together < pieces.length;
      if (y > 0 && !fits((parted ? least : [piece]).reduce((sum, one) => sum + one.height, 0))) turn();
      put(piece);
    });
    y += block.after;
  });
  return page;
}

/** Height of a block's least part, with the blocks that are kept with it up to the least part of the first that is not. */
function chainFrom(blocks: readonly Block[], index: number): number {
  let sum = 0;
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (at > index && block.newPage) break;
    if (!block.keepNext) return sum + leastOf(block);
    sum += heightOf(block);
    // A chain that no page holds keeps nothing together.
    if (at - index > 30) break;
  }
  return sum;
}
