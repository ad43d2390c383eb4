/** The counts a client pleads to, and what each must prove. */
import type { CaseFile } from "../../case";

/** A count of the case file. */
export type PleaCount = NonNullable<CaseFile["counts"]>[number];

/** Kinds of offense whose elements we know. */
export type Offense =
  | "possession"
  | "pwid"
  | "distribution"
  | "conspiracy"
  | "manufacture"
  | "importation"
  | "premises"
  | "firearm-924c"
  | "felon-in-possession"
  | "protected-place"
  | "other";

/** The counts pleaded to: those so marked, else those of the offer, else none. */
export function pleadedCounts(file: CaseFile | undefined): PleaCount[] {
  const counts = file?.counts ?? [];
  const pleading = counts.filter((count) => count.disposition === "pleading");
  if (pleading.length > 0) return pleading;
  const offered = file?.offer?.counts ?? [];
  return counts.filter((count) => count.number !== undefined && offered.includes(count.number));
}

/** What a count charges: its kind, made more exact by the statute it cites. */
export function offenseOf(count: PleaCount): Offense {
  const statute = count.statute ?? "";
  if (/\b860\b/.test(statute)) return "protected-place";
  if (count.kind !== undefined && count.kind !== "other") return count.kind;
  if (/\b(?:846|963)\b/.test(statute)) return "conspiracy";
  if (/\b856\b/.test(statute)) return "premises";
  if (/\b(?:952|960)\b/.test(statute)) return "importation";
  if (/\b924\(c\)/.test(statute)) return "firearm-924c";
  if (/\b922\(g\)/.test(statute)) return "felon-in-possession";
  if (/\b844\b/.test(statute)) return "possession";
  if (/\b841\b/.test(statute)) return /\bintent\b/i.test(count.offense ?? "") ? "pwid" : "distribution";
  return "other";
}

/** Whether a count charges a quantity that raises its minimum, so that the quantity is an element. */
export function chargesQuantity(count: PleaCount): boolean {
  return /\(b\)\(1\)\([AB]\)|960\(b\)\([12]\)/.test(count.statute ?? "");
}

/** "Count 1, 21 U.S.C. § 844(a)". */
export function nameCount(count: PleaCount): string {
  const name = count.number === undefined ? undefined : `Count ${String(count.number)}`;
  return [name, count.statute ?? count.offense].filter((part) => part !== undefined).join(", ") || "The count";
}
