import type { HostRange, RangeOutcome } from "../document-host";
import { HostError } from "../host-error";
import { overlaps } from "../mark-memory";
import { locate, outcome } from "./locate";
import { clearMarks } from "./marks";
import { readParagraphs, type WordParagraph } from "./reading";

/** So many characters beside a place are enough to find it by. */
const beside = 40;

/** The words beside the place where words were taken out: those before it, at a paragraph's start those behind it. */
function neighbour({ text, index }: WordParagraph, at: number): { range: HostRange; side: "After" | "Before" } {
  const [start, end] = at > 0 ? [Math.max(0, at - beside), at] : [0, Math.min(text.length, beside)];
  return {
    range: { paragraph: index, start, end, quote: text.slice(start, end) },
    side: at > 0 ? "After" : "Before",
  };
}

/**
 * Puts words back that were taken out of a place, as a tracked insertion.
 * @param range where they stood; its end is not looked at, its quote is what is put back
 */
export async function restore(context: Word.RequestContext, range: HostRange): Promise<RangeOutcome> {
  askTracking(context);
  const paragraphs = await readParagraphs(context, "document");
  const paragraph = paragraphs[range.paragraph];
  if (paragraph === undefined || range.start > paragraph.text.length) return outcome([], [range]);
  const empty = paragraph.text === "";
  const { range: near, side } = neighbour(paragraph, range.start);
  const { located } = empty ? { located: [] } : await locate(context, paragraphs, [near]);
  const place = empty ? paragraph.object.getRange("Start") : located[0]?.word;
  if (place === undefined) return outcome([], [range]);
  await tracked(context, () => {
    place.insertText(range.quote, empty ? "Start" : side);
  });
  return { done: [range], notFound: [] };
}

/**
 * Replaces words as a tracked change. Word before set 1.4 cannot be told to track: there it refuses. Marks on words that go are cleared first: a
 * deletion that is refused later must not bring our colors back.
 */
export async function reword(context: Word.RequestContext, range: HostRange, text: string): Promise<RangeOutcome> {
  askTracking(context);
  await clearMarks(context, (place) => overlaps(place, range));
  const paragraphs = await readParagraphs(context, "document");
  const { located, notFound } = await locate(context, paragraphs, [range]);
  const found = located[0];
  if (found === undefined) return outcome([], notFound);
  await tracked(context, () => {
    if (text === "") found.word.delete();
    else found.word.insertText(text, "Replace");
  });
  return outcome(located, notFound);
}

/** Makes a change with tracking on, and puts the mode back to what it was, also where the change fails. */
async function tracked(context: Word.RequestContext, change: () => void): Promise<void> {
  const document = context.document;
  const before = document.changeTrackingMode;
  document.changeTrackingMode = "TrackAll";
  change();
  document.changeTrackingMode = before;
  try {
    await context.sync();
  } catch (error) {
    document.changeTrackingMode = before;
    await context.sync();
    throw error;
  }
}

/** Asks for the tracking mode along with the next reading; an untracked change to the other side's paper must not happen unseen. */
function askTracking(context: Word.RequestContext): void {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.4")) {
    throw new HostError("too-old", "Turn on Track Changes by hand and type the words, or copy them from here.");
  }
  context.document.load("changeTrackingMode");
}
