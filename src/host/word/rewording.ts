import type { HostRange, RangeOutcome } from "../document-host";
import { HostError } from "../host-error";
import { locate, outcome } from "./locate";
import { readParagraphs } from "./reading";

/**
 * Replaces words as a tracked change, and puts the tracking mode back to what it was, also where the replacement fails.
 * Word before set 1.4 cannot be told to track: there the words are refused, because an untracked change to the other side's paper must not happen unseen.
 */
export async function reword(context: Word.RequestContext, range: HostRange, text: string): Promise<RangeOutcome> {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.4")) {
    throw new HostError("too-old", "Turn on Track Changes by hand and type the words, or copy them from here.");
  }
  const document = context.document;
  document.load("changeTrackingMode");
  const paragraphs = await readParagraphs(context, "document");
  const before = document.changeTrackingMode;
  const { located, notFound } = await locate(context, paragraphs, [range]);
  const found = located[0];
  if (found === undefined) return outcome([], notFound);
  document.changeTrackingMode = "TrackAll";
  if (text === "") found.word.delete();
  else found.word.insertText(text, "Replace");
  document.changeTrackingMode = before;
  try {
    await context.sync();
  } catch (error) {
    document.changeTrackingMode = before;
    await context.sync();
    throw error;
  }
  return outcome(located, notFound);
}
