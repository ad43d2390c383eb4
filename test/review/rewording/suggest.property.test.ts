import * as fc from "fast-check";
import { applySuggestion, suggestionsFor } from "../../../src/review";
import type { NarrowerWording } from "../../../src/review/rules/schema";

const SUBJECTS = [
  "The defendant",
  "On May 1, 2025, the defendant",
  "In Knoxville, Tennessee, he",
  "A person known to the grand jury",
  "She",
];
const VERBS = [
  "sold cocaine",
  "carried a loaded pistol",
  "kept a ledger",
  "drove two friends to the house",
  "possessed 50 grams of heroin",
];
const TAILS = [
  "",
  " in the trunk of a car",
  ", which was near a school",
  " with two others",
  " (as agents watched)",
  " for the purpose of resale",
  ", a manager of the group",
];
const JOINERS = [" and ", ", and ", ", and later ", "; ", ", but "];

const clause = fc.tuple(fc.constantFrom(...VERBS), fc.constantFrom(...TAILS)).map(([verb, tail]) => verb + tail);
const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    clause,
    fc.array(fc.tuple(fc.constantFrom(...JOINERS), clause), { maxLength: 2 }),
  )
  .map(
    ([subject, first, rest]) =>
      `${subject} ${first}${rest.map(([join, next]) => (join === "; " || join === ", but " ? `${join}he ${next}` : join + next)).join("")}.`,
  );
const wording: fc.Arbitrary<NarrowerWording> = fc.record({
  kind: fc.constant("neutral" as const),
  replaces: fc.constantFrom("span" as const, "clause" as const, "sentence" as const),
  text: fc.constantFrom("", "The parties make no agreement on this point.", "an amount", "a quantity of drugs"),
  effect: fc.constant("e"),
});

/** Words of a sentence as a random span from word to word. */
const cut = fc.tuple(sentence, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words[a % words.length];
  const last = words[Math.min(words.length - 1, (a % words.length) + (b % 5))];
  return { text, start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
});

/** A text that a person could file: spacing, punctuation, brackets, capital, full stop. */
function expectWellFormed(text: string): void {
  if (text.trim() === "") return;
  expect(text).not.toMatch(/ {2}|\s[,.;)]|,\s*[,.;]|\(\s|\(\)|;\s*\./);
  expect((text.match(/\(/g) ?? []).length).toBe((text.match(/\)/g) ?? []).length);
  expect(text).toMatch(/^[\p{Lu}\d"“(]/u);
  expect(text).toMatch(/[.!?]["”)]?$/);
  expect(text).not.toMatch(/\b(?:and|or|but|the|an?|of|with|in|which)\.$/i);
  expect(text).not.toMatch(/\ban? (?:an?|the)\b/i);
}

test("any suggestion, taken, leaves well-formed sentences and touches no other", () => {
  fc.assert(
    fc.property(cut, wording, ({ text, start, end }, each) => {
      const lead = "He lives in Ohio. ";
      const tail = " He is thirty.";
      const whole = lead + text + tail;
      const place = {
        start: start + lead.length,
        end: end + lead.length,
        sentence: { start: lead.length, end: lead.length + text.length },
      };
      for (const suggestion of suggestionsFor(whole, place, [each])) {
        const next = applySuggestion(whole, suggestion);
        expectWellFormed(next);
        expect(next.startsWith("He lives in Ohio.")).toBe(true);
        expect(next.endsWith("He is thirty.")).toBe(true);
        expect(suggestion.replaces.start).toBeGreaterThanOrEqual(lead.length - 1);
        expect(suggestion.replaces.end).toBeLessThanOrEqual(lead.length + text.length + 1);
      }
    }),
    { numRuns: 600 },
  );
});

test("any text and any span: no throw, ranges inside the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1, maxLength: 80 }),
      fc.nat(),
      fc.nat(),
      wording,
      (text, a, b, each) => {
        const start = a % text.length;
        const end = Math.min(text.length, start + 1 + (b % 10));
        for (const { replaces } of suggestionsFor(text, { start, end, sentence: { start: 0, end: text.length } }, [
          each,
        ])) {
          expect(replaces.start).toBeGreaterThanOrEqual(0);
          expect(replaces.end).toBeGreaterThanOrEqual(replaces.start);
          expect(replaces.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test.each(["\t", "1. ", " \u00a0", "12) "])(
  "nothing is put in the place of a bare label or white space: %j",
  (text) => {
    const place = { start: 0, end: text.length, sentence: { start: 0, end: text.length } };
    const neutral: NarrowerWording = { kind: "neutral", replaces: "sentence", text: "an amount", effect: "e" };
    for (const { text: words, replaces } of suggestionsFor(text, place, [neutral])) {
      expect(words).toBe("");
      expect(replaces.end).toBeGreaterThanOrEqual(replaces.start);
    }
  },
);
