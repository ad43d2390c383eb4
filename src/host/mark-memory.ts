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

/** Tells whether two stretches share words. */
export function overlaps(one: HostRange, other: HostRange): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/**
 * Where a marked stretch stands now: the place nearest to where it was, by paragraph and then by offset.
 * @param paragraphs in the order of their numbers
 */
export function placeNow(mark: Mark, paragraphs: readonly HostParagraph[]): HostRange | undefined {
  const home = paragraphs.findIndex(({ index }) => index >= mark.paragraph);
  let above = (home < 0 ? paragraphs.length : home) - 1;
  let below = above + 1;
  for (;;) {
    const before = paragraphs[above];
    const behind = paragraphs[below];
    if (before === undefined && behind === undefined) return undefined;
    const wayUp = before === undefined ? Infinity : mark.paragraph - before.index;
    const wayDown = behind === undefined ? Infinity : behind.index - mark.paragraph;
    // Two paragraphs may be equally near; then the offset decides.
    const nearest = [...(wayDown <= wayUp ? [behind] : []), ...(wayUp <= wayDown ? [before] : [])];
    if (wayDown <= wayUp) below += 1;
    if (wayUp <= wayDown) above -= 1;
    const [found] = nearest
      .flatMap((paragraph) => (paragraph === undefined ? [] : (nearestIn(paragraph, mark) ?? [])))
      .sort((one, other) => Math.abs(one.start - mark.start) - Math.abs(other.start - mark.start));
    if (found !== undefined) return found;
  }
}

/** Where the words of a mark stand in a paragraph, nearest to the offset that they had. */
function nearestIn({ index, text }: HostParagraph, { quote, start }: Mark): HostRange | undefined {
  if (text.startsWith(quote, start)) return { paragraph: index, start, end: start + quote.length, quote };
  let best: number | undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === undefined || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best === undefined ? undefined : { paragraph: index, start: best, end: best + quote.length, quote };
}
