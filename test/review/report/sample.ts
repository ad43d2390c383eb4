import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCase, type CaseFile } from "../../../src/case";
import { CATEGORIES, compileRules, loadRules, review } from "../../../src/review";
import type { ReportOptions, ReviewedFile } from "../../../src/review/report";

const root = join(__dirname, "../../..");
const input = join(root, "test/fixtures/review/report/input");

/** A factual basis reviewed with the built-in rules against its case file. */
export function reviewedSample(): { file: ReviewedFile; options: ReportOptions & { case: CaseFile } } {
  const folder = join(root, "templates/rules");
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const rules = loadRules(names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })));
  const text = readFileSync(join(input, "factual-basis.txt"), "utf8");
  const caseFile = parseCase(JSON.parse(readFileSync(join(input, "case.json"), "utf8")));
  const findings = review(compileRules(rules), text, { case: caseFile });
  return {
    file: { file: "factual-basis.txt", text, findings },
    options: { case: caseFile, date: "2026-11-24", lookedFor: { categories: CATEGORIES, rules: rules.rules.length } },
  };
}
