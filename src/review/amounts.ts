/** Amounts of drugs that a text tells as facts, found paragraph by paragraph, so that a paragraph that did not change is not searched again. */
import { spanIsGuarded } from "./match/probe";
import type { ParagraphReading } from "./match/matcher";
import { readPlainly } from "./match/reading";
import type { PlacedParagraph } from "./match/text";
import { findQuantities, type QuantityMention } from "./quantities";

/** An amount may take its drug from two sentences before, so two paragraphs before are enough context. */
const CONTEXT = 2;

interface Remembered {
  /** What stood before the paragraph, where its amounts depend on it. */
  readonly context: string | undefined;
  /** Offsets and sentence numbers count from the paragraph's beginning. */
  readonly mentions: readonly QuantityMention[];
}

const remembered = new WeakMap<ParagraphReading, Remembered>();

function sentenceIndex({ sentences }: ParagraphReading, start: number): number {
  let at = sentences.length - 1;
  while (at > 0 && (sentences[at]?.start ?? 0) > start) at -= 1;
  return Math.max(0, at);
}

function shifted(mention: QuantityMention, by: number, sentence: number): QuantityMention {
  return { ...mention, start: mention.start + by, end: mention.end + by, wideEnd: mention.wideEnd + by, sentence };
}

function mentionsIn({ read }: PlacedParagraph, context: () => string): readonly QuantityMention[] {
  const known = remembered.get(read);
  if (known !== undefined && (known.context === undefined || known.context === context())) return known.mentions;
  const alone = read.hasUnit ? findQuantities(read.text) : [];
  const before = alone.every(({ substance }) => substance !== undefined) ? undefined : context();
  const begin = before?.length ?? 0;
  const found = before === undefined ? alone : findQuantities(before + read.text).filter(({ start }) => start >= begin);
  const own = found.filter((mention) => mention.substance !== undefined);
  const reading = own.length === 0 ? undefined : readPlainly(read.text);
  const mentions = own
    .map((mention) => shifted(mention, -begin, sentenceIndex(read, mention.start - begin)))
    .filter((mention) => reading !== undefined && !spanIsGuarded(reading, mention));
  remembered.set(read, { context: before, mentions });
  return mentions;
}

/**
 * Every amount of a drug that a text tells as a fact, in order: not one that is denied, contested or in a count's title;
 * offsets count from the text's beginning.
 */
export function amountsOf(text: string, paragraphs: readonly PlacedParagraph[]): QuantityMention[] {
  const all: QuantityMention[] = [];
  let sentences = 0;
  paragraphs.forEach((paragraph, at) => {
    const { block, read } = paragraph;
    const before = (): string => text.slice(paragraphs[Math.max(0, at - CONTEXT)]?.block.start ?? 0, block.start);
    for (const mention of mentionsIn(paragraph, before)) {
      all.push(shifted(mention, block.start, sentences + mention.sentence));
    }
    sentences += read.sentences.length;
  });
  return all;
}
