/**
 * The quantities of 21 U.S.C. 841(b)(1)(A) and (B), which 21 U.S.C. 960(b)(1) and (2) repeat for importation.
 * Source: code text at release point Pub. L. 119-100 (July 2026); fentanyl-related substances by the HALT Fentanyl Act,
 * Pub. L. 119-26, 139 Stat. 410, for offenses from 16 July 2025. No more than a starting point for an attorney's own check.
 */
import type { Authority } from "../types";
import type { Substance } from "./drugs";

/** The day on which the table was compared with the code text. */
export const THRESHOLDS_CHECKED = "2026-11-24";

/** Day on which the HALT Fentanyl Act was signed: earlier offenses have no threshold for fentanyl-related substances as such. */
export const HALT_ACT_DATE = "2025-07-16";

/** One row: grams (or plants) from which (A) and (B) apply. */
export interface Threshold {
  readonly substance: Substance;
  /** "actual": the drug itself; "mixture": a mixture or substance with a detectable amount of it. */
  readonly form: "actual" | "mixture";
  readonly measure: "grams" | "plant";
  readonly a: number;
  readonly b: number;
  /** Clause of (b)(1)(A) and (b)(1)(B). */
  readonly clause: string;
}

function row(substance: Substance, form: Threshold["form"], a: number, b: number, clause: string): Threshold {
  return { substance, form, measure: "grams", a, b, clause };
}

/** All rows, weights in grams. */
export const THRESHOLDS: readonly Threshold[] = [
  row("heroin", "mixture", 1000, 100, "(i)"),
  row("cocaine", "mixture", 5000, 500, "(ii)"),
  row("cocaine base", "mixture", 280, 28, "(iii)"),
  row("PCP", "actual", 100, 10, "(iv)"),
  row("PCP", "mixture", 1000, 100, "(iv)"),
  row("LSD", "mixture", 10, 1, "(v)"),
  row("fentanyl", "mixture", 400, 40, "(vi)"),
  row("fentanyl analogue", "mixture", 100, 10, "(vi)"),
  row("marijuana", "mixture", 1_000_000, 100_000, "(vii)"),
  { ...row("marijuana", "mixture", 1000, 100, "(vii)"), measure: "plant" },
  row("methamphetamine", "actual", 50, 5, "(viii)"),
  row("methamphetamine", "mixture", 500, 50, "(viii)"),
];

/** Statutory terms of the two tiers, without priors, death or serious injury. */
export const TERMS = {
  A: { minimumYears: 10, maximum: "life" },
  B: { minimumYears: 5, maximum: "40 years" },
} as const;

/** A tier of 841(b)(1). */
export type Tier = keyof typeof TERMS;

/** The authority for a row and a tier. */
export function thresholdAuthority(threshold: Threshold, tier: Tier): Authority {
  return { cite: `21 U.S.C. § 841(b)(1)(${tier})${threshold.clause}`, checked: THRESHOLDS_CHECKED };
}

/** Quantity that raises a minimum is an element: an admission of it in a factual basis supplies it. */
export const ELEMENT_AUTHORITY: Authority = {
  cite: "Alleyne v. United States, 570 U.S. 99 (2013)",
  checked: THRESHOLDS_CHECKED,
};
