/** How many mechanical rewordings of each rule's first flagged example still flag. */
import type { Rule } from "../../src/review";
import { REWORDINGS, unmark } from "./reword";
import type { Reviewer } from "./score";
import { flatten } from "./score";

export interface RewordingResult {
  /** Share of all rewordings that the same rule still flags, 0 to 1. */
  readonly share: number;
  /** Share that some rule of the same category still flags. */
  readonly categoryShare: number;
  readonly kinds: readonly { readonly name: string; readonly tried: number; readonly flagged: number }[];
  readonly rules: readonly { readonly id: string; readonly tried: number; readonly flagged: number }[];
  readonly lost: readonly {
    readonly ruleId: string;
    readonly rewording: string;
    readonly text: string;
    readonly category: boolean;
  }[];
  /** Rules whose first example is not flagged even as it stands. */
  readonly broken: readonly string[];
}

/** Applies every rewording that makes sense to the first flagged example of every rule and reviews the result. */
export function measureRewordings(rules: readonly Rule[], review: Reviewer): RewordingResult {
  const outcomes = rules.flatMap((rule) => outcomesOf(rule, review));
  const broken = rules.filter((rule) => !asItStands(rule, review)).map((rule) => rule.id);
  const tally = (name: string, chosen: readonly Outcome[]) => ({
    name,
    tried: chosen.length,
    flagged: chosen.filter((each) => each.same).length,
  });
  return {
    share: outcomes.filter((each) => each.same).length / outcomes.length,
    categoryShare: outcomes.filter((each) => each.category).length / outcomes.length,
    kinds: REWORDINGS.map(({ name }) =>
      tally(
        name,
        outcomes.filter((each) => each.rewording === name),
      ),
    ),
    rules: rules.map((rule) => {
      const { name: id, ...counts } = tally(
        rule.id,
        outcomes.filter((each) => each.ruleId === rule.id),
      );
      return { id, ...counts };
    }),
    lost: outcomes
      .filter((each) => !each.same)
      .map(({ ruleId, rewording, text, category }) => ({ ruleId, rewording, text, category })),
    broken,
  };
}

interface Outcome {
  readonly ruleId: string;
  readonly rewording: string;
  readonly text: string;
  readonly same: boolean;
  readonly category: boolean;
}

function outcomesOf(rule: Rule, review: Reviewer): Outcome[] {
  const marked = unmark(rule.examples.flag[0] ?? "");
  if (marked === undefined || !asItStands(rule, review)) return [];
  return REWORDINGS.flatMap(({ name, apply }) => {
    const text = apply(marked);
    if (text === undefined) return [];
    const findings = flatten(review(text));
    return [
      {
        ruleId: rule.id,
        rewording: name,
        text,
        same: findings.some((each) => each.ruleId === rule.id),
        category: findings.some((each) => each.category === rule.category),
      },
    ];
  });
}

/** A rule that needs a case (a non-citizen client, say) cannot flag without one; it is out of this measurement. */
function asItStands(rule: Rule, review: Reviewer): boolean {
  const marked = unmark(rule.examples.flag[0] ?? "");
  return marked !== undefined && flatten(review(marked.text)).some((each) => each.ruleId === rule.id);
}

/** A line for each kind of rewording, the totals and the rules that fare worst; with `verbose` every text that was lost. */
export function rewordingTable(result: RewordingResult, verbose: boolean): string {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)}%`;
  const tried = result.kinds.reduce((sum, kind) => sum + kind.tried, 0);
  const weakest = result.rules.filter((rule) => rule.tried > 0 && rule.flagged / rule.tried < 0.8);
  return [
    ...result.kinds.map(
      ({ name, tried: of, flagged }) =>
        `${name.padEnd(24)}${String(flagged).padStart(6)} of ${String(of).padEnd(6)}${percent(flagged, of)}`,
    ),
    `${"all".padEnd(24)}${percent(result.share, 1)} of ${String(tried)} by the same rule, ${percent(result.categoryShare, 1)} by the category`,
    `not flagged even as they stand: ${result.broken.join(", ") || "none"}`,
    `rules below 80%: ${weakest.map((rule) => `${rule.id} ${String(rule.flagged)}/${String(rule.tried)}`).join(", ") || "none"}`,
    ...(verbose
      ? result.lost.map(
          (each) =>
            `${each.ruleId}  ${each.rewording}${each.category ? "" : "  (category too)"}  ${each.text.replaceAll("\n", "\\n")}`,
        )
      : []),
  ].join("\n");
}
