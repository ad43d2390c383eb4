import { findQuantities, type QuantityMention } from "../../../src/review/quantities";

const OUNCE = 28.349523125;
const POUND = 453.59237;

/** The one mention of a text. */
function only(text: string): QuantityMention {
  const found = findQuantities(text);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${String(found.length)} mentions in: ${text}`);
  return found[0];
}

describe("numbers and units", () => {
  test.each<[string, number]>([
    ["He had 50 grams of heroin.", 50],
    ["He had fifty grams of heroin.", 50],
    ["He had fifty (50) grams of heroin.", 50],
    ["He had 50 (fifty) grams of heroin.", 50],
    ["He had 1,050 grams of heroin.", 1050],
    ["He had 4.2g of heroin.", 4.2],
    ["He had .5 grams of heroin.", 0.5],
    ["He had 28 gms. of heroin.", 28],
    ["He had one hundred and five grams of heroin.", 105],
    ["He had twenty-five hundred grams of heroin.", 2500],
    ["He had one point five grams of heroin.", 1.5],
    ["He had a dozen grams of heroin.", 12],
    ["He had a hundred grams of heroin.", 100],
    ["He had 2 1/2 kilograms of heroin.", 2500],
    ["He had 2½ kilos of heroin.", 2500],
    ["He had two and a half kilograms of heroin.", 2500],
    ["He had half a kilo of heroin.", 500],
    ["He had a half-kilo of heroin.", 500],
    ["He had one-half ounce of heroin.", OUNCE / 2],
    ["He had half an ounce of heroin.", OUNCE / 2],
    ["He had a quarter of an ounce of heroin.", OUNCE / 4],
    ["He had three-quarters of a pound of heroin.", POUND * 0.75],
    ["He had a quarter pound of heroin.", POUND / 4],
    ["He had a pound and a half of heroin.", POUND * 1.5],
    ["He had 2 pounds, 3 ounces of heroin.", 2 * POUND + 3 * OUNCE],
    ["He had an ounce of heroin.", OUNCE],
    ["He had a kilogram of heroin.", 1000],
    ["He had 500 mg of heroin.", 0.5],
    ["He had an eight-ball of heroin.", 3.5],
    ["He had two 8-balls of heroin.", 7],
    ["He had three 28-gram bags of heroin.", 84],
    ["He had two one-ounce bags of heroin.", 2 * OUNCE],
    ["He had a brick of heroin.", 1000],
    ["He had 1 kilogram (1,000 grams) of heroin.", 1000],
    ["He had fif-\nty grams of heroin.", 50],
    ["He had 50\u00a0grams of heroin.", 50],
    ["He had a 50\u2011gram package of heroin.", 50],
  ])("%s", (text, grams) => {
    const mention = only(text);
    expect(mention.measure).toBe("grams");
    expect(mention.low).toBeCloseTo(grams, 6);
    expect(mention.high).toBeCloseTo(grams, 6);
    expect(mention.substance).toBe("heroin");
  });

  test.each<[string, string, number]>([
    ["He had 400 blue M30 pills containing fentanyl.", "dose", 400],
    ["He sold 500 dosage units of LSD.", "dose", 500],
    ["He grew 110 marijuana plants.", "plant", 110],
    ["He had fifty small plastic bags of heroin.", "container", 50],
  ])("counts: %s", (text, measure, count) => {
    expect(only(text)).toMatchObject({ measure, low: count, high: count });
  });
});

describe("bounds", () => {
  test.each<[string, Partial<QuantityMention>]>([
    ["at least 50 grams of heroin", { low: 50, openTop: true }],
    ["no less than 50 grams of heroin", { low: 50, openTop: true }],
    ["in excess of 50 grams of heroin", { low: 50, openTop: true }],
    ["upwards of 50 grams of heroin", { low: 50, openTop: true }],
    ["50 grams or more of heroin", { low: 50, openTop: true }],
    ["approximately 50 grams of heroin", { low: 50, high: 50, approximate: true }],
    ["at least approximately 50 grams of heroin", { low: 50, openTop: true, approximate: true }],
    ["nearly 50 grams of heroin", { low: 50, approximate: true }],
    ["less than 50 grams of heroin", { low: 0, high: 50, ceiling: true }],
    ["no more than 50 grams of heroin", { low: 0, high: 50, ceiling: true }],
    ["up to 50 grams of heroin", { low: 0, high: 50, ceiling: true }],
    ["50 grams or less of heroin", { low: 0, high: 50, ceiling: true }],
    ["between 50 and 200 grams of heroin", { low: 50, high: 200, range: true }],
    ["50 to 200 g of heroin", { low: 50, high: 200, range: true }],
    ["50-200 grams of heroin", { low: 50, high: 200, range: true }],
    ["at least 50 grams but less than 200 grams of heroin", { low: 50, high: 200, range: true, openTop: false }],
    ["a total of 50 grams of heroin", { total: true }],
    ["50 grams of heroin in all", { total: true }],
    ["a gross weight of 50 grams of heroin", { gross: true }],
    ["a net weight of 50 grams of heroin", { gross: false }],
    ["50 grams of heroin with a purity of 61 percent", { purityPercent: 61 }],
  ])("%s", (text, expected) => {
    const mention = only(`The defendant had ${text}.`);
    expect(mention).toMatchObject(expected);
    if (expected.openTop === true) expect(mention.high).toBeUndefined();
  });

  test("the quotation runs from the bound to the drug", () => {
    expect(only("He had at least fifty (50) grams or more of a mixture of heroin.").quote).toBe(
      "at least fifty (50) grams or more of a mixture of heroin",
    );
  });
});

describe("which drug", () => {
  test.each<[string, (string | undefined)[]]>([
    ["He sold 5 grams of crack, two kilos of cocaine and 4 g of ice.", ["cocaine base", "cocaine", "methamphetamine"]],
    ["Heroin weighing 12 grams and fentanyl weighing 20 grams were found.", ["heroin", "fentanyl"]],
    ["Methamphetamine (50 grams) lay on the bed.", ["methamphetamine"]],
    ["50 grams and 20 grams of methamphetamine and heroin, respectively, were sold.", ["methamphetamine", "heroin"]],
    ["Officers found heroin. The substance weighed 12 grams.", ["heroin"]],
    ["Officers found heroin.\n\nThe substance weighed 12 grams.", ["heroin"]],
    ["He was a 180-pound man who had cocaine.", [undefined]],
    ["The dog weighs 40 pounds and alerted to cocaine.", [undefined]],
    ["He bought 5 pounds of rice and 2 grams of cocaine.", [undefined, "cocaine"]],
    ["He had 5 grams of weed and 3 grams of angel dust.", ["marijuana", "PCP"]],
    ["He sold 12 grams of a white powder that tested positive for cocaine.", ["cocaine"]],
    ["He possessed 3 grams of carfentanil.", ["fentanyl analogue"]],
    ["He sold 3 grams of oxycodone.", ["other controlled substance"]],
  ])("%s", (text, substances) => {
    expect(findQuantities(text).map((mention) => mention.substance)).toEqual(substances);
  });

  test("a mixture of two drugs counts for both", () => {
    expect(only("He had 400 grams of a mixture of heroin and fentanyl.")).toMatchObject({
      substance: "heroin",
      alsoNamed: ["fentanyl"],
      form: "mixture",
    });
  });

  test.each<[string, string]>([
    ["50 grams of methamphetamine (actual)", "actual"],
    ["50 grams of actual methamphetamine", "actual"],
    ["50 grams of pure methamphetamine", "actual"],
    ["50 grams of ice", "actual"],
    ["50 grams of a mixture or substance containing a detectable amount of methamphetamine", "mixture"],
    ["50 grams of methamphetamine", "unstated"],
  ])("form: %s", (text, form) => {
    expect(only(`He had ${text}.`).form).toBe(form);
  });
});

describe("what multiplies", () => {
  test("a weight each", () => {
    const mention = findQuantities("He had fifty bags of heroin, each weighing two grams.")[1];
    expect(mention).toMatchObject({ low: 100, high: 100, multiplied: 50, substance: "heroin" });
  });

  test.each<[string, number]>([
    ["He sold an ounce of heroin a week for six months.", 26],
    ["He sold an ounce of heroin every two weeks for a year.", 26],
    ["He sold an ounce of heroin weekly from January 2024 to July 2024.", 26],
    ["He sold 5 grams of heroin on ten occasions.", 10],
    ["He sold 5 grams of heroin daily over thirty days.", 30],
  ])("%s", (text, times) => {
    expect(only(text).repeated?.times).toBeCloseTo(times, 0);
  });

  test("a rate without an end has no product", () => {
    expect(only("He sold an ounce of heroin a week.").repeated).toEqual({ per: "a week" });
  });
});

test.each([
  "He paid $800 an ounce and drove 50 miles for 3 hours.",
  "The school is within 1,000 feet of 12 Oak Street.",
  "Docket no. 2:26-cr-00047 was filed on March 3, 2026, under 21 U.S.C. 841(b)(1)(B).",
  "She owed him 50 dollars.",
  "",
])("no amount in: %s", (text) => {
  expect(findQuantities(text)).toEqual([]);
});
