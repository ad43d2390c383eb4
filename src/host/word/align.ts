/**
 * Where the words that a reader sees stand in the text that Word's object model gives. They differ where a paragraph holds tracked
 * deletions: Word's `text` has them in it, its reviewed text has not.
 */

/** Pieces of the shown text and where each stands in the full one, in order. */
export interface AlignedPiece {
  readonly shown: number;
  readonly full: number;
  readonly length: number;
}

/** Cells of the comparison that are worth the wait: 2,000 characters with 2,000 deleted ones among them stay below. */
const mostCells = 8_000_000;

/**
 * Aligns what is shown with what Word's object model gives: the full text is the shown one with stretches of deleted text in it, and of all
 * ways to see it so, the one with the fewest stretches is taken.
 * @returns pieces that cover the shown text, in order; none where the texts cannot be brought together
 */
export function align(full: string, shown: string): AlignedPiece[] {
  const deleted = full.length - shown.length;
  if (deleted < 0) return [];
  let before = 0;
  while (before < shown.length && full[before] === shown[before]) before += 1;
  let behind = 0;
  while (behind < shown.length - before && full[full.length - 1 - behind] === shown[shown.length - 1 - behind])
    behind += 1;
  const middle = shown.slice(before, shown.length - behind);
  const between = full.slice(before, full.length - behind);
  const pieces: AlignedPiece[] = [];
  const add = (shownAt: number, fullAt: number, length: number): void => {
    const last = pieces.at(-1);
    if (length === 0) return;
    if (last !== undefined && last.shown + last.length === shownAt && last.full + last.length === fullAt) {
      pieces[pieces.length - 1] = { ...last, length: last.length + length };
    } else pieces.push({ shown: shownAt, full: fullAt, length });
  };
  const places = fewestGaps(middle, between);
  if (places === undefined) return [];
  add(0, 0, before);
  places.forEach((place, index) => {
    add(before + index, before + place, 1);
  });
  add(shown.length - behind, full.length - behind, behind);
  return pieces;
}

/**
 * For each character of `shown` its place in `full`, leaving out as few stretches of `full` as can be.
 * A place is kept as how many characters were left out before it, so the table is only as wide as the deletions are long.
 */
function fewestGaps(shown: string, full: string): number[] | undefined {
  const width = full.length - shown.length + 1;
  if (width < 1 || (shown.length + 1) * width > mostCells) return undefined;
  const unreachable = 0xffff;
  const cost = [new Uint16Array((shown.length + 1) * width), new Uint16Array((shown.length + 1) * width)] as const;
  for (let at = shown.length; at >= 0; at -= 1) {
    for (let left = width - 1; left >= 0; left -= 1) {
      const cell = at * width + left;
      for (const inGap of [0, 1] as const) {
        let best = unreachable;
        if (at === shown.length) best = left === width - 1 ? 0 : 1 - inGap;
        else {
          if (shown[at] === full[at + left]) best = cost[0][cell + width] ?? unreachable;
          const skipped = left + 1 < width ? (cost[1][cell + 1] ?? unreachable) : unreachable;
          if (skipped !== unreachable) best = Math.min(best, skipped + 1 - inGap);
        }
        cost[inGap][cell] = best;
      }
    }
  }
  if (cost[0][0] === unreachable) return undefined;
  const places: number[] = [];
  let left = 0;
  let inGap: 0 | 1 = 0;
  for (let at = 0; at < shown.length;) {
    const cell = at * width + left;
    const taken = shown[at] === full[at + left] ? (cost[0][cell + width] ?? unreachable) : unreachable;
    if (taken !== unreachable && taken === cost[inGap][cell]) {
      places.push(at + left);
      at += 1;
      inGap = 0;
    } else {
      left += 1;
      inGap = 1;
    }
  }
  return places;
}

/** The stretches of the full text that a stretch of the shown text stands for: one, or several with deletions between. */
export function toFull(pieces: readonly AlignedPiece[], start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const from = Math.max(start, piece.shown);
    const to = Math.min(end, piece.shown + piece.length);
    if (from < to) found.push({ start: piece.full + from - piece.shown, end: piece.full + to - piece.shown });
  }
  return found;
}

/** The place in the shown text of a place in the full one; inside a deletion, the place before it. */
export function toShown(pieces: readonly AlignedPiece[], full: number): number {
  let at = 0;
  for (const piece of pieces) {
    if (full < piece.full) return at;
    at = piece.shown + Math.min(full - piece.full, piece.length);
  }
  return at;
}
