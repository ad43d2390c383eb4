import { DocxPackage, readStories } from "../../../src/docx";

/** Text of a draft as a reader sees it: every story under its name, a paragraph a line. */
export function textOf(bytes: Uint8Array): Record<string, string[]> {
  const stories = readStories(DocxPackage.open(bytes));
  return Object.fromEntries(stories.map((story) => [story.name, story.paragraphs.map((paragraph) => paragraph.text)]));
}

/** Paragraphs of the body. */
export function bodyOf(bytes: Uint8Array): string[] {
  return textOf(bytes)["body"] ?? [];
}

/** XML of a part. */
export function xmlOf(bytes: Uint8Array, part = "word/document.xml"): string {
  return DocxPackage.open(bytes).text(part);
}

/** Every value of an attribute of an element, in order. */
export function valuesOf(xml: string, element: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${attribute}="([^"]*)"`, "g"))].map(
    (found) => found[1] ?? "",
  );
}
