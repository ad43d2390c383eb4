/** One mark for each set of words: where findings share words, the most serious keeps them. */
import type { Finding, Severity, TextSpan } from "../types";
import { restThatMatters } from "./mattering";

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

interface Leader {
  readonly finding: Finding;
  readonly beneath: Finding[];
}

/**
 * Resolves overlaps. Returns findings of which no two share words, ordered by their beginning. A less serious finding that
 * reaches beyond the words of a more serious one of another category is cut down to the words that are its own, where
 * those say something; every other one is in `beneath` of the one that took its place, most serious first.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const leaders: Leader[] = [];
  for (const group of connected(findings)) {
    const chosen: Leader[] = [];
    for (const finding of group.sort(byWeight)) place(finding, chosen);
    leaders.push(...chosen);
  }
  return leaders
    .sort((a, b) => a.finding.start - b.finding.start)
    .map(({ finding, beneath }) => (beneath.length === 0 ? finding : { ...finding, beneath }));
}

/** Puts a finding among those that are as serious or more. */
function place(finding: Finding, chosen: Leader[]): void {
  const above = chosen.filter((each) => shareWords(each.finding, finding));
  const first = above[0];
  if (first === undefined) {
    chosen.push({ finding, beneath: [] });
    return;
  }
  const alike = above.find((each) => each.finding.category === finding.category);
  const own = alike === undefined && finding.soft === undefined ? ownWords(finding, above) : undefined;
  if (own === undefined) (alike ?? first).beneath.push(finding);
  else chosen.push({ finding: cutTo(finding, own), beneath: [] });
}

function shareWords(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The longest run of a finding's words that no other finding has and that says something; undefined where there is none. */
function ownWords(finding: Finding, above: readonly Leader[]): TextSpan | undefined {
  let best: TextSpan | undefined;
  let start = finding.start;
  const taken = [...above].sort((a, b) => a.finding.start - b.finding.start).map((each) => each.finding as TextSpan);
  for (const other of [...taken, { start: finding.end, end: finding.end }]) {
    const rest = finding.quote.slice(start - finding.start, Math.max(start, other.start) - finding.start);
    const piece = restThatMatters(rest, finding.quote);
    if (piece !== undefined && (best === undefined || piece.end - piece.start > best.end - best.start))
      best = { start: start + piece.start, end: start + piece.end };
    start = Math.max(start, other.end);
  }
  return best;
}

/** The finding on fewer words. What it proposes still replaces what it replaced: the wording was made for all of them. */
function cutTo(finding: Finding, { start, end }: TextSpan): Finding {
  return { ...finding, start, end, quote: finding.quote.slice(start - finding.start, end - finding.start) };
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
