import fc from "fast-check";
import type { HostParagraph } from "../../src/host/document-host";
import { placeNow } from "../../src/host/mark-memory";
import { firstWindow, grown, windowFor, windowStep, type ListWindow } from "../../src/taskpane/review/list-window";

describe("the stretch of a long list that is on the page", () => {
  const windows = fc
    .tuple(fc.nat(900), fc.integer({ min: 1, max: 300 }))
    .map(([first, many]): ListWindow => ({ first, end: first + many }));

  test("always holds the chosen item, and something of a list that has anything", () => {
    fc.assert(
      fc.property(
        windows,
        fc.integer({ min: -1, max: 1200 }),
        fc.integer({ min: 1, max: 1000 }),
        (kept, at, length) => {
          const chosen = Math.min(at, length - 1);
          const window = windowFor(kept, chosen, length);
          expect(window.first).toBeGreaterThanOrEqual(0);
          expect(window.first).toBeLessThan(length);
          if (chosen >= 0) {
            expect(window.first).toBeLessThanOrEqual(chosen);
            expect(window.end).toBeGreaterThan(chosen);
          }
          // What need not move stays the same object, or drawing would never come to an end.
          expect(windowFor(window, chosen, length)).toBe(window);
        },
      ),
    );
  });

  test("grows by a step to either side, down to the first item", () => {
    expect(grown(firstWindow, "behind")).toEqual({ first: 0, end: 2 * windowStep });
    expect(grown({ first: 70, end: 120 }, "before")).toEqual({ first: 70 - windowStep, end: 120 });
    expect(grown({ first: 10, end: 60 }, "before").first).toBe(0);
  });
});

test("a mark is found again where its words are nearest: by paragraph, then by offset", () => {
  const words = fc.constantFrom("gun", "the gun", "no", "gun and gun", "");
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 9 }),
      fc.nat(10),
      fc.nat(9),
      (texts: readonly string[], paragraph: number, start: number) => {
        const paragraphs = texts.map((text, index): HostParagraph => ({ index, text }));
        const mark = { paragraph, start, end: start + 3, quote: "gun", before: null };
        const away = (at: { paragraph: number; start: number }): number =>
          Math.abs(at.paragraph - paragraph) * 1000 + Math.abs(at.start - start);
        const all = paragraphs.flatMap(({ index, text }) =>
          [...text.matchAll(/gun/gu)].map((found) => ({ paragraph: index, start: found.index })),
        );
        const found = placeNow(mark, paragraphs);
        expect(found === undefined ? Infinity : away(found)).toBe(Math.min(Infinity, ...all.map(away)));
      },
    ),
    // Two paragraphs that are equally near.
    { examples: [[["gun", "gun", "gun", "the gun", "", "gun"], 4, 3]] },
  );
});
