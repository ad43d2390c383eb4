import { p } from "./words";

/** A prosecutor's factual basis as a Word file, from its plain text: a title, then paragraphs as they are numbered. */
export function factualBasis(text: string): string {
  const [title = "", ...paragraphs] = text.trim().split(/\n\s*\n/);
  return p("Title", title) + paragraphs.map((paragraph) => p("BodyText", paragraph.replace(/\s*\n\s*/g, " "))).join("");
}
