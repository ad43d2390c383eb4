import type { CourtProfile } from "../../case";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { DocxPackage } from "../../docx";
import { compileTemplate, type CompiledTemplate } from "../../drafting";
import { findLeverage } from "../../leverage";
import {
  auditDraft,
  formOf,
  readCourtProfile,
  sha256,
  withOwnFacts,
  type LibraryFact,
  type TemplateAudit,
} from "../../library";
import { draftPaper, templateFacts, type Courts } from "../../papers";
import type { CaseJson, Draft, PaperForm } from "./calls";
import { checkedCase } from "./checked-case";
import { draftedFacts } from "./drafted-facts";
import { previewOf } from "./preview";
import { today } from "../work/today";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "./library-files";

/** A paper that is ready to be drafted. */
interface Paper {
  readonly compiled: CompiledTemplate;
  /** Noted in each draft. */
  readonly audit: TemplateAudit;
}

/** Drafts papers of a library, and says what they ask of a case. */
export class Drafting {
  readonly #read: ReadLibraryFile;
  readonly #papers = new Map<string, Promise<Paper>>();
  #clauses: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  #courts: Promise<Courts> | undefined;

  constructor(read: ReadLibraryFile) {
    this.#read = read;
  }

  /** Facts that the libraries declare beside those of the case file. */
  async ownFacts(): Promise<readonly LibraryFact[]> {
    return (await this.#index()).facts;
  }

  async form(paper: string, facts: CaseJson): Promise<PaperForm> {
    const [{ compiled }, courts] = await Promise.all([this.#paper(paper), this.#allCourts()]);
    const { case: file, problems } = checkedCase(facts);
    const missing =
      file === undefined ? [] : draftPaper(compiled, file, { courts, today: file.today ?? today() }).missing;
    return {
      ...formOf(
        compiled.facts,
        facts,
        missing.map(({ path }) => path),
        withOwnFacts(templateFacts(), await this.ownFacts(), true),
      ),
      problems,
    };
  }

  async draft(paper: string, facts: CaseJson, leftOut: readonly string[], day: string): Promise<Draft> {
    const [{ compiled, audit: template }, courts] = await Promise.all([this.#paper(paper), this.#allCourts()]);
    const { case: file, problems } = checkedCase(facts);
    if (file === undefined) {
      const many = problems.length === 1 ? "One fact is" : `${problems.length} facts are`;
      throw new Error(`${many} not in order: ${problems[0]?.reason ?? ""} Put it right under Facts, then draft.`);
    }
    // A day that the case itself names comes before the calendar's.
    const on = file.today ?? day;
    const revision = await sha256(new TextEncoder().encode(JSON.stringify(file)));
    const audit = auditDraft(template, file, revision, new Date());
    const { bytes, missing, notes } = draftPaper(compiled, file, { courts, leftOut, today: on, audit });
    const pkg = DocxPackage.open(bytes);
    return {
      bytes,
      paragraphs: previewOf(pkg),
      missing: missing.map(({ path, label }) => ({ path, label })),
      notes: notes.map(({ reason }) => reason),
      facts: draftedFacts(pkg),
      grounds: findLeverage(file, on),
    };
  }

  #index(): Promise<LibraryIndex> {
    return readLibraryJson<LibraryIndex>(this.#read, "index.json");
  }

  #paper(name: string): Promise<Paper> {
    let paper = this.#papers.get(name);
    if (paper === undefined) {
      paper = this.#compile(name).catch((error: unknown) => {
        this.#papers.delete(name);
        throw error;
      });
      this.#papers.set(name, paper);
    }
    return paper;
  }

  async #compile(name: string): Promise<Paper> {
    const [bytes, clauses, { papers }] = await Promise.all([
      this.#read(`papers/${name}.docx`),
      this.#allClauses(),
      this.#index(),
    ]);
    const compiled = compileTemplate(bytes, {
      file: `${name}.docx`,
      partials: (clause) => clauses.get(clause),
      knownFacts: templateFacts(),
    });
    const hash = await sha256(bytes);
    const from = papers.find((paper) => paper.name === name)?.from;
    // A file that is not the one its manifest lists belongs to no version of a library.
    const listed = from?.sha256 === hash ? { library: from.library, version: from.version } : {};
    return { compiled, audit: { id: name, sha256: hash, ...listed } };
  }

  #allCourts(): Promise<Courts> {
    this.#courts ??= this.#readCourts().catch((error: unknown) => {
      this.#courts = undefined;
      throw error;
    });
    return this.#courts;
  }

  async #readCourts(): Promise<Courts> {
    const { courts } = await this.#index();
    const faults: Diagnostic[] = [];
    const read = await Promise.all(
      courts.map(async (name): Promise<readonly [string, CourtProfile | undefined]> => {
        const file = `courts/${name}.yaml`;
        return [name, readCourtProfile(new TextDecoder().decode(await this.#read(file)), file, faults)];
      }),
    );
    if (faults.length > 0) throw new DiagnosticError(faults);
    return new Map(read.flatMap(([name, profile]) => (profile === undefined ? [] : [[name, profile] as const])));
  }

  #allClauses(): Promise<ReadonlyMap<string, Uint8Array>> {
    this.#clauses ??= this.#readClauses().catch((error: unknown) => {
      this.#clauses = undefined;
      throw error;
    });
    return this.#clauses;
  }

  async #readClauses(): Promise<ReadonlyMap<string, Uint8Array>> {
    const { clauses } = await this.#index();
    return new Map(
      await Promise.all(
        clauses.map(async (name): Promise<[string, Uint8Array]> => [name, await this.#read(`clauses/${name}.docx`)]),
      ),
    );
  }
}

/** Words for whatever the engine threw. */
export function wordsOf(error: unknown): string {
  if (error instanceof DiagnosticError)
    return error.diagnostics.map(({ reason, hint }) => (hint === undefined ? reason : `${reason} ${hint}`)).join(" ");
  return error instanceof Error ? error.message : String(error);
}
