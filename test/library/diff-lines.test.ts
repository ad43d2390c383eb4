import fc from "fast-check";
import { describeDiff, diffLines, sideBySide } from "../../src/library";

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

describe("two texts beside one another", () => {
  it("have what was replaced in one row, and gaps where they are equal", () => {
    const rows = sideBySide(diffLines(["a", "b", "c", "x", "y", "z"], ["a", "b", "c", "X", "z", "w"]));
    expect(rows).toEqual([
      { kind: "gap", lines: 2 },
      { kind: "same", text: "c" },
      { kind: "changed", left: "x", right: "X" },
      { kind: "changed", left: "y" },
      { kind: "same", text: "z" },
      { kind: "changed", right: "w" },
    ]);
  });

  it("hold every line of both, in order, on their own side", () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const rows = sideBySide(diffLines(a, b), 100);
        const side = (name: "left" | "right"): string[] =>
          rows.flatMap((row) =>
            row.kind === "same" ? [row.text] : row.kind === "changed" ? [row[name] ?? []].flat() : [],
          );
        const equal = rows.every(({ kind }) => kind === "gap");
        if (!equal) expect([side("left"), side("right")]).toEqual([a, b]);
        else expect(a).toEqual(b);
      }),
    );
  });
});
