/** Letters that stand for the name whatever its style: `lab_report`, `Lab Report` and `labReport` are one. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** However long a name is, a slip of the pen changes no more letters than this. */
const MOST_EDITS = 4;

/** Edits (insert, drop, replace, swap of neighbours) between two short words; gives up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      next.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = next;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The name out of `candidates` that a person most likely meant by `name`.
 * @returns undefined where nothing is near enough to be worth a hint
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = bare(name).slice(0, 80);
  if (wanted === "") return undefined;
  const limit = wanted.length < 3 ? 0 : Math.min(MOST_EDITS, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const found = distance(wanted, bare(candidate), limit);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}
