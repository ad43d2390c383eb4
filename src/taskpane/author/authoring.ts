import { checkCase, parseCase } from "../../case";
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
  wordFiles,
  type LibraryFiles,
} from "../../library";
import { templateContext, templateFacts } from "../../papers";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "../engine/library-files";
import type { AuthorCalls, TemplateLook, TemplateProblem } from "./calls";

/** Everything that authoring needs of the rest of the program, beside a library whose clauses may be inserted. */
export class Authoring implements AuthorCalls {
  readonly #read: ReadLibraryFile;
  readonly #facts = templateFacts();
  #builtIn: Promise<LibraryFiles> | undefined;

  constructor(read: ReadLibraryFile) {
    this.#read = read;
  }

  async insertables(): ReturnType<AuthorCalls["insertables"]> {
    const { clauses } = await readLibraryJson<LibraryIndex>(this.#read, "index.json");
    return { facts: factList(this.#facts), clauses };
  }

  async look(...[document, facts, today]: Parameters<AuthorCalls["look"]>): Promise<TemplateLook> {
    const clauses = await this.#library();
    const partials = (name: string): Uint8Array | undefined => clauses.get(`clauses/${name}.docx`);
    try {
      const compiled = compileTemplate(document, { partials, knownFacts: this.#facts });
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

  values(...[paragraphs, facts]: Parameters<AuthorCalls["values"]>): ReturnType<AuthorCalls["values"]> {
    return Promise.resolve(findValues(paragraphs, parseCase(facts), this.#facts));
  }

  async save(...[library, template]: Parameters<AuthorCalls["save"]>): ReturnType<AuthorCalls["save"]> {
    const { manifest, files, hash } = await addTemplate(
      library instanceof Uint8Array ? unpackLibrary(library, "library") : library,
      template,
      {
        facts: this.#facts,
        emptyContext: templateContext(parseCase({ schema: "motionwright-case/1" }), sampleToday),
        beneath: [await this.#library()],
      },
    );
    const { id, version } = manifest;
    return { name: `${id}-${version}.zip`, bytes: packLibrary(files), id, version, hash };
  }

  /** Clauses and authorities of the built-in library; after a failure the next call tries again. */
  #library(): Promise<LibraryFiles> {
    this.#builtIn ??= this.#readLibrary().catch((error: unknown) => {
      this.#builtIn = undefined;
      throw error;
    });
    return this.#builtIn;
  }

  async #readLibrary(): Promise<LibraryFiles> {
    const { clauses } = await readLibraryJson<LibraryIndex>(this.#read, "index.json");
    const paths = [...clauses.map((name) => `clauses/${name}.docx`), "authorities.yaml"];
    return new Map(
      await Promise.all(paths.map(async (path): Promise<[string, Uint8Array]> => [path, await this.#read(path)])),
    );
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
