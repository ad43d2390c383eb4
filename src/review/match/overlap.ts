/** Where findings share words, the most serious is shown and the others are kept beneath it. */
import type { Finding, Severity } from "../types";

const RANK: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2 };

/** Notes come after every highlight; then by severity, the words' beginning, and the longer first. */
function byWeight(a: Finding, b: Finding): number {
  return (
    Number(a.soft !== undefined) - Number(b.soft !== undefined) ||
    RANK[a.severity] - RANK[b.severity] ||
    a.start - b.start ||
    b.end - a.end ||
    compareText(a.ruleId, b.ruleId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Resolves overlaps. Returns findings of which no two share words, ordered by their beginning; each less serious one is
 * in `beneath` of the one that took its place, most serious first.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const leaders: { finding: Finding; beneath: Finding[] }[] = [];
  for (const group of connected(findings)) {
    const chosen: { finding: Finding; beneath: Finding[] }[] = [];
    for (const finding of group.sort(byWeight)) {
      const above = chosen.find((each) => each.finding.start < finding.end && finding.start < each.finding.end);
      if (above === undefined) chosen.push({ finding, beneath: [] });
      else above.beneath.push(finding);
    }
    leaders.push(...chosen);
  }
  return leaders
    .sort((a, b) => a.finding.start - b.finding.start)
    .map(({ finding, beneath }) => (beneath.length === 0 ? finding : { ...finding, beneath }));
}

/** Groups of findings that hang together by overlapping. */
function connected(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  let end = -1;
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = groups.at(-1);
    if (last !== undefined && finding.start < end) last.push(finding);
    else groups.push([finding]);
    end = Math.max(last !== undefined && finding.start < end ? end : 0, finding.end);
  }
  return groups;
}
