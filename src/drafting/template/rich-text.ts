import { own } from "../language/plain-data";

/** A stretch of text of one look. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Paragraphs of a value, each a list of spans. */
export type RichText = readonly (readonly Span[])[];

const longest = 10_000;

/**
 * Reads a rich value: an object `{ paragraphs: [ … ] }` whose paragraphs are texts, in which `*…*` stands for italics and `**…**` for bold.
 * Ordinary texts never have their asterisks read.
 * @returns undefined for anything else
 */
export function readRichText(value: unknown): RichText | undefined {
  const paragraphs = own(value, "paragraphs");
  if (!Array.isArray(paragraphs) || paragraphs.length > longest) return undefined;
  return paragraphs.map((paragraph: unknown) => {
    const text = typeof paragraph === "string" ? paragraph : own(paragraph, "text");
    return typeof text === "string" ? emphasized(text) : [];
  });
}

/** Splits an ordinary text at its empty lines. */
export function splitParagraphs(text: string): RichText {
  return text.split(/\n[ \t]*\n\s*/).map((part) => [{ text: part, bold: false, italic: false }]);
}

const mark = /(\*\*)(?=\S)((?:(?!\*\*)[^])+?\S|\S)\*\*|(\*)(?=[^\s*])([^*]*?[^\s*])\*/g;

function emphasized(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > at) spans.push({ text: text.slice(at, found.index), bold: false, italic: false });
    const bold = found[1] !== undefined;
    spans.push({ text: (bold ? found[2] : found[4]) ?? "", bold, italic: !bold });
    at = found.index + found[0].length;
  }
  if (at < text.length) spans.push({ text: text.slice(at), bold: false, italic: false });
  return spans;
}
