import { attribute, childElement, isOn, type XmlElement } from "../xml";
import type { Styles } from "../styles";
import type { Face } from "./font-widths";

/** What decides where the lines of a paragraph stand; lengths in points. */
export interface ParagraphLook {
  readonly before: number;
  readonly after: number;
  /** A height, or a multiple of the line's own. */
  readonly line: { readonly exact: number } | { readonly times: number };
  readonly left: number;
  readonly right: number;
  /** First line against the others: an indent, or, less than zero, a hanging. */
  readonly first: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly newPage: boolean;
  readonly capitals: boolean;
  readonly face: Face;
}

const points = (twentieths: string | undefined): number | undefined =>
  twentieths === undefined || !/^-?\d+$/.test(twentieths) ? undefined : Number(twentieths) / 20;

/** Looks up properties from a paragraph through its style and what that is based on. */
export class Looks {
  readonly #chains = new Map<string, readonly XmlElement[]>();

  constructor(private readonly styles: Styles) {}

  /**
   * The look of a paragraph.
   * @param indent `w:pPr` of the list level that the paragraph belongs to
   */
  of(paragraph: XmlElement, indent: XmlElement | undefined): ParagraphLook {
    const own = childElement(paragraph, "w:pPr");
    const style = childElement(own, "w:pStyle");
    const chain = this.#chain(style === undefined ? "Normal" : (attribute(style, "w:val") ?? "Normal"));
    const styled = chain.map((one) => childElement(one, "w:pPr"));
    const defaults = this.styles.defaults("paragraph");
    // A list's indent stands between the paragraph's own and that of its style.
    const layers = [own, indent, ...styled, defaults];
    const find = (name: string, key: string, from = layers): string | undefined => {
      for (const layer of from) {
        const node = childElement(layer, name);
        const value = node === undefined ? undefined : attribute(node, key);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const flag = (name: string): boolean => {
      for (const layer of layers) {
        const node = childElement(layer, name);
        if (node !== undefined) return isOn(node);
      }
      return false;
    };
    const spacing = Number(find("w:spacing", "w:line") ?? 240);
    const exact = find("w:spacing", "w:lineRule") === "exact";
    const hanging = points(find("w:ind", "w:hanging"));
    return {
      before: points(find("w:spacing", "w:before")) ?? 0,
      after: points(find("w:spacing", "w:after")) ?? 0,
      line: exact ? { exact: spacing / 20 } : { times: spacing / 240 },
      left: points(find("w:ind", "w:left")) ?? 0,
      right: points(find("w:ind", "w:right")) ?? 0,
      first: hanging === undefined ? (points(find("w:ind", "w:firstLine")) ?? 0) : -hanging,
      keepNext: flag("w:keepNext"),
      keepLines: flag("w:keepLines"),
      newPage: flag("w:pageBreakBefore"),
      capitals: runFlag(chain, "w:caps"),
      face: {
        bold: runFlag(chain, "w:b"),
        italic: runFlag(chain, "w:i"),
        size: this.#size(chain),
      },
    };
  }

  /** A run's face, where its own properties differ from the paragraph's. */
  faceOf(run: XmlElement, { face }: ParagraphLook): Face {
    const own = childElement(run, "w:rPr");
    if (own === undefined) return face;
    const bold = childElement(own, "w:b");
    const italic = childElement(own, "w:i");
    const size = childElement(own, "w:sz");
    return {
      bold: bold === undefined ? face.bold : isOn(bold),
      italic: italic === undefined ? face.italic : isOn(italic),
      size: size === undefined ? face.size : Number(attribute(size, "w:val") ?? face.size * 2) / 2,
    };
  }

  #size(chain: readonly XmlElement[]): number {
    const layers = [...chain.map((style) => childElement(style, "w:rPr")), this.styles.defaults("run")];
    for (const layer of layers) {
      const node = childElement(layer, "w:sz");
      if (node !== undefined) return Number(attribute(node, "w:val") ?? 20) / 2;
    }
    return 10;
  }

  /** A style, then those it is based on, the nearest first. */
  #chain(id: string): readonly XmlElement[] {
    const known = this.#chains.get(id);
    if (known !== undefined) return known;
    const chain: XmlElement[] = [];
    let next: string | undefined = id;
    while (next !== undefined && chain.length < 20) {
      const style = this.styles.style(next);
      if (style === undefined) break;
      chain.push(style);
      const base = childElement(style, "w:basedOn");
      next = base === undefined ? undefined : attribute(base, "w:val");
    }
    this.#chains.set(id, chain);
    return chain;
  }
}

function runFlag(chain: readonly XmlElement[], name: string): boolean {
  for (const style of chain) {
    const node = childElement(childElement(style, "w:rPr"), name);
    if (node !== undefined) return isOn(node);
  }
  return false;
}
