/** The wording rules of a folder, compiled as every user of the product has them. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compileRules, loadRules, review } from "../../src/review";
import type { Rule } from "../../src/review";
import type { Reviewer } from "./score";

const BUILT_IN = join(__dirname, "..", "..", "templates", "rules");

/** Loads a folder's rules, the built-in ones by default, with a reviewer that has no case file. Throws what `loadRules` throws. */
export function rulesOf(folder = BUILT_IN): { rules: readonly Rule[]; reviewer: Reviewer } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  const ruleSet = loadRules(files);
  const matcher = compileRules(ruleSet);
  return { rules: ruleSet.rules, reviewer: (text) => review(matcher, text) };
}
