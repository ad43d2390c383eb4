import type { HostRange, MarkKind, RangeOutcome } from "../document-host";
import { keyOf, marksIn, marksName, placeNow, type Mark } from "../mark-memory";
import { hostError } from "./in-word";
import { locate, outcome } from "./locate";
import { recall, remember } from "./memory";
import { readParagraphs } from "./reading";

/** Colours of Word's highlighter for each kind, from the fifteen that it has. */
const colors: Readonly<Record<MarkKind, string>> = { critical: "#FF00FF", high: "#FFFF00", medium: "#00FFFF" };

/** What is loaded with a range to know its colour. */
const withColor = { font: { highlightColor: true } };

async function readMarks(): Promise<Mark[]> {
  return marksIn(await recall(marksName));
}

function writeMarks(marks: readonly Mark[]): Promise<void> {
  return remember(marksName, marks.length === 0 ? undefined : JSON.stringify(marks));
}

/**
 * Highlights stretches. Of one that holds several colours, each word's is remembered. What was there before is stored in the document
 * before anything is coloured, so that a crash in between loses nothing.
 */
export async function mark(
  context: Word.RequestContext,
  ranges: readonly (HostRange & { readonly kind: MarkKind })[],
): Promise<RangeOutcome> {
  const paragraphs = await readParagraphs(context, "document");
  const { located, notFound } = await locate(context, paragraphs, ranges, withColor);
  const mixed = located.filter(({ word }) => (word.font.highlightColor as string | null) === "");
  const words = mixed.map(({ word }) => {
    const parts = word.getTextRanges([" "], false);
    parts.load({ text: true, ...withColor });
    return parts;
  });
  if (words.length > 0) await context.sync();
  const earlier = await readMarks();
  const marks = [...earlier];
  const known = new Set(marks.map(keyOf));
  for (const { range, word } of located) {
    if (known.has(keyOf(range))) continue;
    const at = mixed.findIndex((candidate) => candidate.range === range);
    marks.push(
      ...(at < 0
        ? [markOf(range, word.font.highlightColor as string | null)]
        : marksOfWords(range, words[at]?.items ?? [])),
    );
  }
  await writeMarks(marks);
  for (const { range, word } of located) word.font.highlightColor = colors[range.kind];
  try {
    await context.sync();
  } catch (error) {
    // What was never sent has coloured nothing; after any other failure some may be coloured, and clearing restores them.
    if (hostError(error).fault === "stopped") await writeMarks(earlier);
    throw error;
  }
  return outcome(located, notFound);
}

function markOf({ paragraph, start, end, quote }: HostRange, before: string | null): Mark {
  return { paragraph, start, end, quote, before };
}

/** One mark for each word of a stretch of several colours. */
function marksOfWords(range: HostRange, words: readonly Word.Range[]): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const word of words) {
    const at = range.quote.indexOf(word.text, from);
    if (at < 0) continue;
    from = at + word.text.length;
    const start = range.start + at;
    marks.push({
      paragraph: range.paragraph,
      start,
      end: start + word.text.length,
      quote: word.text,
      before: word.font.highlightColor as string | null,
    });
  }
  return marks;
}

/**
 * Takes marks away and restores what was there before. A mark whose words are gone has gone with them.
 * @param only those that are to go; all where left out
 * @returns how many were in the document
 */
export async function clearMarks(
  context: Word.RequestContext,
  only: (place: HostRange) => boolean = () => true,
): Promise<number> {
  const marks = await readMarks();
  if (marks.length === 0) return 0;
  const paragraphs = await readParagraphs(context, "document");
  const kept: Mark[] = [];
  const wanted: (HostRange & { readonly before: string | null })[] = [];
  for (const entry of marks) {
    const place = placeNow(entry, paragraphs);
    if (place === undefined) continue;
    if (only(place)) wanted.push({ ...place, before: entry.before });
    else kept.push(entry);
  }
  if (wanted.length === 0 && kept.length > 0) return 0;
  const { located } = await locate(context, paragraphs, wanted);
  for (const { range, word } of located) word.font.highlightColor = range.before as string;
  await context.sync();
  await writeMarks(kept);
  return located.length;
}

/** Number of marks that the document remembers. */
export async function marksLeft(): Promise<number> {
  return (await readMarks()).length;
}
