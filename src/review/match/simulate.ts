/** Runs a program over a sentence: all starts at once, no backtracking, time bounded by tokens times instructions. */
import type { Entity } from "../text/entities";
import type { Token } from "../text/tokens";
import type { NumberTest } from "./grammar";
import type { Instruction, Program } from "./program";

/** The tokens of a paragraph with what the matcher knows of each. */
export interface TokenView {
  readonly tokens: readonly Token[];
  /** Classes of each token. */
  readonly classes: readonly (readonly number[])[];
  /** Classes of a token joined with the next one, where a hyphen joins them; a hole elsewhere. */
  readonly joined: readonly (readonly number[] | undefined)[];
  /** Entities by the token they begin at. */
  readonly entities: readonly (readonly Entity[] | undefined)[];
}

/** Tokens `[from, to)` that a word or an entity of the pattern took. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  readonly before: Taken | undefined;
}

/** A match over the tokens `[from, to)`; the span is the marked part, or all of it. */
export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  readonly spanFrom: number;
  readonly spanTo: number;
  /** Words that only a gap took. */
  readonly slack: number;
  /** What was taken by words, last first. */
  readonly taken: Taken | undefined;
}

interface Thread {
  readonly at: number;
  readonly start: number;
  readonly slack: number;
  readonly open: number;
  readonly close: number;
  readonly taken: Taken | undefined;
}

function passes(test: NumberTest, value: number): boolean {
  if (test.atLeast !== undefined && !(value >= test.atLeast)) return false;
  if (test.above !== undefined && !(value > test.above)) return false;
  if (test.atMost !== undefined && !(value <= test.atMost)) return false;
  return test.below === undefined || value < test.below;
}

class Simulation {
  /** Threads that wait for each token. */
  private readonly waiting: (Thread[] | undefined)[];
  private readonly accepted: PatternMatch[] = [];
  /** Last token at which an instruction was entered. */
  private readonly entered: Int32Array;

  constructor(
    private readonly code: readonly Instruction[],
    private readonly view: TokenView,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.waiting = new Array<Thread[] | undefined>(to - from + 1);
    this.entered = new Int32Array(code.length).fill(-1);
  }

  run(): PatternMatch[] {
    for (let at = this.from; at <= this.to; at += 1) {
      const threads = this.waiting[at - this.from] ?? [];
      this.waiting[at - this.from] = undefined;
      if (at < this.to) threads.push({ at: 0, start: at, slack: 0, open: -1, close: -1, taken: undefined });
      // The tightest thread enters an instruction first and shuts the others out: they have the same future.
      if (threads.length > 1) threads.sort((a, b) => a.slack - b.slack || a.start - b.start);
      for (const thread of threads) this.enter(thread, at);
    }
    return this.accepted;
  }

  private enter(first: Thread, at: number): void {
    const stack = [first];
    for (let thread = stack.pop(); thread !== undefined; thread = stack.pop()) {
      if (this.entered[thread.at] === at) continue;
      this.entered[thread.at] = at;
      const instruction = this.code[thread.at];
      if (instruction === undefined) continue;
      switch (instruction.op) {
        case "split":
          stack.push({ ...thread, at: instruction.other }, { ...thread, at: thread.at + 1 });
          break;
        case "jump":
          stack.push({ ...thread, at: instruction.other });
          break;
        case "open":
          stack.push({ ...thread, at: thread.at + 1, open: thread.open < 0 ? at : thread.open });
          break;
        case "close":
          stack.push({ ...thread, at: thread.at + 1, close: thread.taken?.to ?? at });
          break;
        case "match":
          this.accept(thread, at);
          break;
        default:
          this.consume(thread, instruction, at);
      }
    }
  }

  private accept(thread: Thread, at: number): void {
    if (at === thread.start) return;
    const marked = thread.open >= 0 && thread.close > thread.open;
    this.accepted.push({
      from: thread.start,
      to: at,
      spanFrom: marked ? thread.open : thread.start,
      spanTo: marked ? thread.close : at,
      slack: thread.slack,
      taken: thread.taken,
    });
  }

  private consume(thread: Thread, instruction: Instruction, at: number): void {
    if (at >= this.to) return;
    if (instruction.op === "any") {
      this.advance({ ...thread, at: thread.at + 1, slack: thread.slack + 1 }, at + 1);
      return;
    }
    if (instruction.op === "class") {
      if (this.view.classes[at]?.includes(instruction.id) === true) this.take(thread, at, at + 1);
      if (this.view.joined[at]?.includes(instruction.id) === true) this.take(thread, at, at + 2);
      return;
    }
    if (instruction.op !== "entity") return;
    for (const entity of this.view.entities[at] ?? []) {
      if (entity.kind === instruction.kind && passes(instruction.test, entity.value)) this.take(thread, at, entity.to);
    }
  }

  private take(thread: Thread, from: number, to: number): void {
    this.advance({ ...thread, at: thread.at + 1, taken: { from, to, before: thread.taken } }, to);
  }

  private advance(thread: Thread, to: number): void {
    if (to > this.to) return;
    const list = this.waiting[to - this.from];
    if (list === undefined) this.waiting[to - this.from] = [thread];
    else list.push(thread);
  }
}

/** Of matches that overlap, keeps those with the fewest words in gaps, then the longest, then the first. */
export function keepTightest(matches: readonly PatternMatch[]): PatternMatch[] {
  if (matches.length < 2) return [...matches];
  const order = [...matches].sort((a, b) => a.slack - b.slack || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: PatternMatch[] = [];
  const used = new Set<number>();
  for (const match of order) {
    let free = true;
    for (let at = match.from; at < match.to && free; at += 1) free = !used.has(at);
    if (!free) continue;
    for (let at = match.from; at < match.to; at += 1) used.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Every tightest match of a program in the tokens `[from, to)`, in order. */
export function findMatches(program: Program, view: TokenView, from: number, to: number): PatternMatch[] {
  return keepTightest(new Simulation(program.code, view, from, to).run());
}
