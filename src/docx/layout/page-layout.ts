import { mainDocumentPart, openSidePart, savePart } from "../parts";
import type { DocxPackage } from "../package";
import { setRunProperty } from "../run-properties";
import { attribute, childElement, descendants, element, type XmlElement } from "../xml";

/** How the pages of a document are to look; what is left out stays. */
export interface PageLayout {
  /** Typeface of the text. */
  readonly font?: string | undefined;
  /** Size of the text in points. */
  readonly size?: number | undefined;
  /** No style is smaller, in points. */
  readonly smallest?: number | undefined;
  /** Spacing of what stands at 24 points or double. */
  readonly spacing?: "single" | "one-and-a-half" | "double" | "exactly-24" | undefined;
  /** Margins in inches. */
  readonly margins?: { readonly [Side in "top" | "right" | "bottom" | "left"]?: number | undefined } | undefined;
}

/** ECMA-376 Part 1, 17.3.1.33: with the rule "auto" a line counts in 240ths, else in twentieths of a point. */
const lines: Readonly<Record<NonNullable<PageLayout["spacing"]>, readonly [line: string, rule: string]>> = {
  single: ["240", "auto"],
  "one-and-a-half": ["360", "auto"],
  double: ["480", "auto"],
  "exactly-24": ["480", "exact"],
};

/**
 * Gives a document a court's font, size, spacing and margins: in its default run properties, its styles and its sections. What a person formatted
 * by hand, and styles with a face of their own, stay. Text that is spaced at 24 points or double is the paper's text; single lines stay single.
 */
export function applyPageLayout(pkg: DocxPackage, layout: PageLayout): void {
  const main = mainDocumentPart(pkg);
  const styles = openSidePart(pkg, main, "styles");
  setDefaults(styles.root, layout);
  for (const style of descendants(styles.root, "w:style")) {
    setSpacing(childElement(style, "w:pPr"), layout);
    raiseSize(childElement(style, "w:rPr"), layout.smallest);
  }
  savePart(pkg, styles);
  if (layout.margins !== undefined) setMargins(pkg, main, layout.margins);
}

/** The body is long and its margins are few, so that they are changed in the text of the part rather than in a tree. */
function setMargins(pkg: DocxPackage, main: string, margins: NonNullable<PageLayout["margins"]>): void {
  const before = pkg.text(main);
  const after = before.replace(/<w:pgMar\b[^>]*>/g, (tag) =>
    Object.entries(margins).reduce(
      (text, [side, inches]) =>
        inches === undefined
          ? text
          : text.replace(new RegExp(`\\bw:${side}="[^"]*"`), `w:${side}="${Math.round(inches * 1440)}"`),
      tag,
    ),
  );
  if (after !== before) pkg.setText(main, after);
}

/** A child of an element, made as its first child where it is absent. */
function childOf(parent: XmlElement, name: string): XmlElement {
  const present = childElement(parent, name);
  if (present !== undefined) return present;
  const made = element(name);
  parent.children.unshift(made);
  return made;
}

function setDefaults(root: XmlElement, { font, size }: PageLayout): void {
  if (font === undefined && size === undefined) return;
  const properties = childOf(childOf(childOf(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  if (font !== undefined) {
    const fonts = childOf(properties, "w:rFonts");
    for (const script of ["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"]) fonts.attributes[script] = font;
  }
  if (size !== undefined) {
    for (const name of ["w:sz", "w:szCs"]) setRunProperty(properties, element(name, { "w:val": halfPoints(size) }));
  }
}

function setSpacing(properties: XmlElement | undefined, { spacing }: PageLayout): void {
  const present = childElement(properties, "w:spacing");
  if (spacing === undefined || present === undefined || attribute(present, "w:line") !== "480") return;
  const [line, rule] = lines[spacing];
  present.attributes["w:line"] = line;
  present.attributes["w:lineRule"] = rule;
}

function raiseSize(properties: XmlElement | undefined, smallest: number | undefined): void {
  if (properties === undefined || smallest === undefined) return;
  for (const name of ["w:sz", "w:szCs"]) {
    const present = childElement(properties, name);
    if (present !== undefined && Number(attribute(present, "w:val")) < smallest * 2)
      present.attributes["w:val"] = halfPoints(smallest);
  }
}

function halfPoints(points: number): string {
  return String(Math.round(points * 2));
}
