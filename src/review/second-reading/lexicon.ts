/** Words as the second reading knows them: their base form, and the sets of the rules that they belong to. */
import { lemmasOf } from "../text/lemma";
import { Trait, type Token } from "../text/tokens";

/** One word of a sentence. */
export interface ReadingWord {
  readonly word: string;
  readonly lemma: string;
  /** Names of the sets that it is a member of. */
  readonly concepts: readonly string[];
}

/** Sets of words by their name, as a rule can name them. */
export type Sets = ReadonlyMap<string, readonly string[]>;

/** A member of a set that is one plain word, or several as alternatives. */
const PLAIN = /^[=(]*([a-z'|-]+)\)?$/;

/** Figures, sums and citations are alike whatever they are. */
const KINDS: readonly (readonly [trait: number, name: string])[] = [
  [Trait.cite, "\u00a7"],
  [Trait.money, "$"],
  [Trait.percent, "%"],
  [Trait.date, "#date"],
  [Trait.time, "#time"],
  [Trait.number, "#"],
];

/** Looks words up; remembers what it found. */
export class Lexicon {
  private readonly setsOf = new Map<string, Set<string>>();
  private readonly known = new Map<string, ReadingWord>();

  /** @param rules whose sets, the shared ones among them, are the concepts */
  constructor(rules: readonly { readonly sets: Sets }[]) {
    const read = new Set<Sets>();
    for (const { sets } of rules) {
      if (read.has(sets)) continue;
      read.add(sets);
      for (const [name, members] of sets) members.forEach((member) => this.note(member, name));
    }
  }

  /** The word of a token. */
  wordOf({ word, traits }: Token): ReadingWord {
    const kind = KINDS.find(([trait]) => (traits & trait) !== 0)?.[1];
    const text = kind ?? word;
    let known = this.known.get(text);
    if (known === undefined) this.known.set(text, (known = this.lookUp(text, kind !== undefined)));
    return known;
  }

  private note(member: string, set: string): void {
    for (const word of PLAIN.exec(member)?.[1]?.split("|") ?? []) {
      const sets = this.setsOf.get(word) ?? new Set();
      this.setsOf.set(word, sets.add(`@${set}`));
    }
  }

  private lookUp(word: string, isKind: boolean): ReadingWord {
    if (isKind) return { word, lemma: word, concepts: [] };
    const lemmas = lemmasOf(word);
    const concepts = new Set([word, ...lemmas].flatMap((form) => [...(this.setsOf.get(form) ?? [])]));
    return { word, lemma: lemmas[1] ?? lemmas[0] ?? word, concepts: [...concepts] };
  }
}
