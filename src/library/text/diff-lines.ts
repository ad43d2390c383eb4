/** One line of a comparison. */
export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Beyond so many changed lines the rest is told as wholly replaced: the search grows with their square. */
const mostChanges = 1000;

/**
 * Compares two lists of lines and answers a shortest way from one to the other (Myers, "An O(ND) Difference Algorithm",
 * 1986). Of lists that differ in thousands of lines, the middle is answered as replaced.
 */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  const same = (text: string): DiffLine => ({ kind: "same", text });
  return [
    ...before.slice(0, start).map(same),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function middle(a: readonly string[], b: readonly string[]): DiffLine[] {
  const trace = search(a, b);
  if (trace === undefined) {
    return [
      ...a.map((text): DiffLine => ({ kind: "removed", text })),
      ...b.map((text): DiffLine => ({ kind: "added", text })),
    ];
  }
  const lines: DiffLine[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Int32Array();
    const down = comesDown(reach, d, x - y);
    const previousX = d === 0 ? 0 : down ? at(reach, d, x - y + 1) : at(reach, d, x - y - 1);
    const previousY = d === 0 ? 0 : previousX - (x - y) + (down ? -1 : 1);
    while (x > previousX && y > previousY && a[x - 1] === b[y - 1]) {
      x--;
      y--;
      lines.push({ kind: "same", text: a[x] ?? "" });
    }
    if (d === 0) break;
    if (down) lines.push({ kind: "added", text: b[--y] ?? "" });
    else lines.push({ kind: "removed", text: a[--x] ?? "" });
  }
  return lines.reverse();
}

/** How far diagonal k had come before change d; of a row that holds the diagonals -d-1 to d+1. */
function at(reach: Int32Array, d: number, k: number): number {
  return reach[k + d + 1] ?? -1;
}

/** Whether the farthest way onto diagonal k is a line of the second text, not one of the first left out. */
function comesDown(reach: Int32Array, d: number, k: number): boolean {
  return d > 0 && (k === -d || (k !== d && at(reach, d, k - 1) < at(reach, d, k + 1)));
}

/** For each number of changes, how far each diagonal had come before it; undefined where it takes too many. */
function search(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  const trace: Int32Array[] = [];
  const most = Math.min(a.length + b.length, mostChanges);
  let reach = new Int32Array(3).fill(-1);
  for (let d = 0; d <= most; d++) {
    trace.push(reach);
    const next = new Int32Array(2 * d + 5).fill(-1);
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : comesDown(reach, d, k) ? at(reach, d, k + 1) : at(reach, d, k - 1) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      if (x >= a.length && y >= b.length) return trace;
      next[k + d + 2] = x;
    }
    reach = next;
  }
  return undefined;
}

/** The changed lines with some of the lines around them: `-` removed, `+` added. */
export function describeDiff(lines: readonly DiffLine[], around = 1): string[] {
  const near = new Set<number>();
  lines.forEach(({ kind }, i) => {
    if (kind !== "same") for (let n = i - around; n <= i + around; n++) near.add(n);
  });
  const signs = { same: " ", removed: "-", added: "+" } as const;
  const out: string[] = [];
  lines.forEach(({ kind, text }, i) => {
    if (!near.has(i)) return;
    if (out.length > 0 && !near.has(i - 1)) out.push("…");
    out.push(`${signs[kind]} ${text}`);
  });
  return out;
}
