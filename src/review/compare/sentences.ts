/** Sentences of a draft, for aligning two of them. */
import { splitParagraphs } from "../text/paragraphs";

/** A sentence with its place, its paragraph (from 1) and its words without case, numbers of paragraphs and punctuation. */
export interface DraftSentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

const END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|No|Nos|vs?|U\.S|approx|Det|Sgt|Ofc|Lt)|\b\p{Lu})[.!?]["”’')\]]*(?=\s+["“(]?[\p{Lu}\d])/gu;
const LABEL = /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+)/i;

/** Cuts a text into sentences; headings and list items are sentences too. */
export function draftSentences(text: string): DraftSentence[] {
  const out: DraftSentence[] = [];
  for (const { start, end, number } of splitParagraphs(text)) {
    const own = text.slice(start, end);
    const label = LABEL.exec(own)?.[0].length ?? 0;
    let from = label;
    for (const found of own.slice(label).matchAll(END)) {
      const to = label + found.index + found[0].length;
      add(out, own, start, from, to, number);
      from = to;
    }
    add(out, own, start, from, own.length, number);
  }
  return out;
}

function add(out: DraftSentence[], own: string, base: number, from: number, to: number, paragraph: number): void {
  const words = wordsOf(own.slice(from, to));
  if (words.length === 0) return;
  const lead = /^\s*/.exec(own.slice(from, to))?.[0].length ?? 0;
  out.push({ start: base + from + lead, end: base + to, paragraph, key: words.join(" "), words: new Set(words) });
}

/** The words of a text, folded: what two drafts must share to say the same. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .replace(/\u00ad|-\n/g, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Share of words that two sentences have in common, 0 to 1 (Dice coefficient). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
