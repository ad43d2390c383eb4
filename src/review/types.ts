/**
 * What a review hands back, and what the matcher hands to the evidence check and the rewordings.
 * Offsets are UTF-16 units of the reviewed text, `end` exclusive; paragraphs count from 1.
 */
import type { Rule } from "./rules/schema";

/** critical: a mandatory minimum, a consecutive term, removal or a lost safety valve; high: two or more levels; medium: drafting weakness. */
export type Severity = "critical" | "high" | "medium";

/** Half-open range of the reviewed text, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a finding's words cost rests on; `checked` is the date (YYYY-MM-DD) on which somebody looked it up. */
export interface Authority {
  readonly cite: string;
  readonly checked: string;
  /** Year of the Guidelines Manual the entry was read in, where it depends on one. */
  readonly manualYear?: number;
  readonly note?: string;
}

/** How a suggestion changes the words: never a denial that the record does not support. */
export type SuggestionKind = "delete" | "neutral" | "reserve" | "narrow" | "move";

/** A narrower wording: put `text` in the place of `replaces`. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly replaces: TextSpan;
  /** What the change does for the client, and what it leaves open. */
  readonly effect: string;
}

export type EvidenceState = "supported" | "not supported" | "contradicted" | "unknown";

/** What the case file says about a finding's words, with the record cites it rests on. */
export interface EvidenceResult {
  readonly state: EvidenceState;
  readonly cites: readonly string[];
  readonly reason: string;
}

/** One place of the text that a rule holds, after the guards and before the case file is asked. */
export interface RuleMatch extends TextSpan {
  readonly rule: Rule;
  /** The words that matter, as they stand in the text. */
  readonly quote: string;
  /** Everything the pattern took in, the span included. */
  readonly whole: TextSpan;
  readonly clause: TextSpan;
  readonly sentence: TextSpan;
  readonly paragraphSpan: TextSpan;
  /** Number of the paragraph, from 1; blank lines do not count. */
  readonly paragraph: number;
  /** Why this is a note and not a highlight: a title or a dismissed count whose facts the paragraph then admits. */
  readonly soft?: string;
}

/** One thing to show the attorney. */
export interface Finding extends TextSpan {
  readonly ruleId: string;
  readonly category: string;
  readonly severity: Severity;
  readonly quote: string;
  readonly paragraph: number;
  readonly message: string;
  readonly consequence: string;
  readonly authorities: readonly Authority[];
  readonly ask: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly evidence: EvidenceResult;
  /** No element of the counts pleaded to needs these words. */
  readonly surplus?: boolean;
  /** Less serious findings on the same words. */
  readonly beneath?: readonly Finding[];
  /** Conditions of 18 U.S.C. § 3553(f) that the words may close, such as "3553(f)(2)". */
  readonly doors?: readonly string[];
  /** Present where this is a note rather than a highlight; says why. */
  readonly soft?: string;
}
