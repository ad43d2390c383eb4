/** Sentences, paragraphs and denials by the scanner's own tokens, for texts that were not read by the matcher. */
import { splitParagraphs } from "../text/paragraphs";
import type { TextSpan } from "../types";
import { wordsOf, type Word } from "./words";

/** Sentence and paragraph of a place in the text. */
export interface Located {
  readonly sentence: TextSpan;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
}

/** What the scanner itself knows of a text's places. */
export interface OwnPlaces {
  readonly locate: (span: TextSpan) => Located;
  /** Whether a denial stands before the place in its own clause. */
  readonly denied: (span: TextSpan) => boolean;
}

const DENYING = /^(?:not|never|no|neither|nor|cannot|denies|denied|disputes|disputed|without|rather)$/;
const CONTRAST = /^(?:but|however|although|though|except|;|:)$/;

/** Reads paragraphs as they are asked for. */
export function ownPlaces(text: string): OwnPlaces {
  const blocks = splitParagraphs(text);
  const read = new Map<number, Word[]>();
  const at = (offset: number): { words: Word[]; base: number; number: number } => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low] ?? { start: 0, end: text.length, number: 1 };
    const words = read.get(low) ?? wordsOf(text.slice(block.start, block.end));
    read.set(low, words);
    return { words, base: block.start, number: block.number };
  };
  return {
    locate: (span) => {
      const { words, base, number } = at(span.start);
      const own = words.find((word) => word.end + base > span.start)?.sentence;
      const same = words.filter((word) => word.sentence === own);
      const [first, last] = [same[0], same[same.length - 1]];
      if (first === undefined || last === undefined) return { sentence: span, paragraph: number };
      return { sentence: { start: base + first.start, end: base + last.end }, paragraph: number };
    },
    denied: (span) => {
      const { words, base } = at(span.start);
      return deniedBefore(
        words,
        words.findIndex((word) => word.start + base >= span.start),
      );
    },
  };
}

/** "Not only", and bounds such as "no less than", deny nothing. */
function deniedBefore(words: readonly Word[], index: number): boolean {
  const sentence = words[index]?.sentence;
  for (let at = index - 1; at >= 0 && words[at]?.sentence === sentence; at -= 1) {
    const folded = words[at]?.folded ?? "";
    if (CONTRAST.test(folded)) return false;
    if (!DENYING.test(folded) && !folded.endsWith("n't")) continue;
    const next = words[at + 1]?.folded ?? "";
    const bound = /^(?:less|fewer|more|greater)$/.test(next) && words[at + 2]?.folded === "than";
    if (next !== "only" && !bound) return true;
  }
  return false;
}
