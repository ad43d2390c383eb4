/** Amounts of drugs that a text tells as facts, found paragraph by paragraph, so that a paragraph that did not change is not searched again. */
import { spanIsGuarded } from "./match/probe";
import type { ParagraphReading } from "./match/local-match";
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
  const alone = findQuantities(read.text);
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

/** An amount where it stands in the text, and the same counted from its paragraph's beginning. */
export interface PlacedAmount {
  readonly placed: QuantityMention;
  readonly local: QuantityMention;
  /** Index of the paragraph. */
  readonly at: number;
}

/** The amounts of drugs that a text tells as facts: not those that are denied, contested or in a count's title. */
export interface Amounts {
  /** All of them, in order. */
  readonly all: readonly PlacedAmount[];
  /** For each paragraph its own, counted from its beginning; the same list as long as they stay the same. */
  readonly byParagraph: readonly (readonly QuantityMention[])[];
}

/** Finds the amounts of a text's paragraphs; asks only those that hold a unit, and only once while they stay the same. */
export function amountsOf(text: string, paragraphs: readonly PlacedParagraph[]): Amounts {
  const all: PlacedAmount[] = [];
  let sentences = 0;
  const byParagraph = paragraphs.map((paragraph, at) => {
    const { block, read } = paragraph;
    const before = sentences;
    sentences += read.sentences.length;
    if (!read.hasUnit) return NO_MENTIONS;
    const mentions = mentionsIn(paragraph, () =>
      text.slice(paragraphs[Math.max(0, at - CONTEXT)]?.block.start ?? 0, block.start),
    );
    for (const local of mentions) {
      all.push({ placed: shifted(local, block.start, before + local.sentence), local, at });
    }
    return mentions;
  });
  return { all, byParagraph };
}

const NO_MENTIONS: readonly QuantityMention[] = [];
