import {
  elementChecklist,
  markSurplus,
  offenseOf,
  pleadedCounts,
  readElements,
  type PleaCount,
} from "../../../src/review/elements";
import { finding } from "../support/finding";

const possession: PleaCount = { number: 1, statute: "21 U.S.C. § 844(a)", kind: "possession", disposition: "pleading" };
const pwid: PleaCount = {
  number: 2,
  statute: "21 U.S.C. § 841(a)(1), (b)(1)(C)",
  kind: "pwid",
  disposition: "pleading",
};

/** "element: quoted words" or "element: -" for each element of the one count. */
function read(text: string, count: PleaCount): string[] {
  return elementChecklist(text, [count]).flatMap((each) =>
    each.elements.map(({ element, found }) => `${element}: ${found?.quote ?? "-"}`),
  );
}

test("the counts pleaded to: those so marked, else the offer's, else none", () => {
  expect(pleadedCounts(undefined)).toEqual([]);
  expect(pleadedCounts({ counts: [possession, { number: 3, disposition: "dismissing" }] })).toEqual([possession]);
  const charged: PleaCount = { number: 4, disposition: "charged" };
  expect(pleadedCounts({ counts: [charged], offer: { counts: [4] } })).toEqual([charged]);
  expect(pleadedCounts({ counts: [charged] })).toEqual([]);
});

test.each<[PleaCount, string]>([
  [{ statute: "21 U.S.C. § 860(a)", kind: "distribution" }, "protected-place"],
  [{ statute: "21 U.S.C. §§ 841, 846" }, "conspiracy"],
  [{ statute: "21 U.S.C. § 841(a)(1)", offense: "possession with intent to distribute" }, "pwid"],
  [{ statute: "18 U.S.C. § 922(g)(1)" }, "felon-in-possession"],
  [{ statute: "21 U.S.C. § 844(a)" }, "possession"],
  [{ kind: "manufacture" }, "manufacture"],
  [{}, "other"],
])("%j charges %s", (count, offense) => {
  expect(offenseOf(count)).toBe(offense);
});

describe("checklist", () => {
  test("possession", () => {
    expect(read("The defendant knowingly possessed cocaine.", possession)).toEqual([
      "knowledge: knowingly",
      "possession: possessed",
      "a controlled substance: cocaine",
    ]);
    expect(read("The defendant sold a car.", possession)).toEqual([
      "knowledge: -",
      "possession: -",
      "a controlled substance: -",
    ]);
  });

  test("a denial says no element", () => {
    expect(read("He possessed cocaine but did not knowingly do so.", possession)[0]).toBe("knowledge: -");
    expect(read("He had no intent to distribute cocaine.", pwid)[3]).toBe("intent to distribute: -");
  });

  test.each<[PleaCount, string]>([
    [pwid, "He knowingly possessed heroin with intent to distribute it."],
    [{ kind: "distribution" }, "He knowingly sold heroin."],
    [{ kind: "conspiracy" }, "He knowingly agreed with R.T. to distribute heroin."],
    [{ kind: "manufacture" }, "He knowingly grew marijuana."],
    [{ kind: "importation" }, "He knowingly brought heroin into the United States."],
    [{ kind: "premises" }, "He knowingly used the house for the purpose of distributing heroin."],
    [{ kind: "firearm-924c" }, "He possessed a pistol in furtherance of a drug trafficking crime."],
    [
      { kind: "felon-in-possession" },
      "Knowing that he had been convicted of a felony, he knowingly possessed a pistol that had moved in interstate commerce.",
    ],
    [{ statute: "21 U.S.C. § 860" }, "He knowingly sold heroin within 1,000 feet of a school."],
    [
      { kind: "pwid", statute: "21 U.S.C. § 841(b)(1)(B)" },
      "He knowingly possessed 100 grams of heroin with intent to sell it.",
    ],
  ])("%j: every element is found in a plain basis", (count, text) => {
    const [list] = elementChecklist(text, [count]);
    expect(list?.elements.length).toBeGreaterThan(1);
    expect(list?.elements.filter((each) => each.found === undefined)).toEqual([]);
  });

  test("quotes stand where they say", () => {
    const text = "On May 1 he knowingly possessed cocaine.";
    for (const { found } of elementChecklist(text, [possession])[0]?.elements ?? []) {
      expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
    }
  });

  test("tells which elements a change takes away", () => {
    const text = "He knowingly possessed cocaine. He knew it was cocaine.";
    const { lost } = readElements(text, [possession]);
    expect(lost({ text: "", replaces: { start: 0, end: 31 } })).toEqual(["possession (Count 1, 21 U.S.C. § 844(a))"]);
    expect(lost({ text: "He held it.", replaces: { start: 0, end: 31 } })).toEqual([]);
    expect(lost({ text: "", replaces: { start: 32, end: text.length } })).toEqual([]);
  });
});

describe("surplus", () => {
  const sold = finding({ category: "distribution", quote: "sold cocaine", severity: "high" });
  const intent = finding({ category: "distribution", quote: "intent to distribute", severity: "critical" });
  const gun = finding({ category: "firearm", quote: "pistol", severity: "critical" });

  test("without counts nothing is marked", () => {
    expect(markSurplus([sold], [])).toEqual([sold]);
  });

  test("distribution words are critical in a plea to possession", () => {
    expect(markSurplus([sold], [possession])[0]).toMatchObject({
      surplus: true,
      severity: "critical",
      message: expect.stringContaining("simple possession"),
    });
  });

  test("the intent is an element of possession with intent, a sale is not", () => {
    const [a, b] = markSurplus([intent, sold], [pwid]);
    expect(a).toMatchObject({
      surplus: false,
      severity: "medium",
      message: expect.stringContaining("element of Count 2"),
    });
    expect(b).toMatchObject({ surplus: true, severity: "high" });
  });

  test("a firearm is needed only where a count charges one", () => {
    expect(markSurplus([gun], [possession])[0]).toMatchObject({ surplus: true, severity: "critical" });
    expect(markSurplus([gun], [{ kind: "firearm-924c" }])[0]).toMatchObject({ surplus: false });
  });

  test.each<[string, PleaCount, boolean]>([
    ["quantity", pwid, true],
    ["quantity", { ...pwid, statute: "21 U.S.C. § 841(b)(1)(B)" }, false],
    ["school-zone", { statute: "21 U.S.C. § 860" }, false],
    ["prior-conviction", { kind: "felon-in-possession" }, false],
    ["role", { kind: "other", statute: "21 U.S.C. § 848" }, false],
    ["role", pwid, true],
    ["firm-own", pwid, true],
    ["constructor", pwid, true],
  ])("%s with %j: surplus %s", (category, count, surplus) => {
    expect(markSurplus([finding({ category, quote: "words" })], [count])[0]?.surplus).toBe(surplus);
  });

  test("what lies beneath is marked too", () => {
    const [marked] = markSurplus([{ ...gun, beneath: [sold] }], [possession]);
    expect(marked?.beneath?.[0]).toMatchObject({ surplus: true, severity: "critical" });
  });
});
