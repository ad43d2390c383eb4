/** Findings numbered in the order of the text, listed by severity. */
import type { Finding } from "../types";
import { SEVERITIES } from "./labels";

/** A finding with its number on the report. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** Numbers findings from 1 in the order of the text. */
export function numbered(findings: readonly Finding[]): Numbered[] {
  return [...findings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((finding, i) => ({ number: i + 1, finding }));
}

/** The most severe first, within a severity in the order of the text. */
export function bySeverity(list: readonly Numbered[]): Numbered[] {
  return [...list].sort(
    (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) || a.number - b.number,
  );
}
