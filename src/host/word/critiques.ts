import type { HostRange, MarkKind, RangeOutcome } from "../document-host";
import { HostError } from "../host-error";
import { toFull } from "./align";
import { hostError } from "./in-word";
import { readParagraphs, type WordParagraph } from "./reading";

/** Word's own underlines for remarks on wording, by kind. */
const schemes: Readonly<Record<MarkKind, "Red" | "Berry" | "Blue">> = {
  critical: "Red",
  high: "Berry",
  medium: "Blue",
};

/** Ids of the critiques that this session has put in. Word forgets them with the session, as it leaves nothing in the file. */
const own = new Set<string>();

/** Word says that it knows critiques even where their service is missing, as in an Office bought once: a first failure is believed. */
let failed = false;

/** What this Word is known to do with critiques. */
export function critiquesWork(): "yes" | "no" | "failed" {
  if (failed) return "failed";
  const known = Office.context.requirements.isSetSupported("WordApi", "1.7");
  return known && typeof Word.Paragraph.prototype.insertAnnotations === "function" ? "yes" : "no";
}

/** Underlines stretches by critiques, in place of those put in before; in four syncs at most, however many there are. */
export async function underline(
  context: Word.RequestContext,
  ranges: readonly (HostRange & { readonly kind: MarkKind })[],
): Promise<RangeOutcome> {
  if (critiquesWork() === "no")
    throw new HostError("too-old", "Highlights do the same; they stay in the file until they are cleared.");
  const paragraphs = await readParagraphs(context, "document");
  try {
    if (own.size > 0) await removeOwn(context, paragraphs);
    return await insert(context, paragraphs, ranges);
  } catch (error) {
    if (hostError(error).fault === "stopped") throw error;
    failed = true;
    throw new HostError(
      "refused",
      "Underlining needs a Microsoft 365 subscription. Use highlights; the list of findings is complete without either.",
      { cause: error },
    );
  }
}

async function insert(
  context: Word.RequestContext,
  paragraphs: readonly WordParagraph[],
  ranges: readonly (HostRange & { readonly kind: MarkKind })[],
): Promise<RangeOutcome> {
  const done: HostRange[] = [];
  const notFound: HostRange[] = [];
  const critiques = new Map<WordParagraph, Word.Critique[]>();
  for (const range of ranges) {
    const paragraph = paragraphs[range.paragraph];
    // Word takes no critique in a note.
    const there = paragraph?.note === undefined && paragraph?.text.slice(range.start, range.end) === range.quote;
    const stretches = paragraph === undefined || !there ? [] : toFull(paragraph.pieces, range.start, range.end);
    if (paragraph === undefined || stretches.length === 0) {
      notFound.push(range);
      continue;
    }
    done.push(range);
    const each = stretches.map(({ start, end }) => ({ colorScheme: schemes[range.kind], start, length: end - start }));
    critiques.set(paragraph, [...(critiques.get(paragraph) ?? []), ...each]);
  }
  const inserted = [...critiques].map(([{ object }, each]) => object.insertAnnotations({ critiques: each }));
  await context.sync();
  for (const { value } of inserted) for (const id of value) own.add(id);
  return { done, notFound };
}

/** Takes away the critiques of this session that are still there; those of others stay. */
async function removeOwn(context: Word.RequestContext, paragraphs: readonly WordParagraph[]): Promise<void> {
  const annotations = paragraphs.map(({ object }) => {
    const found = object.getAnnotations();
    found.load("id");
    return found;
  });
  await context.sync();
  for (const annotation of annotations.flatMap(({ items }) => items)) if (own.has(annotation.id)) annotation.delete();
  await context.sync();
  own.clear();
}
