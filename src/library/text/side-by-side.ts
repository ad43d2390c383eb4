import type { DiffLine } from "./diff-lines";

/** One row of two texts beside one another. */
export type SideRow =
  | { readonly kind: "same"; readonly text: string }
  /** Lines that take each other's place; one is left out where the other text has nothing there. */
  | { readonly kind: "changed"; readonly left?: string; readonly right?: string }
  /** Equal lines that are left out. */
  | { readonly kind: "gap"; readonly lines: number };

/**
 * Sets two texts beside one another: what was removed stands left of what was added in its place.
 * @param around equal lines that are kept about a change; the others become gaps
 */
export function sideBySide(lines: readonly DiffLine[], around = 1): SideRow[] {
  const rows: SideRow[] = [];
  let [left, right]: [string[], string[]] = [[], []];
  const flush = (): void => {
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const [a, b] = [left[i], right[i]];
      rows.push({
        kind: "changed",
        ...(a === undefined ? {} : { left: a }),
        ...(b === undefined ? {} : { right: b }),
      });
    }
    [left, right] = [[], []];
  };
  for (const { kind, text } of lines) {
    if (kind === "removed") left.push(text);
    else if (kind === "added") right.push(text);
    else {
      flush();
      rows.push({ kind: "same", text });
    }
  }
  flush();
  return withGaps(rows, around);
}

function withGaps(rows: readonly SideRow[], around: number): SideRow[] {
  const near = new Set<number>();
  rows.forEach(({ kind }, i) => {
    if (kind === "changed") for (let n = i - around; n <= i + around; n++) near.add(n);
  });
  const kept: SideRow[] = [];
  rows.forEach((row, i) => {
    const last = kept.at(-1);
    if (near.has(i)) kept.push(row);
    else if (last?.kind === "gap") kept[kept.length - 1] = { kind: "gap", lines: last.lines + 1 };
    else kept.push({ kind: "gap", lines: 1 });
  });
  return kept;
}
