import fc from "fast-check";
import { align, toFull, toShown } from "../../src/host/word/align";

/** A text with deletions in it: what is shown, what Word gives, and which characters of it are shown. */
const edited = fc.array(
  fc.record({ text: fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 8 }), deleted: fc.boolean() }),
  { maxLength: 8 },
);

describe("where shown words stand in Word's text", () => {
  test("a replaced word that touches its replacement", () => {
    const pieces = align("It was in the trunkelsewhere.", "It was elsewhere.");
    expect(toFull(pieces, 7, 16)).toEqual([{ start: 19, end: 28 }]);
  });

  test("a phrase around a deletion has two parts", () => {
    const pieces = align("a fully loaded gun", "a loaded gun");
    expect(
      toFull(pieces, 0, 12)
        .map(({ start, end }) => "a fully loaded gun".slice(start, end))
        .join(""),
    ).toBe("a loaded gun");
  });

  test("every shown stretch maps to the same characters", () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), (parts, a, b) => {
        const full = parts.map(({ text }) => text).join("");
        const shown = parts
          .filter(({ deleted }) => !deleted)
          .map(({ text }) => text)
          .join("");
        const pieces = align(full, shown);
        const [start, end] = [a % (shown.length + 1), b % (shown.length + 1)].sort((x, y) => x - y) as [number, number];
        const stretches = toFull(pieces, start, end);
        expect(stretches.map((stretch) => full.slice(stretch.start, stretch.end)).join("")).toBe(
          shown.slice(start, end),
        );
        for (const stretch of stretches) expect(toShown(pieces, stretch.start)).toBeGreaterThanOrEqual(start);
      }),
      { numRuns: 500 },
    );
  });

  test("texts that do not belong together align to nothing, and long ones do not hang", () => {
    expect(align("abc", "xyz")).toEqual([]);
    expect(align("a", "ab")).toEqual([]);
    expect(align("ab".repeat(20_000), "a".repeat(20_000))).toEqual([]);
  });
});
