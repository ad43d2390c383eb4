import type { HostParagraph, Scope } from "../document-host";
import { align, type AlignedPiece } from "./align";

/** A paragraph with the object that Word knows it by, and where its shown words stand in Word's own text. */
export interface WordParagraph extends HostParagraph {
  readonly object: Word.Paragraph;
  readonly full: string;
  readonly pieces: readonly AlignedPiece[];
}

/** A body of text, its paragraphs loaded: the document's, or that of one note. */
interface LoadedBody {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly tracked: boolean;
  readonly note?: string;
}

/** Whether Word can say what a paragraph reads with its tracked changes taken. */
export function knowsReviewedText(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.4");
}

/** Whether Word gives footnotes and endnotes. */
function knowsNotes(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.5");
}

/**
 * Reads paragraphs; those of footnotes and endnotes follow the body's where the whole document is asked for. One sync; a second one where there
 * are notes or tracked changes, and a third where there are tracked changes in notes.
 */
export async function readParagraphs(context: Word.RequestContext, scope: Scope): Promise<WordParagraph[]> {
  const { body } = context.document;
  const within = scope === "document" ? body : context.document.getSelection();
  const paragraphs = within.paragraphs;
  paragraphs.load("text,style");
  // Word does not number paragraphs: those from the beginning to the selection's first one are counted.
  const upTo =
    scope === "selection"
      ? body.getRange("Start").expandTo(paragraphs.getFirst().getRange("Start")).paragraphs
      : undefined;
  upTo?.load("text");
  const isTracked = askTracked(body);
  const notes = scope === "document" && knowsNotes() ? [body.footnotes, body.endnotes] : [];
  for (const collection of notes) collection.load("type");
  await context.sync();
  const main: LoadedBody = { paragraphs: paragraphs.items, tracked: isTracked() };
  const shownInMain = askShown(main);
  const noteBodies = await readNotes(context, notes, main.tracked);
  const shownInNotes = noteBodies.map((note) => askShown(note));
  if (noteBodies.some(({ tracked }) => tracked)) await context.sync();
  const first = upTo === undefined ? 0 : Math.max(0, upTo.items.length - 1);
  const all = [main, ...noteBodies].flatMap((each, at) => {
    const shown = at === 0 ? shownInMain : shownInNotes[at - 1];
    return each.paragraphs.map((object, place) => ({ object, shown: shown?.[place]?.value, note: each.note }));
  });
  return all.map(({ object, shown, note }, place) => {
    const full = object.text;
    const text = shown ?? full;
    const level = /^(?:Heading|heading) (\d)$/.exec(object.style)?.[1];
    return {
      index: first + place,
      text,
      full,
      object,
      pieces: align(full, text),
      ...(level === undefined ? {} : { heading: Number(level) }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** Asks, with the next sync, whether a body holds tracked changes. */
function askTracked(body: Word.Body): () => boolean {
  if (!knowsReviewedText()) return () => false;
  const reviewed = body.getReviewedText("Current");
  body.load("text");
  return () => bare(reviewed.value) !== bare(body.text);
}

/** Asks, with the next sync, for each paragraph's text with the tracked changes taken. */
function askShown({ paragraphs, tracked }: LoadedBody): OfficeExtension.ClientResult<string>[] | undefined {
  return tracked ? paragraphs.map((paragraph) => paragraph.getReviewedText("Current")) : undefined;
}

/** Paragraphs of notes, in one sync with whatever else waits; none where there are none. */
async function readNotes(
  context: Word.RequestContext,
  collections: readonly Word.NoteItemCollection[],
  waiting: boolean,
): Promise<LoadedBody[]> {
  const asked = collections.flatMap(({ items }) =>
    items.map((item, at) => {
      const { paragraphs } = item.body;
      paragraphs.load("text,style");
      return { paragraphs, isTracked: askTracked(item.body), note: `${item.type.toLowerCase()} ${at + 1}` };
    }),
  );
  if (asked.length > 0 || waiting) await context.sync();
  return asked.map(({ paragraphs, isTracked, note }) => ({
    paragraphs: paragraphs.items,
    tracked: isTracked(),
    note,
  }));
}

/** Text without white space and cell marks, which Word sets differently in its two readings of one document. */
function bare(text: string): string {
  return text.replace(/[\s\u0007]+/g, "");
}
