/** Amounts as findings: what they cost under 21 U.S.C. 841(b)(1), and how far from it they are. */
import type { CaseFile } from "../../case/schema";
import type { Finding, TextSpan } from "../types";

/** What the reviewer knows beside the text. */
export interface QuantityOptions {
  readonly case?: CaseFile;
  /** Says that the words at a place are denied, quoted, contested or a count's title, so that they are not flagged. */
  readonly guarded?: (span: TextSpan) => boolean;
  /** Sentence, clause and paragraph number of a place; without it the scanner's own sentences are used. */
  readonly locate?: (span: TextSpan) => { sentence: TextSpan; clause: TextSpan; paragraph: number };
}

/**
 * Findings of category `quantity` that depend on figures: thresholds met, left open, nearly reached, or reached by adding up.
 * @param text the reviewed text, paragraphs joined by line feeds
 */
export function quantityFindings(_text: string, _options: QuantityOptions = {}): Finding[] {
  return [];
}
