import { deriveFacts, factTree, type CaseFile } from "../../case";
import { DiagnosticError } from "../../diagnostic";
import { DocxPackage } from "../../docx";
import { compileTemplate, type CompiledTemplate } from "../../drafting";
import { allGrounds, findLeverage, groundsForTemplates } from "../../leverage";
import type { CaseJson, Draft, PaperForm } from "./calls";
import { checkedCase } from "./checked-case";
import { draftedFacts } from "./drafted-facts";
import { formOf } from "./form";
import { previewOf } from "./preview";
import { today } from "../work/today";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "./library-files";

/** Drafts papers of a library, and says what they ask of a case. */
export class Drafting {
  readonly #read: ReadLibraryFile;
  readonly #papers = new Map<string, Promise<CompiledTemplate>>();
  #clauses: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

  constructor(read: ReadLibraryFile) {
    this.#read = read;
  }

  async form(paper: string, facts: CaseJson): Promise<PaperForm> {
    const compiled = await this.#paper(paper);
    const { case: file, problems } = checkedCase(facts);
    const missing = file === undefined ? [] : compiled.draft(contextOf(file, [], today()), {}).missing;
    return {
      ...formOf(
        compiled.facts,
        facts,
        missing.map(({ path }) => path),
      ),
      problems,
    };
  }

  async draft(paper: string, facts: CaseJson, leftOut: readonly string[], day: string): Promise<Draft> {
    const compiled = await this.#paper(paper);
    const { case: file, problems } = checkedCase(facts);
    if (file === undefined) {
      const many = problems.length === 1 ? "One fact is" : `${problems.length} facts are`;
      throw new Error(`${many} not in order: ${problems[0]?.reason ?? ""} Put it right under Facts, then draft.`);
    }
    const context = contextOf(file, leftOut, day);
    const { bytes, missing, notes } = compiled.draft(context, { today: context.today });
    const pkg = DocxPackage.open(bytes);
    return {
      bytes,
      paragraphs: previewOf(pkg),
      missing: missing.map(({ path, label }) => ({ path, label })),
      notes: notes.map(({ reason }) => reason),
      facts: draftedFacts(pkg),
      grounds: findLeverage(file, context.today),
    };
  }

  #paper(name: string): Promise<CompiledTemplate> {
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

  async #compile(name: string): Promise<CompiledTemplate> {
    const [bytes, clauses] = await Promise.all([this.#read(`papers/${name}.docx`), this.#allClauses()]);
    return compileTemplate(bytes, {
      file: `${name}.docx`,
      partials: (clause) => clauses.get(clause),
      knownFacts: factTree(allGrounds.map(({ id }) => id)),
    });
  }

  #allClauses(): Promise<ReadonlyMap<string, Uint8Array>> {
    this.#clauses ??= this.#readClauses().catch((error: unknown) => {
      this.#clauses = undefined;
      throw error;
    });
    return this.#clauses;
  }

  async #readClauses(): Promise<ReadonlyMap<string, Uint8Array>> {
    const { clauses } = await readLibraryJson<LibraryIndex>(this.#read, "index.json");
    return new Map(
      await Promise.all(
        clauses.map(async (name): Promise<[string, Uint8Array]> => [name, await this.#read(`clauses/${name}.docx`)]),
      ),
    );
  }
}

/** What a template may name. A day that the case itself names comes before the calendar's. */
function contextOf(
  file: CaseFile,
  leftOut: readonly string[],
  day: string,
): Record<string, unknown> & { today: string } {
  const on = file.today ?? day;
  const grounds = groundsForTemplates(findLeverage(file, on).filter(({ id }) => !leftOut.includes(id)));
  return { ...file, derived: deriveFacts(file, on), grounds, today: on };
}

/** Words for whatever the engine threw. */
export function wordsOf(error: unknown): string {
  if (error instanceof DiagnosticError)
    return error.diagnostics.map(({ reason, hint }) => (hint === undefined ? reason : `${reason} ${hint}`)).join(" ");
  return error instanceof Error ? error.message : String(error);
}
