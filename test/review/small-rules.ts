/** Small rule sets for tests of the matcher, so that they do not depend on the built-in rules. */
import { compileRules, loadRules } from "../../src/review";
import type { Matcher } from "../../src/review";
import { matchText } from "../../src/review/match/text";

/** A rule as a test writes it; everything a rule must have besides is filled in. */
export interface SmallRule {
  readonly id: string;
  readonly patterns: readonly unknown[];
  readonly category?: string;
  readonly severity?: "critical" | "high" | "medium";
  readonly guards?: Record<string, unknown>;
  readonly when?: Record<string, unknown>;
  readonly jurisdictions?: readonly string[];
}

/** A rule file (YAML is a superset of JSON) that holds the rules. */
export function rulesFile(
  rules: readonly SmallRule[],
  sets: Record<string, readonly string[]> = {},
  category = "firearm",
): string {
  return JSON.stringify({
    category,
    sets,
    rules: rules.map(({ id, patterns, severity = "high", guards, when, jurisdictions = ["federal"] }) => ({
      id,
      title: id,
      severity,
      jurisdictions,
      patterns,
      ...(guards === undefined ? {} : { guards }),
      ...(when === undefined ? {} : { when }),
      why: "Why.",
      consequence: "What it can cost.",
      authorities: [{ cite: "21 U.S.C. § 841", checked: "2026-11-24" }],
      narrower: [{ kind: "delete", replaces: "sentence", text: "", effect: "Gone." }],
      examples: { flag: ["a"], pass: ["b"] },
    })),
  });
}

/** Compiles small rules, grouped by category. */
export function smallMatcher(rules: readonly SmallRule[], sets: Record<string, readonly string[]> = {}): Matcher {
  const categories = [...new Set(rules.map(({ category = "firearm" }) => category))];
  return compileRules(
    loadRules(
      categories.map((category) => ({
        name: `${category}.yaml`,
        text: rulesFile(
          rules.filter((rule) => (rule.category ?? "firearm") === category),
          sets,
          category,
        ),
      })),
    ),
  );
}

/** A matcher for one pattern, all guards off. */
export function bareMatcher(pattern: unknown, sets: Record<string, readonly string[]> = {}): Matcher {
  const off = ["negation", "quotation", "dismissed", "others", "contested", "standard", "bound"];
  const guards = Object.fromEntries(off.map((name) => [name, false]));
  return smallMatcher([{ id: "only", patterns: [pattern], guards }], sets);
}

/** The quotes of all matches, in order. */
export function quotes(matcher: Matcher, text: string): string[] {
  return matchText(matcher, text).map(({ quote }) => quote);
}
