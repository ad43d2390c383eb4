import { escapeAttribute, escapeText } from "../../docx/xml";
import type { Piece } from "../../docx/package";
import type { Op } from "../language/run";
import { blockKind, compileBlock, repeats } from "../language/block";
import type { StaticScope } from "../language/compiler";
import { mostItems, tooLong } from "../language/limits";
import { compilePartialContext } from "../language/partial-context";
import type { Scope, Step } from "../language/scope";
import { compileWords } from "./compile-words";
import type { Branch, Entry, Item, NoteKind } from "./item";
import type { Tag } from "./tag";
import type { TagCompiler } from "./tag-compiler";
import { compileValue } from "./word-value";
import { wordRun } from "./word-run";

/** A note's own items, with what stands around its id. */
export interface NoteItems {
  readonly before: string;
  readonly after: string;
  readonly items: readonly Item[];
}

/** A clause ready to be inserted. */
export interface ClauseItems {
  readonly items: readonly Item[];
  /** Lists of the clause itself, which start anew each time that it is inserted. */
  readonly restarts: readonly string[];
  /** Slots of its bookmarks. */
  readonly slots: readonly number[];
}

/** What compiling the items of a Word file needs. */
export interface ProgramContext {
  readonly compiler: TagCompiler;
  readonly slotKind: (slot: number) => "bookmark" | "comment";
  note(kind: NoteKind, id: string): NoteItems | undefined;
  /** Finds a clause; reports when there is none or it does not fit. */
  clause(tag: Tag, inline: boolean): ClauseItems | undefined;
}

const deepestClause = 50;

/** Compiles items into steps that write XML. */
export class WordProgram {
  readonly #context: ProgramContext;
  readonly #clauses: string[] = [];
  #items = 0;

  constructor(context: ProgramContext) {
    this.#context = context;
  }

  compile(items: readonly Item[], scope: StaticScope): Step {
    this.#items += items.length;
    if (this.#items > mostItems) throw tooLong();
    const steps: Step[] = [];
    items.forEach((item, i) => {
      // A value writes the constant before it, so that the two are one piece where the value is plain text.
      const next = items[i + 1];
      if (item.kind === "xml" && next?.kind === "value") return;
      const before = items[i - 1];
      steps.push(this.#item(item, scope, before?.kind === "xml" ? before.xml : ""));
    });
    const [first, second] = steps;
    if (first === undefined) return () => undefined;
    if (second === undefined) return first;
    return (s) => {
      for (const step of steps) step(s);
    };
  }

  #piece(text: string): Piece {
    return this.#context.compiler.pieces.of(text);
  }

  #item(item: Item, scope: StaticScope, before: string): Step {
    switch (item.kind) {
      case "xml": {
        const constant = this.#piece(item.xml);
        return (s) => s.run.ops.push(constant);
      }
      case "value":
        return this.#context.compiler.at(item.tag, () =>
          compileValue(item.tag, item.site, scope, this.#context.compiler, before),
        );
      case "words": {
        const write = compileWords(item.words, scope, this.#context.compiler);
        const escape = item.within === "attribute" ? escapeAttribute : escapeText;
        return (s) => s.run.ops.push(escape(write(s)));
      }
      case "clause":
        return this.#context.compiler.at(item.tag, () => this.#clause(item.tag, item.inline, scope));
      case "block":
        return this.#block(item.branches, item.inverted, item.entry, scope);
      case "region":
        return this.#region(item, scope);
      case "ink":
        return (s) => s.run.ink++;
      case "tail": {
        const { what } = item;
        return what === "row" ? (s) => wordRun(s).addRow() : (s) => void (wordRun(s).tail = what);
      }
      case "fresh":
        return (s) => s.run.ops.push(wordRun(s).fresh(item.ids));
      case "slot":
        return (s) => s.run.ops.push(wordRun(s).slot(item.slot, item.what));
      case "number":
        return (s) => s.run.ops.push(wordRun(s).number(item.numId));
      case "note":
        return this.#note(item.note, item.id, item.slot, scope);
    }
  }

  #block(branches: readonly Branch[], inverted: boolean, entry: Entry, scope: StaticScope): Step {
    const [branch, ...rest] = branches;
    if (branch === undefined) return () => undefined;
    const { tag, head } = branch;
    if (head === undefined) return this.compile(branch.items, scope);
    const own = (inner: StaticScope): Step => this.#body(branch, inverted ? undefined : entry, inner);
    const other = (inner: StaticScope): Step => {
      const body = this.#block(rest, false, entry, inner);
      return inverted && repeats(blockKind(head.block)) ? this.#entered(entry, body) : body;
    };
    const bodies = inverted ? { main: other, inverse: own } : { main: own, inverse: other };
    const { compiler } = this.#context;
    const counted = { ...head, values: countValues(branch.items) };
    return compiler.at(tag, () => compileBlock(counted, bodies, scope, compiler));
  }

  #body(branch: Branch, entry: Entry | undefined, scope: StaticScope): Step {
    const body = this.compile(branch.items, scope);
    const loops = branch.head !== undefined && repeats(blockKind(branch.head.block));
    return loops && entry !== undefined ? this.#entered(entry, body) : body;
  }

  /** A body that gives bookmarks new ids and lists a new start each time that it is entered. */
  #entered(entry: Entry, body: Step): Step {
    if (entry.slots.length === 0 && entry.restarts.length === 0) return body;
    const enter = this.#enter(entry);
    return (s) => {
      enter(s);
      body(s);
    };
  }

  #enter(entry: Entry): Step {
    const { slots, restarts } = entry;
    const { slotKind } = this.#context;
    return (s) => {
      const run = wordRun(s);
      for (const slot of slots) run.renew(slot, slotKind(slot));
      for (const numId of restarts) run.restart(numId);
    };
  }

  #region(item: Item & { kind: "region" }, scope: StaticScope): Step {
    const body = this.compile(item.items, scope);
    if (item.what === "guard") return guard(body, this.#piece(item.filler));
    if (item.what === "between") {
      return (s) => {
        if (s.data.last !== true) body(s);
      };
    }
    return item.what === "table" ? table(body) : paragraph(body);
  }

  /** Writes the text of a note where it is referred to, with the facts of that place. */
  #note(kind: NoteKind, id: string, slot: number | undefined, scope: StaticScope): Step {
    const note = this.#context.note(kind, id);
    if (note === undefined) return (s) => s.run.ops.push(id);
    const body = this.compile(note.items, scope);
    const before = this.#piece(note.before);
    const after = this.#piece(note.after);
    return (s) => {
      const run = wordRun(s);
      const own = slot !== undefined ? run.slot(slot, "id") : kind === "comment" ? id : run.noteId(kind);
      run.ops.push(own);
      const outer: { ops: Op[]; tail: typeof run.tail } = { ops: run.ops, tail: run.tail };
      run.ops = [];
      run.ops.push(before, own);
      body(s);
      run.ops.push(after);
      for (const op of run.ops) run.noteOps[kind].push(op);
      run.ops = outer.ops;
      run.tail = outer.tail;
      run.ink++;
    };
  }

  #clause(tag: Tag, inline: boolean, scope: StaticScope): Step {
    const { compiler } = this.#context;
    if (tag.parsed.what !== "partial") return () => undefined;
    const { partial } = tag.parsed;
    const { enter, self } = compilePartialContext(partial, scope, compiler);
    const clause = this.#context.clause(tag, inline);
    if (clause === undefined) return () => undefined;
    const name = tag.source;
    if (this.#clauses.includes(name) || this.#clauses.length > deepestClause) {
      compiler.fault({ id: "template/clause-recursion", reason: `${tag.source} inserts a clause into itself.` });
      return () => undefined;
    }
    this.#clauses.push(name);
    const given: StaticScope = { self, up: undefined, params: [] };
    const body = this.compile(clause.items, given);
    this.#clauses.pop();
    const begin = this.#enter({ slots: clause.slots, restarts: clause.restarts });
    return (s: Scope) => {
      begin(s);
      body(enter(s));
    };
  }
}

/** Values that items write, branches and inner loops counted once. */
export function countValues(items: readonly Item[], wanted: (item: Item) => boolean = isValue): number {
  let count = 0;
  for (const item of items) {
    if (wanted(item)) count++;
    else if (item.kind === "region") count += countValues(item.items, wanted);
    else if (item.kind === "block") for (const branch of item.branches) count += countValues(branch.items, wanted);
  }
  return count;
}

function isValue(item: Item): boolean {
  return item.kind === "value";
}

function guard(body: Step, filler: Piece): Step {
  return (s) => {
    const run = wordRun(s);
    const { tail } = run;
    run.tail = "none";
    body(s);
    // Read again: the body has changed it.
    if ((run.tail as string) !== "paragraph") run.ops.push(filler);
    run.tail = tail;
  };
}

/** A paragraph that goes when nothing was written in it. */
function paragraph(body: Step): Step {
  return (s) => {
    const run = wordRun(s);
    const { ink, tail } = run;
    const { length } = run.ops;
    run.revocable++;
    body(s);
    run.revocable--;
    if (run.ink !== ink) return;
    run.ops.length = length;
    run.tail = tail;
  };
}

/** A table that goes when it has no row. */
function table(body: Step): Step {
  return (s) => {
    const run = wordRun(s);
    const { rows, tail } = run;
    const { length } = run.ops;
    run.rows = 0;
    run.revocable++;
    body(s);
    if (run.rows === 0) {
      run.revocable--;
      run.ops.length = length;
      run.tail = tail;
    }
    run.rows = rows;
  };
}
