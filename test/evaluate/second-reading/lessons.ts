/** Lessons for the second reading: the labelled sentences, cut as a review cuts a text, and the rules' own examples. */
import { readMarks } from "../../../src/review/rules/examples";
import type { Rule } from "../../../src/review";
import type { Lexicon, ReadingWord } from "../../../src/review/second-reading/lexicon";
import { analyzeParagraph, tokenSpan } from "../../../src/review/text/analysis";
import { splitParagraphs } from "../../../src/review/text/paragraphs";
import type { LabelledSentence } from "../evaluation-set";
import type { Lesson } from "./train";

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly words: readonly ReadingWord[];
}

/** The sentences of a text with their words. */
export function cutText(text: string, lexicon: Lexicon): Cut[] {
  return splitParagraphs(text).flatMap((block) => {
    const paragraph = analyzeParagraph(text.slice(block.start, block.end));
    return paragraph.sentences.map(({ from, to }) => {
      const { start, end } = tokenSpan(paragraph, from, to);
      return {
        start: block.start + start,
        end: block.start + end,
        words: paragraph.tokens.slice(from, to).map((token) => lexicon.wordOf(token)),
      };
    });
  });
}

/** The lessons of labelled sentences; those on which lawyers differ teach nothing. */
export function lessonsOf(sentences: readonly LabelledSentence[], lexicon: Lexicon): Lesson[] {
  return sentences
    .filter(({ ambiguous }) => ambiguous !== true)
    .flatMap(({ text, spans, allowed = [] }) => {
      const placed = spans.map((span) => {
        const start = text.indexOf(span.quote);
        return { ...span, start, end: start + span.quote.length };
      });
      return cutText(text, lexicon).map(({ start, end, words }): Lesson => {
        const own = placed.filter((span) => span.start < end && start < span.end);
        const doubtful = own.length === 0 && allowed.length > 0;
        return {
          words,
          risky: doubtful ? undefined : own.length > 0,
          categories: new Set(own.map(({ category }) => category)),
          unsure: new Set<string>([...allowed, ...own.flatMap(({ or }) => or ?? [])]),
        };
      });
    });
}

/** The lessons of the rules' examples that must flag: risky in the rule's category, whatever else they are. */
export function lessonsOfRules(rules: readonly Rule[], lexicon: Lexicon): Lesson[] {
  return rules.flatMap(({ category, examples, likeness }) => {
    const flag = examples.flag.flatMap((example) => {
      const { text, spans } = readMarks(example);
      return cutText(text, lexicon)
        .filter((cut) => spans.some((span) => span.start < cut.end && cut.start < span.end))
        .map(({ words }): Lesson => ({ words, risky: true, categories: new Set([category]), unsure: "all others" }));
    });
    // What a rule by likeness must pass is harmless; what another rule must pass may be another rule's to flag.
    const pass =
      likeness === undefined
        ? []
        : examples.pass.flatMap((example) =>
            cutText(readMarks(example).text, lexicon).map(({ words }): Lesson => ({
              words,
              risky: false,
              categories: new Set(),
              unsure: new Set(),
            })),
          );
    return [...flag, ...pass];
  });
}
