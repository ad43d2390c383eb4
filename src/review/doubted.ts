/** What rules marked and the second reading took for harmless: no finding, but told, so that a person can look. */
import type { CaseFile } from "../case/schema";
import { ruleApplies } from "./applies";
import type { TextReading } from "./match/text";
import type { TextSpan } from "./types";

/** Words that a rule knows in a sentence that reads as harmless. */
export interface Doubted extends TextSpan {
  readonly ruleId: string;
  readonly title: string;
  readonly category: string;
  readonly quote: string;
  /** From 1. */
  readonly paragraph: number;
}

/** The words set aside in a text, in order; one for each place, under the first rule that knows it. */
export function doubtedIn({ text, paragraphs }: TextReading, file: CaseFile | undefined): Doubted[] {
  return paragraphs.flatMap(({ block, read }) => {
    let reached = -1;
    return read.aside
      .filter(({ rule, soft }) => soft === undefined && ruleApplies(rule, file))
      .flatMap(({ rule, start, end }) => {
        if (start < reached) return [];
        reached = end;
        const span = { start: block.start + start, end: block.start + end };
        const { id: ruleId, title, category } = rule;
        return [{ ...span, ruleId, title, category, quote: text.slice(span.start, span.end), paragraph: block.number }];
      });
  });
}
