import * as fc from "fast-check";
import { findQuantities } from "../../../src/review/quantities";

const UNITS: readonly (readonly [string, number])[] = [
  ["grams", 1],
  ["gram", 1],
  ["g", 1],
  ["kilograms", 1000],
  ["kg", 1000],
  ["mg", 0.001],
  ["ounces", 28.349523125],
  ["oz", 28.349523125],
  ["pounds", 453.59237],
  ["lbs", 453.59237],
];
const DRUGS = ["heroin", "cocaine", "fentanyl", "methamphetamine", "marijuana"] as const;
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number below a million in English words. */
function inWords(n: number): string {
  if (n < 20) return ONES[n] ?? "";
  if (n < 100) return `${TENS[Math.floor(n / 10)] ?? ""}${n % 10 === 0 ? "" : `-${ONES[n % 10] ?? ""}`}`;
  if (n < 1000) return `${inWords(Math.floor(n / 100))} hundred${n % 100 === 0 ? "" : ` and ${inWords(n % 100)}`}`;
  return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? "" : ` ${inWords(n % 1000)}`}`;
}

const unit = fc.constantFrom(...UNITS);
const drug = fc.constantFrom(...DRUGS);

test("a figure with a unit and a drug is read back, grouped or not, glued or not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 999_999 }),
      fc.integer({ min: 0, max: 99 }),
      unit,
      drug,
      fc.boolean(),
      fc.boolean(),
      (whole, cents, [name, grams], substance, grouped, glued) => {
        const decimals = cents === 0 ? "" : `.${String(cents).padStart(2, "0")}`;
        const figure = (grouped ? whole.toLocaleString("en-US") : String(whole)) + decimals;
        const text = `The defendant sold ${figure}${glued ? "" : " "}${name} of ${substance} there.`;
        const found = findQuantities(text);
        expect(found).toHaveLength(1);
        expect(found[0]?.low).toBeCloseTo(Number(`${String(whole)}${decimals}`) * grams, 4);
        expect(found[0]?.substance).toBe(substance);
        expect(text.slice(found[0]?.start, found[0]?.end)).toBe(`${figure}${glued ? "" : " "}${name}`);
      },
    ),
  );
});

test("a number in words is read as the number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999 }), drug, (n, substance) => {
      const found = findQuantities(`He had ${inWords(n)} grams of ${substance}.`);
      expect(found.map((each) => [each.low, each.substance])).toEqual([[n, substance]]);
    }),
  );
});

test("a range keeps its ends, whichever way it is written", () => {
  const forms = fc.constantFrom(
    (a: number, b: number) => `between ${String(a)} and ${String(b)} grams`,
    (a: number, b: number) => `${String(a)} to ${String(b)} grams`,
    (a: number, b: number) => `at least ${String(a)} grams but less than ${String(b)} grams`,
    (a: number, b: number) => `${String(a)} grams to ${String(b)} grams`,
  );
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 1, max: 5000 }), forms, (a, more, form) => {
      const found = findQuantities(`He had ${form(a, a + more)} of heroin.`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ low: a, high: a + more, range: true, substance: "heroin" });
    }),
  );
});

test("sentences do not disturb one another", () => {
  const sentence = fc.record({ n: fc.integer({ min: 2, max: 900 }), substance: drug });
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.map(({ n, substance }) => `He sold ${String(n)} grams of ${substance}.`).join(" ");
      expect(findQuantities(text).map((each) => [each.low, each.substance])).toEqual(
        parts.map(({ n, substance }) => [n, substance]),
      );
    }),
  );
});

test("any text: no throw, offsets in order and inside the text, finite amounts", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "50 ",
      "fifty ",
      "(",
      ")",
      " grams ",
      "kg",
      " of heroin",
      " to ",
      "between ",
      " and ",
      "a half ",
      "½",
      "$",
      "\n",
      "\n\n",
      "-",
      "each ",
      " bags",
      " a week",
      "1/2",
      "8-ball",
      "less than ",
      "or more",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const mention of findQuantities(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.wideEnd).toBeLessThanOrEqual(text.length);
        expect(mention.quote).toBe(text.slice(mention.start, Math.max(mention.end, mention.wideEnd)));
        expect(Number.isFinite(mention.low)).toBe(true);
        expect(mention.high ?? mention.low).toBeGreaterThanOrEqual(mention.low);
        last = mention.end;
      }
    }),
    { numRuns: 500 },
  );
});
