/** Numbers for what patterns need, so that a sentence is held against thousands of patterns by small whole numbers alone. */
import { ENTITY_CLASSES as SHIFT, type Requirement } from "./cost";
import type { Preview } from "./pattern";

const NO_NUMBERS: readonly number[] = [];
/** Stands for a reach without bound. */
const FAR = 1 << 30;

/** Number of what every range holds: it fills up a pattern that needs less. */
export const ALWAYS = 0;

/** Each distinct requirement of the patterns has a number from 1. */
export class NeededClasses {
  private readonly numbers = new Map<string, number>();
  private readonly byClass: number[][] = [];

  get size(): number {
    return this.numbers.size + 1;
  }

  /** The number of a requirement, the same for the same classes. */
  number(requirement: Requirement): number {
    const key = requirement.join(" ");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const made = this.size;
    this.numbers.set(key, made);
    for (const id of requirement) (this.byClass[id + SHIFT] ??= []).push(made);
    return made;
  }

  /** The numbers that a word or an entity of a class meets. */
  metBy(id: number): readonly number[] {
    return this.byClass[id + SHIFT] ?? NO_NUMBERS;
  }
}

/**
 * What patterns need, in one array: for each pattern whether its needs are in order, its reach, how many parts it has, how many
 * common needs and their numbers, and for each part how many needs and then number, least and most of each.
 */
export class NeedTable {
  readonly classes = new NeededClasses();
  private readonly values: number[] = [];
  private readonly offsets: number[] = [];
  private readonly pairs: number[] = [];
  /** Needs that nearly every sentence meets, with numbers of their own. */
  private readonly common = new NeededClasses();
  private packed: Int32Array | undefined;

  /** Enters a pattern by its number. */
  add(pattern: number, { held, common, parts, reach, ordered }: Preview): void {
    this.offsets[pattern] = this.values.length;
    this.packed = undefined;
    const number = (at: number): number => (held[at] === undefined ? ALWAYS : this.classes.number(held[at]));
    this.pairs[2 * pattern] = number(1);
    this.pairs[2 * pattern + 1] = number(2);
    this.values.push(ordered ? 1 : 0, Math.min(reach, FAR), parts.length);
    this.values.push(common.length, ...common.map((need) => this.common.number(need)));
    for (const part of parts) {
      this.values.push(part.length);
      for (const { ids, least, most } of part) this.values.push(this.classes.number(ids), least, most);
    }
  }

  /** One more than the greatest number of a common need. */
  get commons(): number {
    return this.common.size;
  }

  /** The common needs that a word or an entity of a class meets. */
  commonMetBy(id: number): readonly number[] {
    return this.common.metBy(id);
  }

  /** Where a pattern's values begin in {@link table}. */
  offset(pattern: number): number {
    return this.offsets[pattern] ?? 0;
  }

  /** A pattern's second and third rarest need, of which it can be told at once that they are missing. */
  second(pattern: number): number {
    return this.pairs[2 * pattern] ?? ALWAYS;
  }

  third(pattern: number): number {
    return this.pairs[2 * pattern + 1] ?? ALWAYS;
  }

  get table(): Int32Array {
    return (this.packed ??= Int32Array.from(this.values));
  }
}
