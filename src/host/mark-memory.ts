import type { HostParagraph, HostRange } from "./document-host";

/** Name under which a document keeps its marks; every host reads those of the others. */
export const marksName = "marks";

/** A marked stretch with the highlight that was there before, "#FFFF00"; null where there was none. */
export interface Mark extends HostRange {
  readonly before: string | null;
}

/** Whether what the document remembers is a mark of ours. */
function isMark(value: unknown): value is Mark {
  if (typeof value !== "object" || value === null) return false;
  const { paragraph, start, end, quote, before } = value as Partial<Record<keyof Mark, unknown>>;
  return (
    [paragraph, start, end].every(Number.isInteger) &&
    typeof quote === "string" &&
    (before === null || typeof before === "string")
  );
}

/** The marks in what a document remembers; what is not of ours is left out. */
export function marksIn(text: string | undefined): Mark[] {
  if (text === undefined) return [];
  const marks: unknown = JSON.parse(text);
  return Array.isArray(marks) ? marks.filter(isMark) : [];
}

/** Tells stretches apart. */
export function keyOf({ paragraph, start, end, quote }: HostRange): string {
  return JSON.stringify([paragraph, start, end, quote]);
}

/** Where a marked stretch stands now: the place nearest to where it was, by paragraph and then by offset. */
export function placeNow(mark: Mark, paragraphs: readonly HostParagraph[]): HostRange | undefined {
  let best: HostRange | undefined;
  let least = Infinity;
  for (const paragraph of paragraphs) {
    for (let at = paragraph.text.indexOf(mark.quote); at >= 0; at = paragraph.text.indexOf(mark.quote, at + 1)) {
      const distance = Math.abs(paragraph.index - mark.paragraph) * 100_000 + Math.abs(at - mark.start);
      if (distance >= least) continue;
      least = distance;
      best = { paragraph: paragraph.index, start: at, end: at + mark.quote.length, quote: mark.quote };
    }
  }
  return best;
}
