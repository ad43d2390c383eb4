/** What no rule marks: sentences to be read by a person, because rules know many wordings and not all. */
import { draftSentences } from "../compare/sentences";
import type { CountChecklist } from "../elements";
import type { Finding, TextSpan } from "../types";

/** A sentence without a finding that no element of the counts pleaded was found in. */
export interface UnmarkedSentence extends TextSpan {
  readonly quote: string;
  /** From 1. */
  readonly paragraph: number;
}

/** Headings, signature lines and numbers of paragraphs say nothing that a plea could admit. */
const LEAST_WORDS = 5;

/**
 * Sentences that no rule marks and that the plea does not need, in the order of the text. A fact admitted beyond the
 * elements can be used at sentencing (U.S.S.G. § 1B1.3) whether or not a rule knows its wording, so each is worth a reading.
 * @param checklist elements of the counts pleaded to; empty where they are not known, so that only findings count
 */
export function unmarkedSentences(
  text: string,
  findings: readonly Finding[],
  checklist: readonly CountChecklist[],
): UnmarkedSentence[] {
  const spans: TextSpan[] = [
    ...findings,
    ...checklist.flatMap(({ elements }) => elements.flatMap(({ found }) => (found === undefined ? [] : [found]))),
  ].sort((a, b) => a.start - b.start);
  // Both run in the order of the text: a span that ends before a sentence ends before all that follow, unless it is long.
  const reach: number[] = [];
  for (const span of spans) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  let passed = 0;
  return draftSentences(text).flatMap(({ start, end, paragraph, key }) => {
    if (key.split(" ").length < LEAST_WORDS) return [];
    while (passed < spans.length && (reach[passed] ?? 0) <= start) passed += 1;
    const next = spans[passed];
    return next !== undefined && next.start < end ? [] : [{ start, end, paragraph, quote: text.slice(start, end) }];
  });
}
