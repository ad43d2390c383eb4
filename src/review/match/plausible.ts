/** Tells quickly whether a range of tokens holds what a pattern needs, in the order and as near together as it needs it. */
import type { EntityKind } from "../text/entities";
import { classesOfEntity, ENTITY_CLASSES as SHIFT, type Requirement } from "./cost";
import type { IndexedPattern } from "./compile";
import type { Need } from "./needs";
import type { Form } from "./vocabulary";

/** What a range holds; entities by the token they begin at. */
export interface Held {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly { readonly kind: EntityKind; readonly value: number; readonly from: number }[];
}

interface Words {
  readonly forms: readonly Form[];
  readonly joined: readonly (Form | undefined)[];
  /** For each token, how many tokens before it are no small words. */
  readonly weight: () => Int32Array;
}

/** The classes of one range at a time; what it needs is allocated once. */
export class Plausibility {
  private readonly needed: Uint8Array;
  /** The last range that held a class, and its first and last place there. */
  private readonly turns: Float64Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private turn = 0;
  private weight: Int32Array = new Int32Array(0);
  private words: Words | undefined;
  private range: Held | undefined;

  constructor(classes: number, patterns: readonly IndexedPattern[]) {
    this.needed = new Uint8Array(classes + SHIFT);
    this.turns = new Float64Array(classes + SHIFT);
    this.first = new Int32Array(classes + SHIFT);
    this.last = new Int32Array(classes + SHIFT);
    for (const { held, parts } of patterns) {
      for (const need of held.slice(1)) for (const id of need) this.needed[id + SHIFT] = 1;
      for (const part of parts) for (const { ids } of part) for (const id of ids) this.needed[id + SHIFT] = 1;
    }
  }

  /** Turns to a range. */
  note(words: Words, range: Held): void {
    this.turn += 1;
    this.weight = words.weight();
    this.words = words;
    this.range = range;
    for (let at = range.from; at < range.to; at += 1) {
      this.hold(words.forms[at], at);
      this.hold(words.joined[at], at);
    }
    for (const { kind, value, from } of range.entities)
      for (const id of classesOfEntity(kind, value)) this.put(id + SHIFT, from);
  }

  private hold(form: Form | undefined, at: number): void {
    if (form === undefined || form.ids.length === 0) return;
    form.needed ??= form.ids.filter((id) => this.needed[id + SHIFT] === 1);
    for (const id of form.needed) this.put(id + SHIFT, at);
  }

  private put(place: number, at: number): void {
    if (this.turns[place] !== this.turn) {
      this.turns[place] = this.turn;
      this.first[place] = at;
      this.last[place] = at;
    } else {
      this.first[place] = Math.min(this.first[place] ?? at, at);
      this.last[place] = Math.max(this.last[place] ?? at, at);
    }
  }

  /** Whether the range may hold a match of the pattern; false only where it cannot. */
  allows({ held, common, parts, reach, ordered }: IndexedPattern): boolean {
    for (let at = 1; at < held.length; at += 1) if (!this.holdsAny(held[at] ?? [])) return false;
    for (const ids of common) if (!this.standsSomewhere(ids)) return false;
    let start = Number.POSITIVE_INFINITY;
    let end = -1;
    for (const part of parts) {
      const places = this.placesOf(part, ordered);
      if (places === undefined) return false;
      start = Math.min(start, places.latestStart);
      end = Math.max(end, places.earliestEnd);
    }
    return end <= start || (this.weight[end] ?? 0) - (this.weight[start] ?? 0) <= reach;
  }

  /** Looks for a common word, which is not noted, among the range's words. */
  private standsSomewhere(ids: Requirement): boolean {
    const { words, range } = this;
    if (words === undefined || range === undefined) return true;
    for (const id of ids) {
      if (id < 0) {
        if (this.turns[id + SHIFT] === this.turn) return true;
        continue;
      }
      for (let at = range.from; at < range.to; at += 1) {
        const form = words.forms[at];
        const whole = words.joined[at];
        if (form?.isIn(id) === true || whole?.isIn(id) === true) return true;
      }
    }
    return false;
  }

  private holdsAny(ids: Requirement): boolean {
    for (let at = 0; at < ids.length; at += 1) if (this.turns[(ids[at] ?? 0) + SHIFT] === this.turn) return true;
    return false;
  }

  /** Where a part's needs can stand at the latest and at the earliest; undefined where they cannot. */
  private placesOf(needs: readonly Need[], ordered: boolean): { latestStart: number; earliestEnd: number } | undefined {
    let earliest = -1;
    let latestStart = Number.POSITIVE_INFINITY;
    let before: { at: number; least: number } | undefined;
    for (const { ids, least, most } of needs) {
      let first = Number.POSITIVE_INFINITY;
      let last = -1;
      for (const id of ids) {
        const place = id + SHIFT;
        if (this.turns[place] !== this.turn) continue;
        first = Math.min(first, this.first[place] ?? 0);
        last = Math.max(last, this.last[place] ?? 0);
      }
      if (last < 0) return undefined;
      latestStart = Math.min(latestStart, last);
      if (!ordered) {
        earliest = Math.max(earliest, first);
        continue;
      }
      earliest = Math.max(earliest + 1, first);
      if (earliest > last) return undefined;
      const only = first === last;
      if (only && before !== undefined) {
        const apart = (this.weight[first] ?? 0) - (this.weight[before.at] ?? 0);
        if (first <= before.at || apart > most - before.least) return undefined;
      }
      if (only) before = { at: first, least };
    }
    return { latestStart, earliestEnd: earliest };
  }
}
