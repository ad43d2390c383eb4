import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import {
  deflatePieces,
  type Deflated,
  makeDeflatedEntry,
  makeEntry,
  writeZip,
  type PieceSet,
  type ZipEntry,
} from "../../docx";
import type { MissingFact, Op } from "../language/run";
import type { Step } from "../language/scope";
import { unusedFacts } from "./unused-facts";
import type { FactsWriter } from "./facts-part";
import type { NoteKind } from "./item";
import type { RestartLists } from "./restart-lists";
import type { FactUse } from "./tag-compiler";
import { WordRun, type IdBase } from "./word-run";

/** How a draft is written. */
export interface DraftOptions {
  /** For filing: plain text, no controls, no facts part. */
  readonly final?: boolean;
  /** Refuses to write where a fact is missing. */
  readonly strict?: boolean;
  /** ISO date that helpers take for today; the context's `today` where left out. */
  readonly today?: string;
  /** Kept in the facts part, for whoever checks how a draft came about. */
  readonly audit?: object;
}

/** A draft. */
export interface DraftResult {
  /** The Word file. */
  readonly bytes: Uint8Array;
  /** Facts that the text asks for and the case lacks, in the order of the text. */
  readonly missing: readonly MissingFact[];
  /** What was done other than asked, such as characters that were left out. */
  readonly notes: readonly Diagnostic[];
}

/** What compiling leaves for drafting. */
export interface TemplateProgram {
  readonly file: string | undefined;
  /** True where clauses have brought parts with them. */
  readonly grown: boolean;
  facts(): readonly FactUse[];
  readonly warnings: readonly Diagnostic[];
  /** What a paper for filing still holds and ought not to be filed unseen. */
  readonly remains: readonly Diagnostic[];
  /** Parts that a draft writes, and how. */
  readonly parts: readonly { readonly name: string; readonly step: Step }[];
  /** Notes that a draft writes, by kind. */
  readonly notes: ReadonlyMap<NoteKind, { readonly name: string; readonly shell: readonly [string, string] }>;
  /** Numbering part, and how to write it with more lists. */
  readonly numbering: RestartLists | undefined;
  /** Entries that no draft changes. */
  readonly fixed: readonly ZipEntry[];
  /** Content types and relationships without a facts part, and with one. */
  readonly bare: readonly ZipEntry[];
  bound(): { readonly entries: readonly ZipEntry[]; readonly factsPart: string };
  readonly pieces: PieceSet;
  readonly factsWriter: FactsWriter;
  /** How many documents were drafted. */
  readonly drafts: { count: number };
  readonly ids: IdBase;
  readonly slots: readonly { readonly id: string; readonly name: string }[];
  readonly controls: { readonly once: number; readonly repeated: number };
}

/** A template that is ready to be filled, any number of times. */
export class CompiledTemplate {
  readonly #program: TemplateProgram;
  readonly #makeFinal: () => TemplateProgram;
  #final: TemplateProgram | undefined;

  /** @param makeFinal makes the program for papers that are filed; called when the first one is drafted */
  constructor(program: TemplateProgram, makeFinal: () => TemplateProgram) {
    this.#program = program;
    this.#makeFinal = makeFinal;
  }

  /** Facts that the template names, and where. */
  get facts(): readonly FactUse[] {
    return this.#program.facts();
  }

  /**
   * Facts of a case that the template does not name, by their path in the fact tree (`evidence[].lab.tested`), each once: a fact that was
   * taken in and is said nowhere.
   */
  unusedFacts(context: object): string[] {
    return unusedFacts(context, this.facts);
  }

  /** What is odd about the template without being wrong. */
  get warnings(): readonly Diagnostic[] {
    return this.#program.warnings;
  }

  /**
   * Fills the template.
   * @param context plain data; only own properties are read
   * @throws DiagnosticError where a value cannot be written, or `strict` and facts are missing
   */
  draft(context: object, options: DraftOptions = {}): DraftResult {
    const program = options.final === true ? (this.#final ??= this.#makeFinal()) : this.#program;
    const today = options.today ?? (context as { today?: unknown }).today;
    const run = new WordRun({
      root: context,
      today: typeof today === "string" ? today : "",
      final: options.final === true,
      controls: program.controls,
      ids: program.ids,
      slots: program.slots,
    });
    // Looking through the template's constants pays from the second draft on.
    if (program.drafts.count > 0) program.pieces.prime();
    let written: { name: string; ops: readonly Op[] | Deflated }[];
    try {
      written = program.parts.map(({ name, step }) => ({ name, ops: runStep(run, step) }));
    } finally {
      run.abandonPart();
    }
    if (run.faults.hasErrors) throw new DiagnosticError(run.faults.errors);
    const missing = [...run.missing.values()];
    if (options.strict === true && missing.length > 0) throw new DiagnosticError(missing.map(missingFact));
    const entries = [...program.fixed, ...written.map(({ name, ops }) => this.#entry(program, name, ops))];
    for (const [kind, { name, shell }] of program.notes) {
      entries.push(this.#entry(program, name, [shell[0], ...run.noteOps[kind], shell[1]]));
    }
    if (program.numbering !== undefined && run.newNumbers.length > 0) {
      const { name } = program.numbering;
      const entry = this.#entry(program, name, [program.numbering.write(run.newNumbers)]);
      entries.splice(
        entries.findIndex((other) => other.name === name),
        1,
        entry,
      );
    }
    if (run.facts.size > 0) {
      const { entries: bound, factsPart } = program.bound();
      entries.unshift(...bound);
      entries.push(this.#entry(program, factsPart, program.factsWriter.write(run.facts, options.audit)));
    } else entries.unshift(...program.bare);
    if (!run.final && run.uncontrolled > 0) run.notes.push(tooManyControls(run.uncontrolled));
    program.drafts.count++;
    return { bytes: writeZip(entries), missing, notes: [...program.remains, ...run.notes] };
  }

  /** Deflates what was written: plainly the first time, since looking through the template's constants pays from the second draft on. */
  #entry(program: TemplateProgram, name: string, ops: readonly Op[] | Deflated): ZipEntry {
    if ("compressed" in ops) return makeDeflatedEntry(name, ops.compressed, ops.crc, ops.size);
    if (program.drafts.count === 0) {
      let length = 0;
      for (const op of ops) length += typeof op === "string" ? op.length : op.text.length;
      if (length <= small) {
        let text = "";
        for (const op of ops) text += typeof op === "string" ? op : op.text;
        return makeEntry(name, encoder.encode(text));
      }
    }
    const { compressed, crc, size } = deflatePieces(ops);
    return makeDeflatedEntry(name, compressed, crc, size);
  }
}

/** Texts up to so many UTF-16 units are deflated in one go while their template is used for the first time. */
const small = 512 * 1024;
const encoder = new TextEncoder();

function runStep(run: WordRun, step: Step): readonly Op[] | Deflated {
  run.startPart();
  const { root } = run;
  step({
    value: root,
    level: { value: root, path: "", key: undefined, up: undefined },
    data: { root, index: undefined, key: undefined, first: undefined, last: undefined, up: undefined },
    params: undefined,
    run,
  });
  return run.endPart();
}

function missingFact(fact: MissingFact): Diagnostic {
  return {
    id: "draft/missing-fact",
    gravity: "error",
    reason: `The case does not say: ${fact.label}.`,
    place: { ...fact.place, field: fact.path },
    hint: "Add it to the case file, or draft without --strict to see a placeholder.",
  };
}

function tooManyControls(count: number): Diagnostic {
  return {
    id: "draft/plain-facts",
    gravity: "note",
    reason: `${count} fact${count === 1 ? " is" : "s are"} written as plain text: Word slows down with hundreds of content controls.`,
    place: {},
  };
}
