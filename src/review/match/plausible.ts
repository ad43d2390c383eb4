/** Tells quickly whether a range of tokens holds what a pattern needs, in the order and as near together as it needs it. */
import type { EntityKind } from "../text/entities";
import { classesOfEntity } from "./cost";
import { ALWAYS, type NeedTable } from "./needed";
import type { Form, Scope } from "./vocabulary";

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

const NOWHERE = 1 << 30;
const NO_COMMON = new Uint32Array(0);

/** The needs that one range at a time meets; what this takes is allocated once. */
export class Plausibility {
  /** The last range that met a need, and its first and last place there. */
  private readonly turns: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** Common needs that the range met last asked about holds, as bits. */
  private readonly common: Uint32Array;
  private commonTurn = 0;
  private readonly table: Int32Array;
  private turn = 0;
  private weight: Int32Array = new Int32Array(0);
  private words: Words | undefined;
  private range: Held | undefined;
  /** Of the part looked at last. */
  private earliestEnd = 0;
  private latestStart = 0;

  constructor(
    private readonly needs: NeedTable,
    private readonly scope: Scope,
  ) {
    this.table = needs.table;
    this.turns = new Int32Array(needs.classes.size);
    this.first = new Int32Array(needs.classes.size);
    this.last = new Int32Array(needs.classes.size);
    this.common = new Uint32Array((needs.commons >>> 5) + 1);
  }

  /** Turns to a range. */
  note(words: Words, range: Held): void {
    if (this.turn >= NOWHERE) this.forget();
    this.turn += 1;
    this.turns[ALWAYS] = this.turn;
    this.weight = words.weight();
    this.words = words;
    this.range = range;
    for (let at = range.from; at < range.to; at += 1) {
      this.hold(words.forms[at], at);
      this.hold(words.joined[at], at);
    }
    for (const { kind, value, from } of range.entities) {
      for (const id of classesOfEntity(kind, value))
        for (const number of this.needs.classes.metBy(id)) this.put(number, from);
    }
  }

  private forget(): void {
    this.turn = 0;
    this.turns.fill(0);
    this.commonTurn = 0;
  }

  private hold(form: Form | undefined, at: number): void {
    if (form === undefined) return;
    const meets = (form.meets[this.scope] ??= this.metBy(form));
    for (let index = 0; index < meets.length; index += 1) this.put(meets[index] ?? ALWAYS, at);
  }

  private metBy(form: Form): readonly number[] {
    if (form.ids.length === 0) return form.ids;
    const numbers = new Set<number>();
    for (const id of form.ids) for (const number of this.needs.classes.metBy(id)) numbers.add(number);
    return [...numbers];
  }

  private put(number: number, at: number): void {
    if (this.turns[number] !== this.turn) {
      this.turns[number] = this.turn;
      this.first[number] = at;
      this.last[number] = at;
      return;
    }
    if (at < (this.first[number] ?? 0)) this.first[number] = at;
    else if (at > (this.last[number] ?? 0)) this.last[number] = at;
  }

  /** Whether the range meets a need. */
  meets(number: number): boolean {
    return this.turns[number] === this.turn;
  }

  /** Whether the range may hold a match of a pattern; false only where it cannot. */
  allows(pattern: number): boolean {
    const { table } = this;
    const begin = this.needs.offset(pattern);
    const ordered = table[begin] === 1;
    const reach = table[begin + 1] ?? 0;
    const parts = table[begin + 2] ?? 0;
    const commonEnd = begin + 4 + (table[begin + 3] ?? 0);
    let start = NOWHERE;
    let end = -1;
    let at = commonEnd;
    for (let part = 0; part < parts; part += 1) {
      const after = at + 1 + 3 * (table[at] ?? 0);
      if (!this.canHold(at + 1, after, ordered)) return false;
      if (this.latestStart < start) start = this.latestStart;
      if (this.earliestEnd > end) end = this.earliestEnd;
      at = after;
    }
    if (end > start && (this.weight[end] ?? 0) - (this.weight[start] ?? 0) > reach) return false;
    for (at = begin + 4; at < commonEnd; at += 1) if (!this.meetsCommon(table[at] ?? 0)) return false;
    return true;
  }

  /** Common words are not noted one by one: which of their needs the range meets is put together when it is first asked for. */
  private meetsCommon(number: number): boolean {
    if (this.commonTurn !== this.turn) this.noteCommon();
    return (((this.common[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  private noteCommon(): void {
    this.commonTurn = this.turn;
    this.common.fill(0);
    const { words, range } = this;
    if (words === undefined || range === undefined) return;
    for (let at = range.from; at < range.to; at += 1) {
      this.addCommon(words.forms[at]);
      this.addCommon(words.joined[at]);
    }
    for (const { kind, value } of range.entities)
      for (const id of classesOfEntity(kind, value)) this.add(this.commonBits([id]));
  }

  private addCommon(form: Form | undefined): void {
    if (form === undefined) return;
    const bits = (form.meetsCommon[this.scope] ??= this.commonBits(form.ids));
    if (bits !== NO_COMMON) this.add(bits);
  }

  private add(bits: Uint32Array): void {
    for (let at = 0; at < bits.length; at += 1) this.common[at] = (this.common[at] ?? 0) | (bits[at] ?? 0);
  }

  private commonBits(ids: readonly number[]): Uint32Array {
    let bits = NO_COMMON;
    for (const id of ids) {
      for (const number of this.needs.commonMetBy(id)) {
        if (bits === NO_COMMON) bits = new Uint32Array(this.common.length);
        bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
      }
    }
    return bits;
  }

  /** Whether the needs of a part, `[from, to)` of the table, can all be met; notes where they can stand at the latest and at the earliest. */
  private canHold(from: number, to: number, ordered: boolean): boolean {
    const { table } = this;
    let earliest = -1;
    let latest = NOWHERE;
    let before = -1;
    let leastBefore = 0;
    for (let at = from; at < to; at += 3) {
      const number = table[at] ?? ALWAYS;
      if (this.turns[number] !== this.turn) return false;
      const first = this.first[number] ?? 0;
      const last = this.last[number] ?? 0;
      if (last < latest) latest = last;
      if (!ordered) {
        if (first > earliest) earliest = first;
        continue;
      }
      earliest = Math.max(earliest + 1, first);
      if (earliest > last) return false;
      if (first !== last) continue;
      if (before >= 0) {
        const apart = (this.weight[first] ?? 0) - (this.weight[before] ?? 0);
        if (first <= before || apart > (table[at + 2] ?? 0) - leastBefore) return false;
      }
      before = first;
      leastBefore = table[at + 1] ?? 0;
    }
    this.earliestEnd = earliest;
    this.latestStart = latest;
    return true;
  }
}
