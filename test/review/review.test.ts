import fc from "fast-check";
import { review, reviewIncremental, type Finding } from "../../src/review";
import type { CaseFile } from "../../src/case";
import { resolveOverlaps } from "../../src/review/match/overlap";
import { smallMatcher } from "./small-rules";

const matcher = smallMatcher([
  { id: "gun", patterns: ["(gun|firearm)"], severity: "critical" },
  { id: "gun-near", patterns: ["gun <0-3> near", "gun near"], severity: "medium" },
  { id: "sale", patterns: ["{sell} <0-4> heroin"], category: "distribution" },
  { id: "wide", patterns: [{ near: { all: ["ledger", "scale"], within: "paragraph" } }], category: "distribution" },
]);

test("a finding says where it is and what it costs", () => {
  const text = "Facts.\n\nThe “gun” was here.";
  expect(review(matcher, text)).toEqual([
    {
      ruleId: "gun",
      category: "firearm",
      severity: "critical",
      start: 13,
      end: 16,
      quote: "gun",
      paragraph: 2,
      message: "Why.",
      consequence: "What it can cost.",
      authorities: [{ cite: "21 U.S.C. § 841", checked: "2026-11-24" }],
      ask: [],
      suggestions: [expect.objectContaining({ kind: "delete", replaces: { start: 8, end: text.length } })],
      evidence: { state: "unknown", cites: [], reason: "No case file was given." },
    },
  ]);
});

test("the most serious finding is shown, the others are kept beneath it", () => {
  const [first, ...rest] = review(matcher, "The gun lay near the door.");
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ ruleId: "gun", quote: "gun" });
  expect(first?.beneath?.map(({ ruleId }) => ruleId)).toEqual(["gun-near"]);
});

test("two patterns of one rule make one finding for each mention", () => {
  const found = review(matcher, "He sold heroin and later sold the heroin again.");
  expect(found.map(({ ruleId, start }) => [ruleId, start])).toEqual([
    ["sale", 3],
    ["sale", 25],
  ]);
});

function finding(start: number, end: number, severity: Finding["severity"]): Finding {
  const evidence = { state: "unknown", cites: [], reason: "" } as const;
  const rest = {
    message: "",
    consequence: "",
    authorities: [],
    ask: [],
    suggestions: [],
    evidence,
    paragraph: 1,
    quote: "",
  };
  return { ruleId: `${severity}-${start}-${end}`, category: "firearm", severity, start, end, ...rest };
}

const findings = fc.array(
  fc
    .tuple(
      fc.nat(30),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom("critical" as const, "high" as const, "medium" as const),
    )
    .map(([start, length, severity]) => finding(start, start + length, severity)),
  { maxLength: 14 },
);
const RANK = { critical: 0, high: 1, medium: 2 };

test("after overlaps are resolved no two findings share words, none is lost, and none is above a more serious one", () => {
  fc.assert(
    fc.property(findings, (all) => {
      const shown = resolveOverlaps(all);
      shown.forEach((each, at) => {
        const next = shown[at + 1];
        if (next !== undefined) expect(each.end).toBeLessThanOrEqual(next.start);
        for (const beneath of each.beneath ?? []) {
          expect(RANK[beneath.severity]).toBeGreaterThanOrEqual(RANK[each.severity]);
          expect(beneath.start < each.end && each.start < beneath.end).toBe(true);
        }
      });
      expect(shown.length + shown.reduce((sum, { beneath }) => sum + (beneath?.length ?? 0), 0)).toBe(all.length);
    }),
  );
});

const fragment = fc.constantFrom(
  "The gun was near the bag.",
  "No firearm was found, but one was in the house.",
  "He sold 50 grams of heroin.",
  "The defendant denies that he sold heroin.",
  "A ledger lay there. So did a scale.",
  "It weighed 400 grams.",
  "On Monday he went home",
  "and then he sold the heroin.",
  "COUNT ONE",
  "1. He sold heroin.",
  "",
  "“quoted",
  "fire-",
  "arm",
  "\u00ad\u200bé½ 😀",
);
const text = fc
  .array(fc.tuple(fragment, fc.constantFrom("\n", " ", "\n\n", "\r\n")), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));

test("any text is reviewed without a fault; offsets quote the text, in order", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 200 })), (any) => {
      let last = -1;
      for (const found of review(matcher, any)) {
        expect(any.slice(found.start, found.end)).toBe(found.quote);
        expect(found.start).toBeGreaterThanOrEqual(last);
        last = found.end;
        for (const { replaces } of found.suggestions) {
          expect(replaces.start).toBeGreaterThanOrEqual(0);
          expect(replaces.end).toBeLessThanOrEqual(any.length);
        }
      }
    }),
  );
});

test("neutral paragraphs before and after change nothing but the places", () => {
  const neutral = fc.constantFrom("The weather was clear.", "Counsel met on Friday.", "The court took a recess.");
  fc.assert(
    fc.property(text, neutral, neutral, (any, before, after) => {
      const head = `${before}\n\n`;
      const plain = review(matcher, any);
      const moved = review(matcher, `${head}${any}\n\n${after}`);
      expect(moved.map(({ ruleId, start, quote }) => [ruleId, start - head.length, quote])).toEqual(
        plain.map(({ ruleId, start, quote }) => [ruleId, start, quote]),
      );
    }),
  );
});

test("a re-review equals a review, and reads only what changed", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (drafts) => {
      let last = reviewIncremental(matcher, undefined, "");
      for (const draft of drafts) {
        last = reviewIncremental(matcher, last, draft);
        expect(last.findings).toEqual(review(matcher, draft));
      }
    }),
  );
  const paragraphs = Array.from({ length: 50 }, (_, at) => `Paragraph ${at} says that he sold heroin.`);
  const first = reviewIncremental(matcher, undefined, paragraphs.join("\n"));
  expect(first.fresh).toBe(50);
  paragraphs[20] = "He carried a gun.";
  const second = reviewIncremental(matcher, first, paragraphs.join("\n"));
  expect(second.fresh).toBe(1);
  expect(second.findings).toEqual(review(matcher, paragraphs.join("\n")));
});

test("a re-review equals a review where amounts add up across paragraphs and where the case changes between", () => {
  const told = fc.constantFrom(
    "Agents seized 300 grams of cocaine.",
    "He later sold another 250 grams of cocaine.",
    "The second bag held 30 grams.",
    "The parties dispute that he sold 400 grams of heroin.",
    "He sold heroin near a gun.",
    "The weather was clear.",
  );
  const cases: (CaseFile | undefined)[] = [
    undefined,
    { schema: "motionwright-case/1", counts: [{ kind: "possession", drug: "cocaine", disposition: "pleading" }] },
    { schema: "motionwright-case/1", counts: [{ kind: "distribution", drug: "cocaine", disposition: "pleading" }] },
  ];
  const step = fc.tuple(fc.array(told, { maxLength: 7 }), fc.constantFrom(...cases));
  let totals = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), (steps) => {
      let last = reviewIncremental(matcher, undefined, "");
      for (const [paragraphs, file] of steps) {
        const options = file === undefined ? {} : { case: file };
        const draft = paragraphs.join("\n");
        last = reviewIncremental(matcher, last, draft, options);
        const whole = review(matcher, draft, options);
        expect(last.findings).toEqual(whole);
        totals += whole.filter((each) => each.ruleId === "quantity-total").length;
      }
    }),
  );
  expect(totals).toBeGreaterThan(0);
});

describe("which rules hold in a case", () => {
  const conditional = smallMatcher([
    { id: "any", patterns: ["alpha"] },
    { id: "state", patterns: ["beta"], jurisdictions: ["state"] },
    { id: "ohio", patterns: ["gamma"], jurisdictions: ["OH"] },
    { id: "possession", patterns: ["delta"], when: { plea: ["possession"] } },
    { id: "non-citizen", patterns: ["epsilon"], when: { client: "non-citizen" } },
  ]);
  const words = "alpha beta gamma delta epsilon";
  const base = { schema: "motionwright-case/1" as const };

  test.each([
    ["no case", undefined, ["any", "state", "ohio", "possession"]],
    ["an empty case", base, ["any", "state", "ohio", "possession"]],
    ["a federal case", { ...base, court: { level: "federal" as const } }, ["any", "possession"]],
    ["an Ohio case", { ...base, court: { level: "state" as const, state: "OH" } }, ["state", "ohio"]],
    ["a Texas case", { ...base, court: { level: "state" as const, state: "TX" } }, ["state"]],
    [
      "a plea to distribution",
      { ...base, counts: [{ kind: "distribution" as const, disposition: "pleading" as const }] },
      ["any", "state", "ohio"],
    ],
    ["a non-citizen", { ...base, client: { citizen: false } }, ["any", "state", "ohio", "possession", "non-citizen"]],
    ["a citizen", { ...base, client: { citizen: true } }, ["any", "state", "ohio", "possession"]],
  ])("%s", (_name, file, expected) => {
    const found = review(conditional, words, file === undefined ? {} : { case: file });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(expected);
  });
});
