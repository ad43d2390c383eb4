import fc from "fast-check";
import { describeDiff, diffLines } from "../../src/library";

const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 20 });

/** Length of the longest common subsequence, by the book. */
function common(a: readonly string[], b: readonly string[]): number {
  const rows = [new Array<number>(b.length + 1).fill(0)];
  for (const item of a) {
    const last = rows[rows.length - 1] ?? [];
    const row = [0];
    b.forEach((other, j) => {
      row.push(item === other ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, row[j] ?? 0));
    });
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

describe("a comparison of lines", () => {
  it("gives both texts back and keeps as much as can be kept", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        const without = (kind: string): string[] => diff.filter((line) => line.kind !== kind).map(({ text }) => text);
        expect(without("added")).toEqual(before);
        expect(without("removed")).toEqual(after);
        expect(diff.filter(({ kind }) => kind === "same")).toHaveLength(common(before, after));
      }),
      { numRuns: 500 },
    );
  });

  it("of texts that share nothing ends soon", () => {
    const before = Array.from({ length: 5000 }, (_, i) => `a${i}`);
    const after = Array.from({ length: 5000 }, (_, i) => `b${i}`);
    const diff = diffLines(before, after);
    expect(diff.filter(({ kind }) => kind === "removed")).toHaveLength(5000);
    expect(diff.filter(({ kind }) => kind === "added")).toHaveLength(5000);
  });

  it("is told with the lines around a change", () => {
    const before = ["one", "two", "three", "four", "five", "six", "seven"];
    const after = ["one", "2", "three", "four", "five", "six", "seven", "eight"];
    expect(describeDiff(diffLines(before, after))).toEqual([
      "  one",
      "- two",
      "+ 2",
      "  three",
      "…",
      "  seven",
      "+ eight",
    ]);
  });
});
