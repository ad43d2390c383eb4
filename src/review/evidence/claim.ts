import type { TextSpan } from "../types";

/** The words that are compared with the record. */
export interface EvidenceClaim extends TextSpan {
  readonly ruleId: string;
  readonly category: string;
  /** The words that matter, as they stand in the text. */
  readonly quote: string;
}

/** Amounts of one drug across the text, added up; in grams. */
export interface ClaimedSum {
  readonly substance: string;
  readonly grams: number;
  /** How many amounts were added. */
  readonly parts: number;
}

/** What surrounds the words. */
export interface EvidenceContext {
  /** Where the words stand for a sum over the whole text. */
  readonly sum?: ClaimedSum;
  readonly text: string;
  readonly sentence: TextSpan;
}
