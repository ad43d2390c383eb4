import { CATEGORIES } from "../../src/review";
import type { LabelledSentence, SetName } from "./evaluation-set";
import { SET_NAMES, readEvaluationSet } from "./evaluation-set";

const sets = Object.fromEntries(SET_NAMES.map((name) => [name, readEvaluationSet(name)])) as Record<
  SetName,
  LabelledSentence[]
>;

/** Least risky sentences a category, least clean and least misleading sentences. */
const least: Record<SetName, { readonly risky: number; readonly clean: number; readonly misleading: number }> = {
  dev: { risky: 14, clean: 150, misleading: 150 },
  heldout: { risky: 14, clean: 150, misleading: 150 },
  blind2: { risky: 12, clean: 130, misleading: 130 },
  // Written against the rules' weak places: slang, short answers, innocent senses; it has no clean sentences.
  dev2: { risky: 14, clean: 0, misleading: 150 },
  // Written by a hand that saw neither the rules nor the other sets.
  blind3: { risky: 5, clean: 35, misleading: 80 },
  // Written in the same way, after rules had been fitted to blind3.
  blind4: { risky: 6, clean: 40, misleading: 80 },
  // Written blind again, and told to choose wordings that a list of words would miss.
  dev3: { risky: 4, clean: 40, misleading: 59 },
  dev4: { risky: 6, clean: 40, misleading: 70 },
  blind5: { risky: 5, clean: 48, misleading: 69 },
  // Written blind in the wording of every day (dev6 harder), after rules had been fitted to all of the above.
  dev5: { risky: 5, clean: 49, misleading: 49 },
  dev6: { risky: 6, clean: 48, misleading: 58 },
  dev7: { risky: 8, clean: 110, misleading: 110 },
  dev8: { risky: 10, clean: 118, misleading: 118 },
  dev9: { risky: 8, clean: 115, misleading: 115 },
  // Half again as many innocent sentences as risky ones, each near the other.
  dev10: { risky: 5, clean: 155, misleading: 185 },
  dev11: { risky: 9, clean: 115, misleading: 115 },
  dev12: { risky: 8, clean: 115, misleading: 115 },
  dev14: { risky: 5, clean: 75, misleading: 95 },
  dev15: { risky: 5, clean: 75, misleading: 95 },
  dev16: { risky: 7, clean: 75, misleading: 95 },
  dev17: { risky: 4, clean: 110, misleading: 135 },
  // Never used for rules or the second reading.
  blind6: { risky: 4, clean: 50, misleading: 50 },
  blind7: { risky: 5, clean: 50, misleading: 50 },
  dev13: { risky: 8, clean: 115, misleading: 115 },
};

describe.each(SET_NAMES)("the %s set", (name) => {
  const sentences = sets[name];
  const scored = sentences.filter((each) => each.ambiguous !== true);

  test("labels words that stand exactly once in their sentence, and only in risky ones", () => {
    const faults = sentences.filter(
      (each) =>
        each.spans.some(({ quote }) => each.text.split(quote).length !== 2) ||
        (each.kind === "risky") !== each.spans.length > 0,
    );
    expect(faults.map((each) => each.id)).toEqual([]);
  });

  test("has no identifier or text twice", () => {
    expect(new Set(sentences.map((each) => each.id)).size).toBe(sentences.length);
    expect(new Set(sentences.map((each) => each.text)).size).toBe(sentences.length);
  });

  test.each(CATEGORIES)("has enough risky sentences on %s", (category) => {
    const risky = scored.filter((each) => each.spans.some((span) => span.category === category));
    expect(risky.length).toBeGreaterThanOrEqual(least[name].risky);
  });

  test.each(["clean", "misleading"] as const)("has enough %s sentences", (kind) => {
    expect(scored.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(least[name][kind]);
  });
});

const pairs = SET_NAMES.flatMap((name, at) => SET_NAMES.slice(0, at).map((other) => [name, other] as const));

test.each(pairs)("no sentence of the %s set stands in the %s set", (measured, other) => {
  const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  const known = new Set(sets[other].map((each) => squeeze(each.text)));
  expect(sets[measured].filter((each) => known.has(squeeze(each.text))).map((each) => each.id)).toEqual([]);
});
