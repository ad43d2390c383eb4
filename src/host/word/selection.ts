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
  before.load("text");
  selected.load("text");
  first.load("text");
  const start = first.getRange("Start");
  const stretch = context.document.body.getRange("Start").expandTo(start);
  const upTo = stretch.paragraphs;
  upTo.load("text");
  await context.sync();
  const paragraphs = await readParagraphs(context, "document");
  const index = Math.max(0, upTo.items.length - 1);
  const paragraph = paragraphs[index];
  if (paragraph === undefined || paragraph.full !== first.text) return undefined;
  const from = toShown(paragraph.pieces, before.text.length);
  const inParagraph = selected.text.split("\r")[0] ?? "";
  const end = Math.max(from, toShown(paragraph.pieces, before.text.length + inParagraph.length));
  return { paragraph: index, start: from, end, quote: paragraph.text.slice(from, end) };
}
