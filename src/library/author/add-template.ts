import type { FactTree } from "../../case";
import { DiagnosticError } from "../../diagnostic";
import { checkLibrary, readPapers } from "../check/check";
import { libraryFault } from "../fault";
import { manifestFile, signatureFile, type LibraryFiles } from "../files";
import { buildManifest } from "../manifest/build";
import { readManifest } from "../manifest/read";
import { entryOfPath, manifestSchemaName, type Manifest } from "../manifest/schema";
import { compareVersions, isVersion } from "../manifest/version";
import { writeManifest } from "../manifest/write";
import { sealLibrary, type SealedLibrary } from "../pack";
import { wordFiles } from "../word/read-word";

/** A template that an author saves into a library. */
export interface NewTemplate {
  readonly kind: "paper" | "clause";
  /** Name of the file without its ending; one of that name gives way. */
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** Version that the library gets, and what changed in it. */
  readonly version: string;
  readonly note: string;
  /** Date of the change, "YYYY-MM-DD". */
  readonly date: string;
}

/** What a library that does not exist yet is called. */
export interface LibraryHead {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
}

/** What the template is checked with. */
export interface AuthorTools {
  readonly facts: FactTree;
  readonly emptyContext: object;
  /** Libraries whose clauses it may insert, the nearest first. */
  readonly beneath: readonly LibraryFiles[];
}

/**
 * Puts a template into a library and gives the library its next version, with a note. A signature, which no longer fits, is left out.
 * @param library files of the library so far, or what a new one is called
 * @throws DiagnosticError where the name or the version is refused, or the template has faults
 */
export async function addTemplate(
  library: LibraryFiles | LibraryHead,
  template: NewTemplate,
  tools: AuthorTools,
): Promise<SealedLibrary> {
  const path = `${template.kind === "paper" ? "papers" : "clauses"}/${template.name}.docx`;
  if (entryOfPath(path) === undefined)
    throw libraryFault("form", "This cannot be the name of a template.", { field: template.name });
  const files = new Map("get" in library ? library : []);
  files.delete(signatureFile);
  files.set(path, template.bytes);
  const previous = "get" in library ? manifestOf(library) : headOf(library);
  checkVersion(template.version, "get" in library ? previous.version : undefined);
  const change = { version: template.version, date: template.date, note: template.note };
  const facts = previous.facts;
  const input = { files, factsBeneath: [], word: wordFiles, ...tools };
  const draft = await buildManifest({
    files,
    previous: { ...previous, version: template.version, changes: [change, ...previous.changes] },
    needs: new Map(readPapers(input, { ...previous, facts }).map((paper) => [paper.file, paper.needs])),
    beneath: [],
    acceptBase: false,
    id: previous.id,
    word: wordFiles,
  });
  const entries = draft.entries.map((entry) =>
    entry.file === path ? { ...entry, title: template.title, changes: [change, ...entry.changes] } : entry,
  );
  files.set(manifestFile, new TextEncoder().encode(writeManifest({ ...draft, entries })));
  const { problems } = await checkLibrary(input);
  const errors = problems.filter(({ gravity, place }) => gravity === "error" && place.file === path);
  if (errors.length > 0) throw new DiagnosticError(errors);
  return sealLibrary(files, previous.id);
}

function manifestOf(files: LibraryFiles): Manifest {
  const bytes = files.get(manifestFile);
  if (bytes === undefined) throw libraryFault("no-manifest", "There is no library.json in it.", {});
  return readManifest(new TextDecoder().decode(bytes), manifestFile);
}

function headOf({ id, title, publisher }: LibraryHead): Manifest {
  const head = { schema: manifestSchemaName, id, title, publisher, version: "0.0.0", licence: "for the firm only" };
  return readManifest(JSON.stringify({ ...head, entries: [] }), manifestFile);
}

function checkVersion(version: string, before: string | undefined): void {
  if (!isVersion(version)) throw libraryFault("form", "The version must look like 1.2.0.", { field: version });
  if (before !== undefined && compareVersions(version, before) <= 0) {
    const reason = `The version must be higher than ${before}, which the library has.`;
    throw libraryFault("older", reason, { field: version });
  }
}
