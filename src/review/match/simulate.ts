/** Runs a program over a sentence: all starts at once, no backtracking, time bounded by tokens times instructions. */
import type { Entity } from "../text/entities";
import type { Token } from "../text/tokens";
import type { NumberTest } from "./grammar";
import type { Branches, Instruction } from "./emit";
import type { Beginning } from "./first";
import type { Program } from "./program";
import type { Form } from "./vocabulary";

/** The tokens of a paragraph with what the matcher knows of each. */
export interface TokenView {
  readonly tokens: readonly Token[];
  readonly forms: readonly Form[];
  /** Forms of a token joined with the next one, where a hyphen joins them; a hole elsewhere. */
  readonly joined: readonly (Form | undefined)[];
  /** Entities by the token they begin at. */
  readonly entities: readonly (readonly Entity[] | undefined)[];
  /** The token after a small word or a parenthesis that begins at `at`; `at` where neither does. */
  passes(at: number, end: number): number;
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
  /** The span is marked in the pattern. */
  readonly marked: boolean;
  /** Words that only a gap took. */
  readonly slack: number;
  /** What was taken by words, last first. */
  readonly taken: Taken | undefined;
}

class Thread {
  constructor(
    /** Instruction at which it waits. */
    readonly at: number,
    readonly start: number,
    readonly slack: number,
    readonly open: number,
    readonly close: number,
    readonly taken: Taken | undefined,
  ) {}
}

/** The tightest thread first: with the fewest words in gaps, then the earliest. Lists are short and mostly in order. */
function sortThreads(threads: Thread[]): void {
  for (let at = 1; at < threads.length; at += 1) {
    const thread = threads[at];
    if (thread === undefined) continue;
    let place = at;
    for (; place > 0; place -= 1) {
      const before = threads[place - 1];
      if (before === undefined || before.slack < thread.slack) break;
      if (before.slack === thread.slack && before.start <= thread.start) break;
      threads[place] = before;
    }
    threads[place] = thread;
  }
}

const NO_MATCHES: readonly PatternMatch[] = [];
const NO_THREADS: readonly Thread[] = [];
const NO_IDS: readonly number[] = [];
const NO_CODE: readonly Instruction[] = [];
const NOTHING_ENTERED = new Float64Array(0);
const NO_ENTITIES: readonly Entity[] = [];
const NO_VIEW: TokenView = { tokens: [], forms: [], joined: [], entities: [], passes: (at) => at };

function passes(test: NumberTest, value: number): boolean {
  if (test.atLeast !== undefined && !(value >= test.atLeast)) return false;
  if (test.above !== undefined && !(value > test.above)) return false;
  if (test.atMost !== undefined && !(value <= test.atMost)) return false;
  return test.below === undefined || value < test.below;
}

/** Runs one program; what it needs to remember while it runs is allocated once, when it first runs. */
export class Automaton {
  /** Threads that wait for each token, by distance from `from`. */
  private readonly waiting: (Thread[] | undefined)[] = [];
  private accepted: PatternMatch[] = [];
  /** Last moment at which an instruction was entered; a moment is a token of a run, counted on over all runs. */
  private entered = NOTHING_ENTERED;
  /** Instructions still to enter, each with its thread. */
  private readonly stack: number[] = [];
  private readonly threads: Thread[] = [];
  private code = NO_CODE;
  private view: TokenView = NO_VIEW;
  private from = 0;
  private to = 0;
  private moment = 0;
  /** Last token for which a thread waits. */
  private last = -1;

  constructor(readonly program: Program) {}

  /** Every tightest match in the tokens `[from, to)` of a sentence, in order. */
  find(view: TokenView, from: number, to: number): readonly PatternMatch[] {
    this.view = view;
    this.from = from;
    this.to = to;
    this.last = -1;
    if (this.accepted.length > 0) this.accepted = [];
    const { first } = this.program;
    for (let at = from; at <= to; at += 1) {
      const starting = at < to && (first === undefined || this.canStart(at, first));
      if (starting || at <= this.last) this.token(at, starting);
    }
    this.view = NO_VIEW;
    return this.accepted.length === 0 ? NO_MATCHES : keepTightest(this.accepted);
  }

  private canStart(at: number, { id, kinds }: Beginning): boolean {
    if (id >= 0) {
      if (this.view.forms[at]?.isIn(id) === true) return true;
      if (this.view.joined[at]?.isIn(id) === true) return true;
    }
    if (kinds.size === 0) return false;
    return this.view.entities[at]?.some(({ kind }) => kinds.has(kind)) === true;
  }

  private load(): void {
    this.code = this.program.code;
    this.entered = new Float64Array(this.code.length);
  }

  private token(at: number, starting: boolean): void {
    if (this.code === NO_CODE) this.load();
    this.moment += 1;
    const threads = this.waiting[at - this.from];
    this.waiting[at - this.from] = undefined;
    // The tightest thread enters an instruction first and shuts the others out: they have the same future.
    if (threads !== undefined && threads.length > 1) sortThreads(threads);
    let started = !starting;
    for (const thread of threads ?? NO_THREADS) {
      if (!started && thread.slack > 0) {
        this.enter(new Thread(0, at, 0, -1, -1, undefined), at);
        started = true;
      }
      this.enter(thread, at);
    }
    if (!started) this.enter(new Thread(0, at, 0, -1, -1, undefined), at);
  }

  private push(instruction: number, thread: Thread): void {
    if (this.entered[instruction] === this.moment) return;
    this.stack.push(instruction);
    this.threads.push(thread);
  }

  private enter(first: Thread, at: number): void {
    this.push(first.at, first);
    for (;;) {
      const place = this.stack.pop();
      const thread = this.threads.pop();
      if (place === undefined || thread === undefined) return;
      if (this.entered[place] === this.moment) continue;
      this.entered[place] = this.moment;
      const instruction = this.code[place];
      if (instruction !== undefined) this.step(place, thread, instruction, at);
    }
  }

  private step(place: number, thread: Thread, instruction: Instruction, at: number): void {
    switch (instruction.op) {
      case "split":
        this.push(instruction.other, thread);
        this.push(place + 1, thread);
        return;
      case "jump":
        this.push(instruction.other, thread);
        return;
      case "switch":
        for (const target of instruction.always) this.push(target, thread);
        if (at >= this.to) return;
        this.choose(thread, instruction.branches, this.view.forms[at]);
        this.choose(thread, instruction.branches, this.view.joined[at]);
        // A small word may stand here; the choice waits behind it.
        if (this.program.loose && thread.taken !== undefined) this.pass(place, thread, at);
        return;
      case "open": {
        const open = thread.open < 0 ? at : thread.open;
        this.push(place + 1, new Thread(0, thread.start, thread.slack, open, thread.close, thread.taken));
        return;
      }
      case "close": {
        const close = thread.taken?.to ?? at;
        this.push(place + 1, new Thread(0, thread.start, thread.slack, thread.open, close, thread.taken));
        return;
      }
      case "match":
        this.accept(thread, at);
        return;
      default:
        if (at < this.to) this.consume(place, thread, instruction, at);
    }
  }

  private choose(thread: Thread, branches: Branches, form: Form | undefined): void {
    if (form === undefined) return;
    if (branches.last >= form.known) form.learn();
    if (branches.ids.length > form.ids.length) {
      for (const id of form.ids) for (const target of branches.byClass.get(id) ?? NO_IDS) this.push(target, thread);
      return;
    }
    for (let at = 0; at < branches.ids.length; at += 1) {
      if (!form.isIn(branches.ids[at] ?? 0)) continue;
      for (const target of branches.targets[at] ?? NO_IDS) this.push(target, thread);
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
      marked,
      slack: thread.slack,
      taken: thread.taken,
    });
  }

  private consume(place: number, thread: Thread, instruction: Instruction, at: number): void {
    if (instruction.op === "any") {
      const { start, slack, open, close, taken } = thread;
      this.advance(new Thread(place + 1, start, slack + 1, open, close, taken), at + 1);
      return;
    }
    if (this.program.loose && thread.taken !== undefined) this.pass(place, thread, at);
    if (instruction.op === "class") {
      const form = this.view.forms[at];
      const joined = this.view.joined[at];
      if (form !== undefined && form.isIn(instruction.id)) this.take(place, thread, at, at + 1);
      if (joined !== undefined && joined.isIn(instruction.id)) this.take(place, thread, at, at + 2);
      return;
    }
    if (instruction.op !== "entity") return;
    for (const entity of this.view.entities[at] ?? NO_ENTITIES) {
      if (entity.kind === instruction.kind && passes(instruction.test, entity.value)) {
        this.take(place, thread, at, entity.to);
      }
    }
  }

  /** Lets a small word or a parenthesis stand between two words of the pattern. */
  private pass(place: number, thread: Thread, at: number): void {
    const to = this.view.passes(at, this.to);
    if (to <= at) return;
    const { start, slack, open, close, taken } = thread;
    this.advance(new Thread(place, start, slack + to - at, open, close, taken), to);
  }

  private take(place: number, thread: Thread, from: number, to: number): void {
    const { start, slack, open, close, taken } = thread;
    this.advance(new Thread(place + 1, start, slack, open, close, { from, to, before: taken }), to);
  }

  private advance(thread: Thread, to: number): void {
    if (to > this.to) return;
    if (to > this.last) this.last = to;
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
