import type { CaseFile } from "../case";
import { allGrounds } from "./all-grounds";
import type { Finding } from "./finding";
import { lookThrough } from "./ground";
import { viewOf } from "./view";

/**
 * The grounds that a case raises, in the order in which a motion argues them. Those that the facts support have
 * `applies: true`; those that hang on facts not in the case file have strength `undecided` and say which facts; the
 * others are left out.
 * @param today "YYYY-MM-DD", from which days are counted
 * @throws DiagnosticError (`case/wrong-today`) where `today` is no date
 */
export function findLeverage(c: CaseFile, today: string): Finding[] {
  const view = viewOf(c, today);
  const found: Finding[] = [];
  for (const ground of allGrounds) {
    const finding = lookThrough(ground, view, found);
    if (finding !== undefined) found.push(finding);
  }
  return found;
}

/**
 * The grounds that apply, by id and in order, for templates: `{{#if grounds.stop-prolonged}}`,
 * `{{#each grounds}}{{title}}{{/each}}`.
 * @returns undefined where none applies, because templates take even an empty object for true
 */
export function groundsForTemplates(findings: readonly Finding[]): Record<string, Finding> | undefined {
  const applied = findings.filter(({ applies }) => applies);
  return applied.length === 0 ? undefined : Object.fromEntries(applied.map((finding) => [finding.id, finding]));
}
