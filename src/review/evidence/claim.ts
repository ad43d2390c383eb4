import type { TextSpan } from "../types";

/** The words that are compared with the record. */
export interface EvidenceClaim extends TextSpan {
  readonly ruleId: string;
  readonly category: string;
  /** The words that matter, as they stand in the text. */
  readonly quote: string;
}

/** What surrounds the words. */
export interface EvidenceContext {
  readonly text: string;
  readonly sentence: TextSpan;
}
