import { CATEGORIES } from "../../src/review";
import type { LabelledSentence, SetName } from "./evaluation-set";
import { readEvaluationSet } from "./evaluation-set";

const sets: Record<SetName, LabelledSentence[]> = {
  dev: readEvaluationSet("dev"),
  heldout: readEvaluationSet("heldout"),
};

describe.each(["dev", "heldout"] as const)("the %s set", (name) => {
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

  test.each(CATEGORIES)("has at least fourteen risky sentences on %s", (category) => {
    const risky = scored.filter((each) => each.spans.some((span) => span.category === category));
    expect(risky.length).toBeGreaterThanOrEqual(14);
  });

  test.each(["clean", "misleading"] as const)("has at least 150 %s sentences", (kind) => {
    expect(scored.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(150);
  });
});

test("no sentence of the held-out set stands in the development set", () => {
  const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  const dev = new Set(sets.dev.map((each) => squeeze(each.text)));
  expect(sets.heldout.filter((each) => dev.has(squeeze(each.text)))).toEqual([]);
});
