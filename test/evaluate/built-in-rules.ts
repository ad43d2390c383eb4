/** The built-in wording rules, read from templates/rules and compiled as every user of the product has them. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compileRules, loadRules, review } from "../../src/review";
import type { Rule } from "../../src/review/rules/schema";
import type { Reviewer } from "./score";

const FOLDER = join(__dirname, "..", "..", "templates", "rules");

/** Loads the rules and gives them back with a reviewer that has no case file. Throws what `loadRules` throws. */
export function builtInRules(): { rules: readonly Rule[]; reviewer: Reviewer } {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
  const ruleSet = loadRules(files);
  const matcher = compileRules(ruleSet);
  return { rules: ruleSet.rules, reviewer: (text) => review(matcher, text) };
}
