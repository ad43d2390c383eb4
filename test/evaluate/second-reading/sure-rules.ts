/** Rules that are right nearly always: the second reading does not doubt them. */
import { compileRules, type Rule } from "../../../src/review";
import { matchText } from "../../../src/review/match/text";
import type { LabelledSentence } from "../evaluation-set";

/** A rule is sure from so many risky sentences on, with at most this share of innocent ones among all that it marks. */
const LEAST_RISKY = 6;
const MOST_INNOCENT = 0.03;

/** Ids of the sure rules among those with patterns, in order. */
export function sureRules(rules: readonly Rule[], sentences: readonly LabelledSentence[]): string[] {
  const matcher = compileRules({ rules });
  const counts = new Map<string, { risky: number; innocent: number }>();
  for (const { text, kind, ambiguous } of sentences) {
    if (ambiguous === true) continue;
    const marking = matchText(matcher, text).filter(({ soft }) => soft === undefined);
    for (const id of new Set(marking.map(({ rule }) => rule.id))) {
      const count = counts.get(id) ?? { risky: 0, innocent: 0 };
      counts.set(id, count);
      if (kind === "risky") count.risky += 1;
      else count.innocent += 1;
    }
  }
  return [...counts]
    .filter(([, { risky, innocent }]) => risky >= LEAST_RISKY && innocent <= MOST_INNOCENT * (risky + innocent))
    .map(([id]) => id)
    .sort();
}
