import { DiagnosticError, type Diagnostic } from "../../src/diagnostic";
import { checkRules, compileRules, loadRules } from "../../src/review";
import { rulesFile } from "./small-rules";

const GOOD = `category: firearm
sets:
  gun: [firearm, gun, 9mm]
rules:
  - id: firearm-near
    title: Gun near drugs
    severity: critical
    jurisdictions: [federal, OH]
    patterns:
      - "@gun <0-4> near"
      - near: { all: ["@gun", "@place"], within: clause }
    why: Why it matters.
    consequence: Two levels.
    authorities:
      - { cite: "U.S.S.G. § 2D1.1(b)(1)", checked: 2026-11-24, manualYear: 2025 }
    narrower:
      - { kind: delete, replaces: clause, text: "", effect: "Silence." }
    examples:
      flag:
        - The [[gun near]] the bag.
        - "A [[firearm lay near]] it."
        - The [[gun]] was in the closet.
        - He kept the [[9mm near]] him.
      pass:
        - No gun was near it.
        - The bag was near.
        - A gun.
        - A closet.
`;
const SETS = { name: "sets.yaml", text: "sets:\n  place: [closet, attic]\n" };

function faults(text: string, ...more: { name: string; text: string; layer?: number }[]): readonly Diagnostic[] {
  try {
    compileRules(loadRules([SETS, { name: "rules.yaml", text }, ...more]));
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

test("a sound file is read, with defaults and lines", () => {
  const { rules } = loadRules([SETS, { name: "rules.yaml", text: GOOD }]);
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatchObject({
    id: "firearm-near",
    category: "firearm",
    file: "rules.yaml",
    evidence: "generic",
    guards: { negation: true, unless: [] },
    lines: { rule: 5, patterns: [10, 11], flag: [20, 21, 22, 23], pass: [25, 26, 27, 28] },
  });
  expect(checkRules({ rules })).toEqual([]);
});

/** A change to the sound file, what the fault says, and its line. */
test.each<[string, RegExp, string, RegExp, number]>([
  ["broken YAML", /gun: \[firearm, gun, 9mm\]/, "gun: [firearm, gun", /not sound YAML/, 4],
  ["an unknown category", /category: firearm/, "category: fireram", /must be one of/, 1],
  ["an unknown key", /severity: critical/, "severity: critical\n    colour: red", /"colour" is not known/, 8],
  ["a missing key", /    why: .*\n/, "", /why/, 5],
  ["an unknown severity", /severity: critical/, "severity: fatal", /severity/, 7],
  ["a date that is none", /checked: 2026-11-24/, "checked: yesterday", /must be a date/, 15],
  ["a pattern that is none", /@gun <0-4> near/, "@gun <0-4 near", /not a gap/, 10],
  ["an unknown set", /@place/, "@plaice", /no set named "plaice"/, 11],
  ["a wrong reach", /within: clause/, "within: page", /within/, 11],
  ["an empty list", /\[federal, OH\]/, "[]", /jurisdictions/, 8],
])("%s is reported with its line", (_name, from, to, reason, line) => {
  const [first] = faults(GOOD.replace(from, to));
  expect(first?.reason).toMatch(reason);
  expect(first?.place).toMatchObject({ file: "rules.yaml", line });
});

test("all faults of all files are reported at once", () => {
  const found = faults(
    GOOD.replace("severity: critical", "severity: fatal").replace("why: Why it matters.", "why: ''"),
    {
      name: "other.yaml",
      text: "category: [",
    },
  );
  expect(found.map(({ place }) => place.file)).toEqual(["rules.yaml", "rules.yaml", "other.yaml"]);
});

test("an id used twice in a layer is a fault; a higher layer's rule takes its place", () => {
  const other = { name: "firm.yaml", text: GOOD.replace("severity: critical", "severity: medium") };
  expect(faults(GOOD, other)[0]).toMatchObject({
    id: "rules/twice",
    hint: "The other rule stands in rules.yaml, line 5.",
  });
  const { rules } = loadRules([{ ...other, layer: 1 }, SETS, { name: "rules.yaml", text: GOOD }]);
  expect(rules.map(({ severity, file }) => [severity, file])).toEqual([["medium", "firm.yaml"]]);
});

test("aliases cannot make a small file large", () => {
  const lines = ["category: firearm", "sets:", "  a: &a [x, x, x, x, x, x, x, x, x]"];
  for (let at = 1; at < 9; at += 1)
    lines.push(
      `  a${at}: &a${at} [${Array(9)
        .fill(at === 1 ? "*a" : `*a${at - 1}`)
        .join(", ")}]`,
    );
  expect(faults(lines.join("\n"))[0]?.reason).toMatch(/aliases/);
});

test("a failing example is named with its line", () => {
  const text = GOOD.replace("The [[gun near]] the bag.", "Nothing [[here]].").replace(
    "- A closet.",
    "- The gun near it.",
  );
  const ruleset = loadRules([SETS, { name: "rules.yaml", text }]);
  expect(checkRules(ruleset).map(({ reason, place }) => [reason, place.line])).toEqual([
    ["firearm-near: does not flag this.", 20],
    ['firearm-near: flags "gun near" in this, which must pass.', 28],
  ]);
});

test("the marked words must be met", () => {
  const text = GOOD.replace("The [[gun near]] the bag.", "The gun near the bag [[today]].");
  const [fault] = checkRules(loadRules([SETS, { name: "rules.yaml", text }]));
  expect(fault?.reason).toBe('firearm-near: flags "gun near" but not the marked words.');
});

test("too few examples are a fault", () => {
  const ruleset = loadRules([{ name: "small.yaml", text: rulesFile([{ id: "one", patterns: ["a"] }]) }]);
  expect(checkRules(ruleset).map(({ reason }) => reason)).toEqual(
    expect.arrayContaining([
      "one: has 1 examples that must flag; at least 4 are needed.",
      "one: has 1 examples that must pass; at least 4 are needed.",
    ]),
  );
});
