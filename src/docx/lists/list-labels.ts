import { attribute, childElement, childElements, type XmlElement } from "../xml";
import type { Numbering } from "../numbering";
import type { Styles } from "../styles";
import { listNumber } from "./number-words";

/** What stands before a paragraph of a list. */
export interface ListLabel {
  /** "IV.", "(a)", "•". */
  readonly text: string;
  /** What comes between the label and the text. */
  readonly suffix: "tab" | "space" | "nothing";
  /** The level's `w:pPr`, which indents the paragraph. */
  readonly indent: XmlElement | undefined;
  /** The level's `w:rPr`. */
  readonly look: XmlElement | undefined;
  /** The list comes from the paragraph's style, not from the paragraph itself. */
  readonly fromStyle: boolean;
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  const child = childElement(parent, name);
  return child === undefined ? undefined : attribute(child, "w:val");
}

function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(parent, name);
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}

interface Place {
  readonly numId: number;
  readonly level: number;
  readonly fromStyle: boolean;
}

/** Signs of Word's bullet fonts as Unicode. */
const bullets: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  o: "◦",
};

/** Counts the lists of a document, paragraph by paragraph in the order of the text. */
export class ListLabels {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<number>();

  constructor(
    private readonly numbering: Numbering | undefined,
    private readonly styles: Styles,
  ) {}

  /** The label of the next paragraph; undefined where it is in no list. */
  next(paragraph: XmlElement): ListLabel | undefined {
    const place = this.#placeOf(childElement(paragraph, "w:pPr"));
    const definition = place === undefined ? undefined : this.#definitionOf(place.numId);
    if (place === undefined || definition === undefined) return undefined;
    const levels = Array.from({ length: 9 }, (_, level) => this.#level(definition, place.numId, level));
    const level = levels[place.level];
    if (level === undefined) return undefined;
    this.#count(definition, place, levels);
    const counts = this.#countsOf(definition);
    const format = valueOf(level, "w:numFmt") ?? "decimal";
    const pattern = valueOf(level, "w:lvlText") ?? "";
    const legal = childElement(level, "w:isLgl") !== undefined;
    const text =
      format === "bullet"
        ? (bullets[pattern] ?? pattern)
        : pattern.replace(/%([1-9])/g, (_, digit: string) => {
            const at = Number(digit) - 1;
            const form = legal && at < place.level ? "decimal" : (valueOf(levels[at], "w:numFmt") ?? "decimal");
            return listNumber(counts[at] ?? numberOf(levels[at], "w:start") ?? 1, form);
          });
    const suffix = valueOf(level, "w:suff");
    return {
      text,
      suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
      indent: childElement(level, "w:pPr"),
      look: childElement(level, "w:rPr"),
      fromStyle: place.fromStyle,
    };
  }

  /** The list of a paragraph: its own, else that of its style or of one that this is based on. A list 0 is none. */
  #placeOf(properties: XmlElement | undefined): Place | undefined {
    const own = childElement(properties, "w:numPr");
    const styleId = valueOf(properties, "w:pStyle");
    const ownId = numberOf(own, "w:numId");
    const style = styleId === undefined ? undefined : this.#placeOfStyle(styleId);
    if (ownId === undefined) {
      if (style === undefined) return undefined;
      return { ...style, level: numberOf(own, "w:ilvl") ?? style.level };
    }
    if (ownId === 0) return undefined;
    return { numId: ownId, level: numberOf(own, "w:ilvl") ?? 0, fromStyle: false };
  }

  #placeOfStyle(id: string, seen = new Set<string>()): Place | undefined {
    const style = this.styles.style(id);
    if (style === undefined || seen.has(id)) return undefined;
    seen.add(id);
    const list = childElement(childElement(style, "w:pPr"), "w:numPr");
    const numId = numberOf(list, "w:numId");
    if (numId === 0) return undefined;
    if (numId !== undefined)
      return { numId, level: numberOf(list, "w:ilvl") ?? this.#levelNamed(numId, id), fromStyle: true };
    const base = valueOf(style, "w:basedOn");
    return base === undefined ? undefined : this.#placeOfStyle(base, seen);
  }

  /** The level of a list that is tied to a style. */
  #levelNamed(numId: number, style: string): number {
    const levels = childElements(this.#definitionOf(numId), "w:lvl");
    const level = levels.find((one) => valueOf(one, "w:pStyle") === style);
    return Number(level === undefined ? 0 : (attribute(level, "w:ilvl") ?? 0));
  }

  #definitionOf(numId: number): XmlElement | undefined {
    const own = this.numbering?.abstractOf(numId);
    const linked = valueOf(own, "w:numStyleLink");
    if (linked === undefined) return own;
    const other = numberOf(childElement(childElement(this.styles.style(linked), "w:pPr"), "w:numPr"), "w:numId");
    return other === undefined || other === numId ? own : (this.numbering?.abstractOf(other) ?? own);
  }

  #override(numId: number, level: number): XmlElement | undefined {
    return childElements(this.numbering?.num(numId), "w:lvlOverride").find(
      (node) => attribute(node, "w:ilvl") === String(level),
    );
  }

  #level(definition: XmlElement, numId: number, level: number): XmlElement | undefined {
    return (
      childElement(this.#override(numId, level), "w:lvl") ??
      childElements(definition, "w:lvl").find((node) => attribute(node, "w:ilvl") === String(level))
    );
  }

  /** Lists of one definition count on together. */
  #countsOf(definition: XmlElement): (number | undefined)[] {
    const key = attribute(definition, "w:abstractNumId") ?? "";
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    return counts;
  }

  #count(definition: XmlElement, { numId, level }: Place, levels: readonly (XmlElement | undefined)[]): void {
    const counts = this.#countsOf(definition);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      // A list that says where it starts begins anew at its first paragraph.
      for (let at = 0; at < levels.length; at += 1) {
        if (numberOf(this.#override(numId, at), "w:startOverride") !== undefined) counts[at] = undefined;
      }
    }
    const start = numberOf(this.#override(numId, level), "w:startOverride") ?? numberOf(levels[level], "w:start") ?? 1;
    counts[level] = (counts[level] ?? start - 1) + 1;
    for (let deeper = level + 1; deeper < levels.length; deeper += 1) {
      const restart = numberOf(levels[deeper], "w:lvlRestart");
      if (restart === undefined || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
  }
}
