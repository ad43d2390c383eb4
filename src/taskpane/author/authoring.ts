import { checkCase, parseCase, type FactTree } from "../../case";
import { DiagnosticError, describePlace, type Diagnostic } from "../../diagnostic";
import { documentText, DocxPackage } from "../../docx";
import { compileTemplate } from "../../drafting";
import {
  addTemplate,
  factList,
  findValues,
  packLibrary,
  placeInText,
  sampleToday,
  unpackLibrary,
  withOwnFacts,
  wordFiles,
  type LibraryFact,
  type LibraryFiles,
  type ResolvedEntry,
} from "../../library";
import { templateContext, templateFacts } from "../../papers";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "../engine/library-files";
import { filesAround } from "../library/around";
import type { AuthorCalls, TemplateLook, TemplateProblem } from "./calls";

/** What a template may lean on. */
interface Known {
  readonly clauses: readonly string[];
  readonly files: LibraryFiles;
  /** Facts that the libraries declare. */
  readonly own: readonly LibraryFact[];
  /** Every fact that a template may name, those of the libraries with them. */
  readonly facts: FactTree;
}

/** Everything that authoring needs of the rest of the program, beside a library whose clauses may be inserted. */
export class Authoring implements AuthorCalls {
  readonly #read: ReadLibraryFile;
  readonly #beneath: (id: string) => Promise<readonly ResolvedEntry[]>;
  #known: Promise<Known> | undefined;

  /**
   * @param read reads what the layers together give
   * @param beneath what they give without one's own library of this id
   */
  constructor(read: ReadLibraryFile, beneath: (id: string) => Promise<readonly ResolvedEntry[]>) {
    this.#read = read;
    this.#beneath = beneath;
  }

  async insertables(): ReturnType<AuthorCalls["insertables"]> {
    const { facts, clauses } = await this.#library();
    return { facts: factList(facts), clauses };
  }

  async look(...[document, facts, today]: Parameters<AuthorCalls["look"]>): Promise<TemplateLook> {
    const { files, facts: knownFacts } = await this.#library();
    const partials = (name: string): Uint8Array | undefined => files.get(`clauses/${name}.docx`);
    try {
      const compiled = compileTemplate(document, { partials, knownFacts });
      const problems = compiled.warnings.map((warning) => problemOf(warning, document));
      const about = { problems, facts: compiled.facts.length };
      if (facts === undefined) return { ...about, missing: [] };
      const { case: file, problems: wrong } = checkCase(facts);
      if (file === undefined) return { ...about, missing: [], caseProblem: wrong[0]?.reason ?? "" };
      const draft = compiled.draft(templateContext(file, file.today ?? today));
      const preview = documentText(DocxPackage.open(draft.bytes)).text;
      return { ...about, preview, missing: draft.missing.map(({ label }) => label) };
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      return { problems: error.diagnostics.map((fault) => problemOf(fault, document)), facts: 0, missing: [] };
    }
  }

  async values(...[paragraphs, facts]: Parameters<AuthorCalls["values"]>): ReturnType<AuthorCalls["values"]> {
    return findValues(paragraphs, parseCase(facts), (await this.#library()).facts);
  }

  async save(...[library, template]: Parameters<AuthorCalls["save"]>): ReturnType<AuthorCalls["save"]> {
    const { facts, own, files: around } = await this.#library();
    const before = library instanceof Uint8Array ? unpackLibrary(library, "library") : library;
    const { manifest, files, hash } = await addTemplate(before, template, {
      facts,
      factsBeneath: own,
      emptyContext: templateContext(parseCase({ schema: "motionwright-case/1" }), sampleToday),
      beneath: [around],
      entriesBeneath: this.#beneath,
    });
    return { name: `${manifest.id}-${manifest.version}.zip`, bytes: packLibrary(files), manifest, hash, files };
  }

  /** What a template may lean on; after a failure the next call tries again. */
  #library(): Promise<Known> {
    this.#known ??= this.#readLibrary().catch((error: unknown) => {
      this.#known = undefined;
      throw error;
    });
    return this.#known;
  }

  async #readLibrary(): Promise<Known> {
    const [{ clauses, facts: own }, files] = await Promise.all([
      readLibraryJson<LibraryIndex>(this.#read, "index.json"),
      filesAround(this.#read),
    ]);
    return { clauses, files, own, facts: withOwnFacts(templateFacts(), own, true) };
  }
}

function problemOf({ gravity, reason, hint, place, id }: Diagnostic, document: Uint8Array): TemplateProblem {
  const about = { gravity, reason, where: describePlace(place), ...(hint === undefined ? {} : { hint }) };
  if (place.paragraph === undefined || (place.story ?? "body") !== "body" || id.startsWith("docx/")) return about;
  const paragraphs = wordFiles.paragraphs(document, "document").filter(({ story }) => story === "body");
  const text = paragraphs[place.paragraph - 1]?.text;
  if (text === undefined || text === "") return about;
  const { start, end } = placeInText({ id, gravity, reason, place }, text);
  return { ...about, range: { paragraph: place.paragraph - 1, start, end, quote: text.slice(start, end) } };
}
