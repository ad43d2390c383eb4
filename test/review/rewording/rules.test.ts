import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applySuggestion, compileRules, loadRules, review, type Finding, type Suggestion } from "../../../src/review";

const folder = join(__dirname, "../../../templates/rules");
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const rules = loadRules(names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })));
const matcher = compileRules(rules);

/** All findings, those beneath others too. */
function flat(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...flat(finding.beneath ?? [])]);
}

interface Case {
  readonly ruleId: string;
  readonly text: string;
  readonly suggestion: Suggestion;
  readonly next: string;
  /** The rule flags the changed text as well. */
  readonly again: boolean;
}

const cases: Case[] = [];
const without: string[] = [];
const stuck: string[] = [];
let findings = 0;
for (const rule of rules.rules) {
  for (const example of rule.examples.flag) {
    const text = example.replace(/\[\[|\]\]/g, "");
    const finding = flat(review(matcher, text)).find((each) => each.ruleId === rule.id);
    // Rules that hold only for some clients need a case file; the rules' own check runs them.
    if (finding === undefined) continue;
    if (finding.suggestions.length === 0) without.push(`${rule.id}: ${text}`);
    findings += 1;
    const mine = finding.suggestions.map((suggestion) => {
      const next = applySuggestion(text, suggestion);
      return { ruleId: rule.id, text, suggestion, next, again: flagsAgain(rule.id, next) };
    });
    if (mine.every(({ again }) => again)) stuck.push(`${rule.id}: ${text}`);
    cases.push(...mine);
  }
}

function flagsAgain(ruleId: string, text: string): boolean {
  return flat(review(matcher, text)).some((each) => each.ruleId === ruleId);
}

const lines = (list: readonly Case[]): string[] =>
  list.map(({ ruleId, text, next }) => `${ruleId}: ${text} => ${next}`);

test("every finding of the rules' examples has a suggestion", () => {
  expect(cases.length).toBeGreaterThan(1000);
  expect(without).toEqual([]);
});

test("every suggestion, taken, leaves a well-formed text", () => {
  const torn = cases.filter(({ text, next }) => {
    if (next.trim() === "") return false;
    const loose = / {2}|\s[,.;)]|,\s*[,.;]|\(\)/;
    const closed = /[.!?]["”)]?$/;
    return (
      (loose.test(next) && !loose.test(text)) ||
      !/^[\p{Lu}\d"“(]/u.test(next.trim()) ||
      (closed.test(text) && !closed.test(next.trim())) ||
      (next.match(/\(/g) ?? []).length !== (next.match(/\)/g) ?? []).length
    );
  });
  expect(lines(torn)).toEqual([]);
});

test("words struck, made neutral or narrowed are not flagged again", () => {
  const changing = cases.filter(({ suggestion }) => ["delete", "neutral", "narrow"].includes(suggestion.kind));
  const again = changing.filter((each) => each.again);
  // A sentence may hold the same risk twice; one suggestion answers one of them.
  expect(again.length / changing.length).toBeLessThan(0.02);
});

test("few findings have no suggestion that answers them", () => {
  expect(stuck.length / findings).toBeLessThan(0.02);
});
