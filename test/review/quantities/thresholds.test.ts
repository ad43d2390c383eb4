import {
  amountOf,
  findQuantities,
  quantityFindings,
  standingsOf,
  THRESHOLDS,
  totalsOf,
} from "../../../src/review/quantities";

test("the table has the figures of the code text", () => {
  const rows = THRESHOLDS.map(
    (row) => `${row.substance} ${row.form} ${row.measure} ${String(row.a)} ${String(row.b)} ${row.clause}`,
  );
  expect(rows).toEqual([
    "heroin mixture grams 1000 100 (i)",
    "cocaine mixture grams 5000 500 (ii)",
    "cocaine base mixture grams 280 28 (iii)",
    "PCP actual grams 100 10 (iv)",
    "PCP mixture grams 1000 100 (iv)",
    "LSD mixture grams 10 1 (v)",
    "fentanyl mixture grams 400 40 (vi)",
    "fentanyl analogue mixture grams 100 10 (vi)",
    "marijuana mixture grams 1000000 100000 (vii)",
    "marijuana mixture plant 1000 100 (vii)",
    "methamphetamine actual grams 50 5 (viii)",
    "methamphetamine mixture grams 500 50 (viii)",
  ]);
});

describe("one amount", () => {
  test.each<[string, string, string]>([
    ["He had 1 kilogram of heroin.", "quantity-threshold-a", "critical"],
    ["He had 100 grams of heroin.", "quantity-threshold-b", "critical"],
    ["He had 5 kilos of cocaine.", "quantity-threshold-a", "critical"],
    ["He had 28 grams of crack.", "quantity-threshold-b", "critical"],
    ["He had an ounce of cocaine base.", "quantity-threshold-b", "critical"],
    ["He had at least 40 grams of fentanyl.", "quantity-threshold-b", "critical"],
    ["He had 12 grams of carfentanil.", "quantity-threshold-b", "critical"],
    ["He had 1 gram of LSD.", "quantity-threshold-b", "critical"],
    ["He grew 1,000 marijuana plants.", "quantity-threshold-a", "critical"],
    ["He had 50 grams of methamphetamine (actual).", "quantity-threshold-a", "critical"],
    ["He had 50 grams of a mixture containing methamphetamine.", "quantity-threshold-b", "critical"],
    ["He had 6 grams of ice.", "quantity-threshold-b", "critical"],
    ["He had 60 grams of methamphetamine that was 97 percent pure.", "quantity-threshold-a", "critical"],
    ["He had 6 grams of methamphetamine.", "quantity-form-unstated", "high"],
    ["He had between 30 and 200 grams of fentanyl.", "quantity-range-reaches", "critical"],
    ["He had 35 grams of fentanyl.", "quantity-near-threshold", "medium"],
    ["He had up to 600 grams of cocaine.", "quantity-ceiling-above-threshold", "medium"],
    ["He had 450 blue pills containing fentanyl.", "quantity-dose-count", "high"],
    ["He sold an ounce of heroin a week for six months.", "quantity-rate-total", "critical"],
    ["He had 400 grams of a mixture of heroin and fentanyl.", "quantity-threshold-a", "critical"],
  ])("%s", (text, ruleId, severity) => {
    expect(quantityFindings(text).map((each) => [each.ruleId, each.severity])).toEqual([[ruleId, severity]]);
  });

  test.each([
    "He had 2 grams of cocaine.",
    "He had 4.9 grams of methamphetamine for his own use.",
    "He had less than 500 grams of cocaine.",
    "He had no more than 28 grams of crack.",
    "He did not possess 100 grams of heroin.",
    "He denies that he had 1 kilogram of heroin.",
    "He had 20 kilograms of rice.",
    "The man weighed 220 pounds and had a cocaine habit.",
    "He had 3 grams of oxycodone.",
    "He had 50 pills containing fentanyl.",
  ])("nothing in: %s", (text) => {
    expect(quantityFindings(text)).toEqual([]);
  });

  test("bounds are no denial", () => {
    expect(quantityFindings("He had no less than 100 grams of heroin.")).toHaveLength(1);
    expect(quantityFindings("He had not only 100 grams of heroin but a gun.")).toHaveLength(1);
  });

  test("says how far, in grams and percent, and names the minimum and the source", () => {
    const [finding] = quantityFindings("He had 120 grams of heroin.");
    expect(finding?.message).toContain(
      "20 grams (20%) above the threshold of 100 grams for heroin in 21 U.S.C. § 841(b)(1)(B)(i)",
    );
    expect(finding?.message).toContain("880 grams (88%) below the (A) threshold");
    expect(finding?.consequence).toContain("5 years' mandatory minimum");
    expect(finding?.authorities.map((each) => each.cite)).toContain("21 U.S.C. § 841(b)(1)(B)(i)");
    for (const authority of finding?.authorities ?? []) expect(authority.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("a bare name is told to read as the drug itself", () => {
    expect(quantityFindings("He had 60 grams of methamphetamine.")[0]?.message).toContain(
      'do not say "mixture or substance"',
    );
  });

  test("the guard of the caller decides", () => {
    expect(quantityFindings("He had 1 kilogram of heroin.", { guarded: () => true })).toEqual([]);
  });
});

describe("sums", () => {
  const sums = (text: string): (readonly [string, number, number])[] =>
    totalsOf(findQuantities(text)).map(
      (each) => [each.substance, Math.round(each.amount.high ?? 0), each.counted.length] as const,
    );

  test("add by drug", () => {
    expect(sums("He sold 30 grams of heroin. He sold 5 grams of crack. He sold 40 grams of heroin.")).toEqual([
      ["heroin", 70, 2],
      ["cocaine base", 5, 1],
    ]);
  });

  test.each<[string, number]>([
    ["He had 50 grams of heroin. The parties agree that he had 50 grams of heroin.", 50],
    ["He had 50 grams of heroin. The substance weighed 48.7 grams.", 50],
    ["The heroin had a gross weight of 60 grams. The heroin had a net weight of 50 grams.", 60],
    ["He sold 30 grams of heroin and 40 grams of heroin, a total of 70 grams of heroin.", 70],
    ["He had no more than 50 grams of heroin. He had 10 grams of heroin.", 10],
  ])("count one seizure once: %s", (text, grams) => {
    expect(sums(text)).toEqual([["heroin", grams, expect.any(Number)]]);
  });

  test("a sum that crosses a threshold is a finding, with its parts", () => {
    const found = quantityFindings(
      "He sold 40 grams of heroin. He sold 30 grams of heroin. He sold 35 grams of heroin.",
    );
    expect(found.map((each) => each.ruleId)).toEqual(["quantity-total"]);
    expect(found[0]?.message).toMatch(
      /add up to as much as 105 grams \(.*40 grams.*30 grams.*35 grams.*\), 5 grams \(5%\) above/,
    );
  });

  test("no sum is told where one amount crosses alone", () => {
    const found = quantityFindings("He sold 140 grams of heroin. He sold 30 grams of heroin.");
    expect(found.map((each) => each.ruleId)).toEqual(["quantity-threshold-b"]);
  });
});

test("standings are sorted, most serious first, and purity takes the place of the form", () => {
  const [mention] = findQuantities("He had 60 grams of methamphetamine that was 50% pure.");
  const amount = mention === undefined ? undefined : amountOf(mention);
  const found = amount === undefined ? [] : standingsOf(amount);
  expect(found.map((each) => [each.threshold.form, each.met, each.admitted, each.fromPurity])).toEqual([
    ["actual", "B", 30, true],
    ["mixture", "B", 60, false],
  ]);
});

describe("narrower words", () => {
  const apply = (text: string): string[] =>
    quantityFindings(text).flatMap((finding) =>
      finding.suggestions.map(
        ({ replaces, text: words }) => text.slice(0, replaces.start) + words + text.slice(replaces.end),
      ),
    );

  test("name the drug without a quantity", () => {
    expect(apply("He possessed at least 60 grams of methamphetamine (actual) at home.")[0]).toBe(
      "He possessed a mixture or substance containing a detectable amount of methamphetamine at home.",
    );
    expect(apply("Sixty grams of methamphetamine (actual) were found.")[0]).toBe(
      "A mixture or substance containing a detectable amount of methamphetamine was found.",
    );
    expect(apply("He grew 110 marijuana plants.")[0]).toBe("He grew marijuana plants.");
  });

  test("no weight is asserted without a laboratory that reported it", () => {
    for (const text of apply("He possessed 60 grams of fentanyl.")) expect(text).not.toMatch(/less than|net weight/);
  });

  test("the laboratory's net weight is offered where it is lower", () => {
    const text = "He possessed 60 grams of fentanyl.";
    const evidence = [
      {
        kind: "drugs" as const,
        lab: { substance: "fentanyl", tested: 4, of: 4, netGrams: 12.4, source: { document: "Lab report" } },
      },
    ];
    const [finding] = quantityFindings(text, { case: { evidence } });
    expect(finding?.suggestions[0]).toMatchObject({
      kind: "narrow",
      text: expect.stringContaining("12.4 grams (net weight)"),
    });
    expect(finding?.evidence).toMatchObject({ state: "contradicted", cites: ["Lab report"] });
  });
});
