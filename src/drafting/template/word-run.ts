import type { Diagnostic, Place } from "../../diagnostic";
import { startDeflate, type Deflated, type DeflateStream } from "../../docx/package";
import { Faults } from "../language/faults";
import { longestDraft, mostRounds, tooLong, tooManyRounds } from "../language/limits";
import { type MissingFact, type Op, type Run } from "../language/run";
import type { Scope } from "../language/scope";
import { factLabel } from "./fact-control";
import type { FreshKind, NoteKind } from "./item";

/** A fact that a control shows. */
export interface BoundFact {
  readonly text: string;
  readonly label: string;
  readonly missing: boolean;
  /** Written at a place that writes at most one control, so that its path is the same in every draft. */
  readonly single: boolean;
}

/** Ids that a template leaves free, and what it has of bookmarks. */
export interface IdBase {
  readonly drawing: number;
  readonly control: number;
  /** First id of the places that write at most one control. */
  readonly singleControl: number;
  readonly annotation: number;
  readonly note: Readonly<Record<NoteKind, number>>;
  readonly numId: number;
}

/** Limits of one draft. */
export interface RunOptions {
  readonly root: unknown;
  readonly today: string;
  readonly final: boolean;
  /** Controls that may be written outside and inside of repeated blocks. */
  readonly controls: { readonly once: number; readonly repeated: number };
  readonly ids: IdBase;
  readonly slots: readonly { readonly id: string; readonly name: string }[];
}

/** Ops from which on a part is deflated while it is written. */
const longPart = 16_384;

/** Most ops of a text that may yet be taken back, and is held as a whole until then. */
const mostOps = 8_000_000;

/** Everything that one draft gathers. */
export class WordRun implements Run {
  ops: Op[] = [];
  ink = 0;
  rows = 0;
  tail: "none" | "paragraph" | "other" = "none";
  wanted: string | undefined = undefined;
  readonly today: string;
  readonly root: unknown;
  readonly final: boolean;
  readonly listsOnly = true;
  readonly faults = new Faults();
  readonly notes: Diagnostic[] = [];
  readonly origins = new WeakMap<object, string>();
  readonly facts = new Map<string, BoundFact>();
  readonly missing = new Map<string, MissingFact>();
  readonly newNumbers: { readonly numId: string; readonly like: string }[] = [];
  readonly noteOps: Record<NoteKind, Op[]> = { footnote: [], endnote: [], comment: [] };
  controlsOnce: number;
  controlsRepeated: number;
  /** Values that would have been controls had there been room. */
  uncontrolled = 0;
  /** How many regions are open whose text may yet be taken back. */
  revocable = 0;
  #part: Op[] = this.ops;
  #stream: DeflateStream | undefined;
  #plainLoops = 0;
  #rounds = 0;
  #length = 0;
  readonly #ids: { drawing: number; control: number; annotation: number; shape: number; numId: number };
  readonly #singleControl: number;
  readonly #noteIds: Record<NoteKind, number>;
  readonly #slots: { id: string; name: string; copies: number }[];
  readonly #slotOf = new Map<string, number>();
  readonly #numbers = new Map<string, string>();
  readonly #told = new Set<string>();

  constructor(options: RunOptions) {
    this.root = options.root;
    this.today = options.today;
    this.final = options.final;
    this.controlsOnce = options.controls.once;
    this.controlsRepeated = options.controls.repeated;
    const { drawing, control, annotation, numId, note, singleControl } = options.ids;
    this.#singleControl = singleControl;
    this.#ids = { drawing, control, annotation, shape: 0, numId };
    this.#noteIds = { ...note };
    this.#slots = options.slots.map(({ id, name }) => ({ id, name, copies: 0 }));
    options.slots.forEach(({ name }, slot) => this.#slotOf.set(name, slot));
  }

  /** Begins a part. */
  startPart(): void {
    this.ops = [];
    this.#part = this.ops;
    this.#stream = undefined;
    this.#length = 0;
  }

  /** Ends a part: what was written, or, where it was long, its deflated data. */
  endPart(): readonly Op[] | Deflated {
    this.#measure();
    const stream = this.#stream;
    if (stream === undefined) return this.ops;
    this.#stream = undefined;
    stream.add(this.ops);
    return stream.finish();
  }

  /** Gives up a part that could not be written. */
  abandonPart(): void {
    this.#stream?.abandon();
    this.#stream = undefined;
  }

  /** Deflates what was written so far where it is long and final, so that a long table is never held as a whole. */
  settle(): void {
    if (++this.#rounds > mostRounds) throw tooManyRounds();
    if (this.ops.length > mostOps) throw tooLong();
    if (this.ops.length < longPart || this.revocable > 0 || this.ops !== this.#part) return;
    this.#stream ??= startDeflate();
    this.#measure();
    this.#stream.add(this.ops);
    this.ops.length = 0;
  }

  /** Adds up what was written, before it is made one text or deflated. */
  #measure(): void {
    for (const op of this.ops) this.#length += typeof op === "string" ? op.length : op.text.length;
    if (this.#length > longestDraft) throw tooLong();
  }

  /** Counts a row of the innermost table that may have none; once it has one, it stays. */
  addRow(): void {
    if (this.rows++ === 0) this.revocable--;
  }

  /** An id that nothing else in the document has. */
  fresh(kind: FreshKind): string {
    if (kind === "shape") return `mw_shape_${this.#ids.shape++}`;
    return String(this.#ids[kind]++);
  }

  /** Id of the control of a place that writes at most one. */
  singleControl(place: number): string {
    return String(this.#singleControl + place);
  }

  noteId(kind: NoteKind): string {
    return String(this.#noteIds[kind]++);
  }

  /** Gives a bookmark or comment of a repeated block its id and name for one more round; the first keeps its own. */
  renew(slot: number, kind: "bookmark" | "comment"): void {
    const state = this.#slots[slot];
    if (state === undefined) return;
    state.copies++;
    if (state.copies === 1) return;
    state.id = kind === "comment" ? this.noteId("comment") : this.fresh("annotation");
    const suffix = `_${state.copies}`;
    const base = state.copies === 2 ? state.name : state.name.slice(0, state.name.lastIndexOf("_"));
    // Word takes at most 40 characters in a bookmark's name.
    state.name = base.slice(0, 40 - suffix.length) + suffix;
  }

  slot(slot: number, what: "id" | "name"): string {
    return this.#slots[slot]?.[what] ?? "";
  }

  /** Name that a bookmark has in this round of the block that repeats it. */
  bookmark(name: string): string {
    const slot = this.#slotOf.get(name);
    return slot === undefined ? name : this.slot(slot, "name");
  }

  /** The list that a paragraph belongs to in this round. */
  number(numId: string): string {
    const current = this.#numbers.get(numId);
    if (current !== undefined) return current;
    this.#numbers.set(numId, numId);
    return numId;
  }

  /** Makes a list start anew, if it has begun. */
  restart(numId: string): void {
    if (!this.#numbers.has(numId)) return;
    const next = String(this.#ids.numId++);
    this.newNumbers.push({ numId: next, like: numId });
    this.#numbers.set(numId, next);
  }

  /** A loop gets controls for all of its values or for none, so that a table is not half one and half the other. */
  enterLoop(values: number): boolean {
    const tooMany = values > this.controlsRepeated;
    if (tooMany) this.#plainLoops++;
    return tooMany;
  }

  leaveLoop(entered: boolean): void {
    if (entered) this.#plainLoops--;
  }

  /** True where values are written as plain text, come what may. */
  get plain(): boolean {
    return this.final || this.#plainLoops > 0;
  }

  /** True, once, where one more control may be written. */
  takeControl(repeated: boolean): boolean {
    if (this.final) return false;
    if (this.#plainLoops > 0) {
      this.uncontrolled++;
      return false;
    }
    if (repeated ? this.controlsRepeated > 0 : this.controlsOnce > 0) {
      if (repeated) this.controlsRepeated--;
      else this.controlsOnce--;
      return true;
    }
    this.uncontrolled++;
    return false;
  }

  addMissing(path: string, place: Place): MissingFact {
    const known = this.missing.get(path);
    if (known !== undefined) return known;
    const fact: MissingFact = { path, label: factLabel(path), place };
    this.missing.set(path, fact);
    return fact;
  }

  /** Adds a note, once for each key. */
  tell(key: string, note: Diagnostic): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.notes.push(note);
  }
}

/** The run of a scope of a Word template; all scopes of one are made from a `WordRun`. */
export function wordRun(scope: Scope): WordRun {
  return scope.run as WordRun;
}
