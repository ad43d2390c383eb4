/** What the second reading sees of a sentence: its words, each pair of neighbours, its beginning, and the sets its words belong to. */
import type { ReadingWord } from "./lexicon";

/** A feature of a sentence: where it stands, as words counted from the sentence's first; one word or a pair. */
export interface Feature {
  readonly name: string;
  readonly at: number;
  readonly words: 1 | 2;
}

/** Every feature of a sentence once, at its first place. Base forms begin with "~", sets with "@", the first word with "^". */
export function featuresOf(words: readonly ReadingWord[]): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, at: number, count: 1 | 2): void => {
    if (!features.has(name)) features.set(name, { name, at, words: count });
  };
  words.forEach(({ word, lemma, concepts }, at) => {
    if (at === 0) add(`^ ${word}`, 0, 1);
    add(word, at, 1);
    add(`~${lemma}`, at, 1);
    for (const concept of concepts) add(concept, at, 1);
    const next = words[at + 1];
    if (next === undefined) return;
    add(`${word} ${next.word}`, at, 2);
    add(`~${lemma} ${next.lemma}`, at, 2);
  });
  return [...features.values()];
}
