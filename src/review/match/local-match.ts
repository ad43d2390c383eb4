/** What is found in one paragraph, before it is placed in a text. */
import type { Rule } from "../rules/schema";

/** Half-open range in UTF-16 units from the paragraph's beginning. */
interface LocalSpan {
  readonly start: number;
  readonly end: number;
}

/** A rule's match in a paragraph; offsets count from the paragraph's beginning. */
export interface LocalMatch extends LocalSpan {
  readonly rule: Rule;
  readonly whole: LocalSpan;
  readonly clause: LocalSpan;
  readonly sentence: LocalSpan;
  readonly soft?: string;
}

/** A paragraph with what the rules found in it. Its words are not kept: a long text has many. */
export interface ParagraphReading {
  /** The paragraph's text. */
  readonly text: string;
  readonly sentences: readonly LocalSpan[];
  /** One of its words can end an amount. */
  readonly hasUnit: boolean;
  readonly matches: readonly LocalMatch[];
  /** Matches in sentences that the second reading takes for harmless. */
  readonly aside: readonly LocalMatch[];
}
