import { compileRules, loadRules, review } from "../../src/review";

const rules = (everyday: string): string => `
category: role
rules:
  - id: role-test
    title: Ran something
    severity: high
    jurisdictions: [federal]
    patterns: ["{ran}"]
    guards: { ${everyday} }
    why: Test.
    consequence: Test.
    authorities: [{ cite: "U.S.S.G. § 3B1.1", checked: 2026-11-24 }]
    narrower: [{ kind: delete, replaces: clause, text: "", effect: Test }]
    examples: { flag: ["He ran it."], pass: ["He walked."] }
`;
const sets = { name: "sets.yaml", text: 'sets:\n  everyday: ["tire store"]\n  case-matter: [heroin]\n' };

function quotes(text: string, guards = "everyday: true"): string[] {
  const matcher = compileRules(loadRules([sets, { name: "role.yaml", text: rules(guards) }]));
  return review(matcher, text).map((finding) => finding.quote);
}

describe("the guard for ordinary life", () => {
  test("leaves a sentence alone that speaks of work and of nothing of a case", () => {
    expect(quotes("He ran a tire store.")).toEqual([]);
  });
  test("does not hold where the sentence names what a case is made of", () => {
    expect(quotes("He ran heroin out of a tire store.")).toEqual(["ran"]);
  });
  test("asks each sentence for itself", () => {
    expect(quotes("He had a tire store. He ran the corner.")).toEqual(["ran"]);
  });
  test("can be switched off by a rule", () => {
    expect(quotes("He ran a tire store.", "everyday: false")).toEqual(["ran"]);
  });
});

describe("a question answered with no", () => {
  test.each([
    "THE COURT: You ran it? THE DEFENDANT: No, sir.",
    "Q. You ran it? A. No.",
    "THE COURT: You ran it? MR. ORTIZ: I did not.",
  ])("denies what it asks: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
  test.each([
    "THE COURT: You ran it? THE DEFENDANT: Yes, sir.",
    "THE COURT: You do not dispute that you ran it? THE DEFENDANT: No, sir.",
    "Q. You ran it? A. No doubt.",
  ])("asserts it otherwise: %s", (text) => {
    expect(quotes(text)).toEqual(["ran"]);
  });
});
