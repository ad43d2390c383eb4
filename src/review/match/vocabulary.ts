/** Which of the patterns' words a word of the text is; worked out once for each distinct word. */
import { isUnitWord } from "../quantities/units";
import { lemmasOf } from "../text/lemma";
import type { LiteralMode } from "./grammar";

export interface Literal {
  readonly mode: LiteralMode;
  readonly word: string;
}

const NONE: readonly number[] = [];

/** What the patterns know of one word: the classes it is in, as a list and as bits. */
export interface Form {
  readonly ids: readonly number[];
  readonly bits: Uint32Array;
  /** An amount can end with the word. */
  readonly unit: boolean;
  /** Numbers of the patterns that wait for the word, by where they look; left out until somebody asks. */
  readonly waiting: { sentence?: readonly number[]; paragraph?: readonly number[] };
  /** Those of its classes that some pattern needs beside its first; left out until somebody asks. */
  needed?: readonly number[];
}

/** Whether a word is in a class. */
export function isIn(form: Form, id: number): boolean {
  return (((form.bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}
const MOST_REMEMBERED = 50_000;

/**
 * Classes are groups of words that a pattern takes in one place; each has a number. A text's word is looked up once and
 * then known, so that the work for each token does not depend on the number of rules.
 */
export class Vocabulary {
  private readonly byKey = new Map<string, number>();
  private readonly lemmas = new Map<string, number[]>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly prefixLengths = new Set<number>();
  private readonly known = new Map<string, Form>();
  private readonly members: (readonly Literal[])[] = [];

  /** Number of a class, the same for the same words. Not to be called after the first `formOf`. */
  classOf(literals: readonly Literal[]): number {
    const key = [...new Set(literals.map(({ mode, word }) => `${mode}:${word}`))].sort().join(" ");
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const made = this.members.length;
    this.byKey.set(key, made);
    this.members.push(literals);
    for (const literal of literals) this.enter(literal, made);
    return made;
  }

  get size(): number {
    return this.members.length;
  }

  /** The words of a class. */
  literalsOf(id: number): readonly Literal[] {
    return this.members[id] ?? [];
  }

  /** What the patterns know of a lower-case word. */
  formOf(word: string): Form {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const made = this.formIn(this.findClasses(word), isUnitWord(word));
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    this.known.set(word, made);
    return made;
  }

  /** A form in the given classes. */
  formIn(ids: readonly number[], unit: boolean): Form {
    const bits = new Uint32Array(ids.length === 0 ? 0 : (this.size >>> 5) + 1);
    for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
    return { ids, bits, unit, waiting: {} };
  }

  private enter(literal: Literal, id: number): void {
    if (literal.mode === "lemma") for (const base of lemmasOf(literal.word)) add(this.lemmas, base, id);
    else if (literal.mode === "exact") add(this.exact, literal.word, id);
    else {
      add(this.prefixes, literal.word, id);
      this.prefixLengths.add(literal.word.length);
    }
  }

  private findClasses(word: string): readonly number[] {
    const found = new Set<number>();
    for (const base of lemmasOf(word)) for (const id of this.lemmas.get(base) ?? NONE) found.add(id);
    for (const id of this.exact.get(word) ?? NONE) found.add(id);
    for (const length of this.prefixLengths) {
      if (length > word.length) continue;
      for (const id of this.prefixes.get(word.slice(0, length)) ?? NONE) found.add(id);
    }
    return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
  }
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}
