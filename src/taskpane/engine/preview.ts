import {
  attribute,
  childElement,
  readStories,
  Styles,
  type DocxPackage,
  type Story,
  type XmlElement,
} from "../../docx";
import type { DraftedParagraph } from "./calls";

/** A draft as its reader sees it: body, footnotes and text boxes, paragraph by paragraph; blank ones and headers are left out. */
export function previewOf(pkg: DocxPackage): DraftedParagraph[] {
  const styles = Styles.read(pkg);
  const headers = new Set<string>();
  const shown = readStories(pkg).filter((story) => !isHeader(story, headers));
  return shown.flatMap((story) =>
    story.paragraphs
      .filter(({ text }) => text.trim() !== "")
      .map(({ text, element }) => ({
        text: text.trim(),
        ...look(element, styles),
        ...(story.kind === "body" ? {} : { story: story.name }),
      })),
  );
}

/** Headers and footers, and what hangs in them, stand on every page. */
function isHeader({ name, kind, anchor }: Story, headers: Set<string>): boolean {
  const is = kind === "header" || kind === "footer" || (anchor !== undefined && headers.has(anchor.story));
  if (is) headers.add(name);
  return is;
}

function look(paragraph: XmlElement, styles: Styles): Omit<DraftedParagraph, "text" | "story"> {
  const chain = propertiesOf(paragraph, styles);
  const first = (name: string): string | undefined =>
    chain.map((properties) => valueOf(properties, name)).find((value) => value !== undefined);
  const level = Number(first("w:outlineLvl") ?? NaN);
  const style = valueOf(childElement(paragraph, "w:pPr"), "w:pStyle");
  const isTitle = style !== undefined && style === styles.idOf("paragraph", "Title");
  // Level 9 is body text (ISO/IEC 29500-1, 17.3.1.20).
  const heading = isTitle ? 0 : Number.isNaN(level) || level > 8 ? undefined : level + 1;
  return {
    ...(heading === undefined ? {} : { heading }),
    ...(first("w:jc") === "center" ? { centered: true } : {}),
    ...(chain.some((properties) => childElement(properties, "w:numPr") !== undefined) ? { listed: true } : {}),
  };
}

/** The paragraph's own properties, then those of its style and of the styles that this one is based on. */
function propertiesOf(paragraph: XmlElement, styles: Styles): XmlElement[] {
  const own = childElement(paragraph, "w:pPr");
  const chain = own === undefined ? [] : [own];
  const seen = new Set<string>();
  let id = valueOf(own, "w:pStyle");
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const style = styles.style(id);
    const properties = childElement(style, "w:pPr");
    if (properties !== undefined) chain.push(properties);
    id = valueOf(style, "w:basedOn");
  }
  return chain;
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  const child = childElement(parent, name);
  return child === undefined ? undefined : attribute(child, "w:val");
}
