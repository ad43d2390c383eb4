/** Which of the patterns' words a word of the text is; worked out once for each distinct word. */
import { isUnitWord } from "../quantities/units";
import { lemmasOf } from "../text/lemma";
import { commonness, isEverywhere } from "./commonness";
import type { LiteralMode } from "./grammar";

export interface Literal {
  readonly mode: LiteralMode;
  readonly word: string;
}

/** Where a pattern looks: in one sentence, or in all of a paragraph. */
export type Scope = "sentence" | "paragraph";

/**
 * What the patterns know of one word: the classes it is in, as a list and as bits. A pattern that runs for the first time brings
 * classes of its own, so a form learns of new ones when it is asked for one.
 */
export class Form {
  /** In ascending order. */
  readonly ids: number[] = [];
  /** How many classes there were when it last learned. */
  known = 0;
  /** The patterns that wait for the word, by where they look, each with its two rarest other needs; left out until somebody asks. */
  readonly waiting: Partial<Record<Scope, Int32Array>> = {};
  /** Numbers of the needs of such patterns that it meets, and of the common ones as bits; left out until somebody asks. */
  readonly meets: Partial<Record<Scope, readonly number[]>> = {};
  readonly meetsCommon: Partial<Record<Scope, Uint32Array>> = {};
  private bits = NO_BITS;
  private readonly literals: KnownLiteral[];
  /** How many words the patterns had when its own were looked up. */
  private among: number;

  constructor(
    private readonly vocabulary: Vocabulary,
    /** The word; a pronoun's form has its noun too. */
    readonly words: readonly string[],
    /** An amount can end with the word. */
    readonly unit: boolean,
  ) {
    this.literals = vocabulary.literalsFor(words);
    this.among = vocabulary.literals;
    this.learn();
  }

  /** Whether the word is in a class. */
  isIn(id: number): boolean {
    if (id >= this.known) this.learn();
    return (((this.bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
  }

  /** Learns of the classes that were made since. */
  learn(): void {
    const { size, literals } = this.vocabulary;
    // A word that the patterns had not had has only new classes.
    if (this.among < literals) this.literals.push(...this.vocabulary.literalsSince(this.among, this.words));
    this.among = literals;
    const found = new Set<number>();
    for (const { classes } of this.literals) {
      for (let at = classes.length - 1; at >= 0; at -= 1) {
        const id = classes[at] ?? 0;
        if (id < this.known) break;
        found.add(id);
      }
    }
    this.known = size;
    if (found.size === 0) return;
    // New classes have greater numbers than all before.
    const ids = [...found].sort((a, b) => a - b);
    this.hold(ids.at(-1) ?? 0);
    for (const id of ids) {
      this.ids.push(id);
      this.bits[id >>> 5] = (this.bits[id >>> 5] ?? 0) | (1 << (id & 31));
    }
  }

  /** Makes room for the bit of a class. */
  private hold(id: number): void {
    const words = (id >>> 5) + 1;
    if (words <= this.bits.length) return;
    const grown = new Uint32Array(words + (words >>> 3));
    grown.set(this.bits);
    this.bits = grown;
  }
}

const NO_BITS = new Uint32Array(0);
const MOST_REMEMBERED = 50_000;

/** A word of the patterns. */
interface KnownLiteral {
  readonly literal: Literal;
  /** Its base forms. */
  readonly bases: readonly string[];
  readonly number: number;
  /** How often ordinary text holds it, roughly. */
  readonly often: number;
  /** The classes that hold it, in ascending order. */
  readonly classes: number[];
  /** The class that holds nothing else. */
  alone: number | undefined;
}

/** What a prefix is taken to cost: no table tells. */
const PREFIX_COST = 10;

/**
 * Classes are groups of words that a pattern takes in one place; each has a number. A text's word is looked up once and
 * then known, so that the work for each token does not depend on the number of rules.
 */
export class Vocabulary {
  /** Words of the patterns by their object, since patterns share those, and by what they say. */
  private readonly byObject = new Map<Literal, KnownLiteral>();
  private readonly byText = new Map<string, KnownLiteral>();
  private readonly inOrder: KnownLiteral[] = [];
  private readonly members: (readonly KnownLiteral[])[] = [];
  private readonly costs: number[] = [];
  /** Classes by the list that asked for them: patterns share the trees of sets, and so their lists. */
  private readonly byList = new WeakMap<readonly Literal[], number>();
  private readonly byMembers = new Map<string, number>();
  private readonly unions = new Map<string, number>();
  private readonly lemmas = new Map<string, KnownLiteral[]>();
  private readonly exact = new Map<string, KnownLiteral[]>();
  private readonly prefixes = new Map<string, KnownLiteral[]>();
  private readonly prefixLengths = new Set<number>();
  private readonly forms = new Map<string, Form>();

  /** Number of the class of one word; see {@link classOf}. */
  classOfWord(literal: Literal): number {
    return this.alone(this.literal(literal));
  }

  /** Number of a class, the same for the same words. */
  classOf(literals: readonly Literal[]): number {
    const known = this.byList.get(literals);
    if (known !== undefined) return known;
    const made = this.classWith(literals.map((literal) => this.literal(literal)));
    this.byList.set(literals, made);
    return made;
  }

  /** Number of the class of all the words of several classes. */
  union(ids: readonly number[]): number {
    const [first] = ids;
    if (ids.length === 1 && first !== undefined) return first;
    const key = ids.join(" ");
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const made = this.classWith(ids.flatMap((id) => this.members[id] ?? []));
    this.unions.set(key, made);
    return made;
  }

  get size(): number {
    return this.members.length;
  }

  /** The words of a class. */
  literalsOf(id: number): readonly Literal[] {
    return (this.members[id] ?? []).map(({ literal }) => literal);
  }

  /** How often ordinary text holds a word of the class, roughly. */
  cost(id: number): number {
    return this.costs[id] ?? 0;
  }

  /** Whether nearly every sentence holds a word of the class. */
  isEverywhere(id: number): boolean {
    return (this.members[id] ?? []).some(({ often }) => isEverywhere(often));
  }

  /** What the patterns know of a lower-case word. */
  formOf(word: string): Form {
    const known = this.forms.get(word);
    if (known !== undefined) return known;
    const made = new Form(this, [word], isUnitWord(word));
    if (this.forms.size >= MOST_REMEMBERED) this.forms.clear();
    this.forms.set(word, made);
    return made;
  }

  /** How many words the patterns have so far. */
  get literals(): number {
    return this.byText.size;
  }

  /** Of the patterns' words from the one with a number, those that any of the words is. */
  literalsSince(number: number, words: readonly string[]): readonly KnownLiteral[] {
    const bases = new Set(words.flatMap(lemmasOf));
    return this.inOrder.slice(number).filter(({ literal: { mode, word }, bases: own }) => {
      if (mode === "exact") return words.includes(word);
      return mode === "prefix" ? words.some((each) => each.startsWith(word)) : own.some((base) => bases.has(base));
    });
  }

  /** The patterns' words that any of the words is. */
  literalsFor(words: readonly string[]): KnownLiteral[] {
    const found: KnownLiteral[] = [];
    const enter = (literals: readonly KnownLiteral[] | undefined): void => {
      if (literals !== undefined) for (const each of literals) found.push(each);
    };
    for (const word of words) {
      for (const base of lemmasOf(word)) enter(this.lemmas.get(base));
      enter(this.exact.get(word));
      for (const length of this.prefixLengths) {
        if (length <= word.length) enter(this.prefixes.get(word.slice(0, length)));
      }
    }
    return found;
  }

  private literal(literal: Literal): KnownLiteral {
    let known = this.byObject.get(literal);
    if (known !== undefined) return known;
    const key = `${literal.mode} ${literal.word}`;
    known = this.byText.get(key);
    if (known === undefined) this.byText.set(key, (known = this.enter(literal)));
    this.byObject.set(literal, known);
    return known;
  }

  private enter(literal: Literal): KnownLiteral {
    const { mode, word } = literal;
    const bases = lemmasOf(word);
    const often = mode === "prefix" ? PREFIX_COST : commonness(bases);
    const made: KnownLiteral = { literal, bases, number: this.byText.size, often, classes: [], alone: undefined };
    this.inOrder.push(made);
    if (mode === "lemma") for (const base of bases) listIn(this.lemmas, base).push(made);
    else if (mode === "exact") listIn(this.exact, word).push(made);
    else {
      listIn(this.prefixes, word).push(made);
      this.prefixLengths.add(word.length);
    }
    return made;
  }

  private alone(literal: KnownLiteral): number {
    return (literal.alone ??= this.add([literal]));
  }

  private classWith(literals: readonly KnownLiteral[]): number {
    const distinct = [...new Set(literals)];
    const [only] = distinct;
    if (distinct.length === 1 && only !== undefined) return this.alone(only);
    const key = Uint32Array.from(distinct, ({ number }) => number)
      .sort()
      .join(" ");
    const known = this.byMembers.get(key);
    if (known !== undefined) return known;
    const made = this.add(distinct);
    this.byMembers.set(key, made);
    return made;
  }

  private add(literals: readonly KnownLiteral[]): number {
    const made = this.members.length;
    this.members.push(literals);
    let cost = 0;
    for (const { classes, often } of literals) {
      classes.push(made);
      cost += often;
    }
    this.costs.push(cost);
    return made;
  }
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, (list = []));
  return list;
}
