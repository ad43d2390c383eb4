import { attribute, childElement, Styles, type DocxPackage, type ParagraphText, type Story } from "../docx";

/** Which paragraphs of the body are the paper's own text: `first` up to but not `end`. */
export interface Extent {
  readonly first: number;
  readonly end: number;
}

function styleOf({ element }: ParagraphText): string | undefined {
  const style = childElement(childElement(element, "w:pPr"), "w:pStyle");
  return style === undefined ? undefined : attribute(style, "w:val");
}

function endsSection({ element }: ParagraphText): boolean {
  return childElement(childElement(element, "w:pPr"), "w:sectPr") !== undefined;
}

/**
 * Finds the text that rules on length count: what stands behind the title and, where tables stand before the text, behind their section, up to
 * the signature. Caption, tables, signature, certificates and proposed order are outside. A document without these styles is text throughout.
 */
export function extentOf(pkg: DocxPackage, body: Story): Extent {
  const styles = Styles.read(pkg);
  const [title, signature] = ["Title", "Signature"].map((name) => styles.idOf("paragraph", name));
  const { paragraphs } = body;
  const titled = title === undefined ? -1 : paragraphs.findIndex((paragraph) => styleOf(paragraph) === title);
  const signed =
    signature === undefined
      ? -1
      : paragraphs.findIndex((paragraph, at) => at > titled && styleOf(paragraph) === signature);
  const last = signed < 0 ? paragraphs.length : signed;
  const tables = paragraphs.slice(0, last).map(endsSection).lastIndexOf(true);
  const first = Math.max(titled, tables) + 1;
  let end = last;
  while (end > first && /^(?:Dated:.*)?$/.test(paragraphs[end - 1]?.text.trim() ?? "")) end--;
  return { first, end };
}

/** Words as a word processor counts them: what white space parts. */
export function wordsIn(paragraphs: readonly ParagraphText[]): number {
  return paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
