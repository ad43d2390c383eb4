import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describeDiagnostic } from "../../src/diagnostic";
import { CATEGORIES, checkRules, compileRules, loadRules } from "../../src/review";

const FOLDER = join(__dirname, "..", "..", "templates", "rules");
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
const ruleset = loadRules(files);

test("the built-in rules compile", () => {
  expect(compileRules(ruleset).rules).toHaveLength(ruleset.rules.length);
});

test("every example of every built-in rule does what it says", () => {
  expect(checkRules(ruleset).map(describeDiagnostic)).toEqual([]);
});

test("there are at least ninety rules, and some for every category", () => {
  expect(ruleset.rules.length).toBeGreaterThanOrEqual(90);
  expect(new Set(ruleset.rules.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
});
