import type { HostParagraph, Scope } from "../document-host";
import { align, type AlignedPiece } from "./align";

/** A paragraph with the object that Word knows it by, and where its shown words stand in Word's own text. */
export interface WordParagraph extends HostParagraph {
  readonly object: Word.Paragraph;
  readonly full: string;
  readonly pieces: readonly AlignedPiece[];
}

/** Whether Word can say what a paragraph reads with its tracked changes taken. */
export function knowsReviewedText(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.4");
}

/**
 * Reads paragraphs in one sync, or two where the document holds tracked changes: the second asks each paragraph for the text with them taken.
 */
export async function readParagraphs(context: Word.RequestContext, scope: Scope): Promise<WordParagraph[]> {
  const within = scope === "document" ? context.document.body : context.document.getSelection();
  const paragraphs = within.paragraphs;
  paragraphs.load("text,style");
  const body = context.document.body;
  // Word does not number paragraphs: those from the beginning to the selection's first one are counted.
  const upTo =
    scope === "selection"
      ? body.getRange("Start").expandTo(paragraphs.getFirst().getRange("Start")).paragraphs
      : undefined;
  upTo?.load("text");
  const reviewed = knowsReviewedText() ? body.getReviewedText("Current") : undefined;
  if (reviewed !== undefined) body.load("text");
  await context.sync();
  const tracked = reviewed !== undefined && bare(reviewed.value) !== bare(body.text);
  const shown = tracked ? paragraphs.items.map((paragraph) => paragraph.getReviewedText("Current")) : undefined;
  if (shown !== undefined) await context.sync();
  const first = upTo === undefined ? 0 : Math.max(0, upTo.items.length - 1);
  return paragraphs.items.map((object, place) => {
    const full = object.text;
    const text = shown?.[place]?.value ?? full;
    const level = /^(?:Heading|heading) (\d)$/.exec(object.style)?.[1];
    const heading = level === undefined ? {} : { heading: Number(level) };
    return { index: first + place, text, full, object, pieces: align(full, text), ...heading };
  });
}

/** Text without white space and cell marks, which Word sets differently in its two readings of one document. */
function bare(text: string): string {
  return text.replace(/[\s\u0007]+/g, "");
}
