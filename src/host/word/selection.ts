import type { HostRange } from "../document-host";
import { toShown } from "./align";
import { readParagraphs } from "./reading";

/**
 * The selected stretch, as one of the paragraph in which it begins. Word tells neither offsets nor indices, so the text from the
 * paragraph's start to the selection is measured, and the paragraph is found by comparing its text and that of its neighbours.
 */
export async function selection(context: Word.RequestContext): Promise<HostRange | undefined> {
  const selected = context.document.getSelection();
  const first = selected.paragraphs.getFirst();
  const before = first.getRange("Start").expandTo(selected.getRange("Start"));
  const comparison = context.document.body.paragraphs;
  before.load("text");
  selected.load("text");
  first.load("text");
  comparison.load("text");
  const upTo = context.document.body.getRange("Start").expandTo(first.getRange("Start")).paragraphs;
  upTo.load("text");
  const paragraphs = await readParagraphs(context, "document");
  const index = Math.max(0, upTo.items.length - 1);
  const paragraph = paragraphs[index];
  if (paragraph === undefined || paragraph.full !== first.text) return undefined;
  const start = toShown(paragraph.pieces, before.text.length);
  const inParagraph = selected.text.split("\r")[0] ?? "";
  const end = Math.max(start, toShown(paragraph.pieces, before.text.length + inParagraph.length));
  return { paragraph: index, start, end, quote: paragraph.text.slice(start, end) };
}
