import type { HostRange, RangeOutcome } from "../document-host";
import { locate, outcome } from "./locate";
import { readParagraphs } from "./reading";

/** Types words at the selection, in the place of what is selected, and leaves the cursor behind them. */
export async function type(context: Word.RequestContext, text: string): Promise<void> {
  context.document.getSelection().insertText(text, "Replace").select("End");
  await context.sync();
}

/** Encloses the selection; where it runs over a paragraph's end or takes a whole paragraph, in paragraphs of their own. */
export async function enclose(
  context: Word.RequestContext,
  before: string,
  after: string,
): Promise<"words" | "paragraphs"> {
  const selected = context.document.getSelection();
  const { paragraphs } = selected;
  selected.load("text");
  paragraphs.load("text");
  await context.sync();
  const first = paragraphs.items[0];
  const last = paragraphs.items.at(-1);
  const whole = paragraphs.items.length > 1 || (first?.text !== "" && first?.text.trim() === selected.text.trim());
  if (whole && first !== undefined && last !== undefined) {
    first.insertParagraph(before, "Before");
    last.insertParagraph(after, "After");
  } else {
    selected.insertText(before, "Start");
    selected.insertText(after, "End");
  }
  await context.sync();
  return whole ? "paragraphs" : "words";
}

/**
 * Replaces words without a trace of what stood there. Word before set 1.4 cannot be told to stop tracking; there the change is as the person has
 * set it.
 */
export async function replace(context: Word.RequestContext, range: HostRange, text: string): Promise<RangeOutcome> {
  const { document } = context;
  const knowsTracking = Office.context.requirements.isSetSupported("WordApi", "1.4");
  if (knowsTracking) document.load("changeTrackingMode");
  const { located, notFound } = await locate(context, await readParagraphs(context, "document"), [range]);
  const found = located[0];
  if (found === undefined) return outcome([], notFound);
  const mode = knowsTracking ? document.changeTrackingMode : undefined;
  if (mode !== undefined) document.changeTrackingMode = "Off";
  if (text === "") found.word.delete();
  else found.word.insertText(text, "Replace");
  if (mode !== undefined) document.changeTrackingMode = mode;
  try {
    await context.sync();
  } catch (error) {
    if (mode !== undefined) document.changeTrackingMode = mode;
    await context.sync();
    throw error;
  }
  return outcome(located, notFound);
}
