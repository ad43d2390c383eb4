import type { FactTree } from "../../case";
import { DiagnosticError } from "../../diagnostic";
import { compileTemplate } from "../../drafting";
import { checkLibrary, readPapers } from "../check/check";
import { libraryFault } from "../fault";
import { withOwnFacts } from "../facts";
import { clausesIn, manifestFile, signatureFile, type LibraryFiles } from "../files";
import { buildManifest } from "../manifest/build";
import { readManifest } from "../manifest/read";
import type { ResolvedEntry } from "../layers/resolve";
import { pathKey } from "../manifest/safe-path";
import {
  entryOfPath,
  manifestSchemaName,
  type LibraryFact,
  type Manifest,
  type ManifestEntry,
} from "../manifest/schema";
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
  /** Facts that the libraries beneath declare. */
  readonly factsBeneath: readonly LibraryFact[];
  /** Libraries whose clauses it may insert, the nearest first. */
  readonly beneath: readonly LibraryFiles[];
  /** What lies beneath a library of this id: the template is made from the entry of its name, if there is one. */
  readonly entriesBeneath: (id: string) => Promise<readonly ResolvedEntry[]>;
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
  const below = await tools.entriesBeneath(previous.id);
  const input = { files, word: wordFiles, ...tools };
  const declared = newFacts(path, [...tools.factsBeneath, ...previous.facts], input);
  const draft = await buildManifest({
    files,
    previous: {
      ...previous,
      version: template.version,
      changes: [change, ...previous.changes],
      facts: [...previous.facts, ...declared],
    },
    needs: new Map(
      readPapers(input, { ...previous, facts: [...previous.facts, ...declared] }).map((paper) => [
        paper.file,
        paper.needs,
      ]),
    ),
    beneath: below,
    acceptBase: false,
    id: previous.id,
    word: wordFiles,
  });
  const entries = draft.entries.map((entry) =>
    entry.file === path
      ? { ...entry, ...baseNow(entry, below), title: template.title, changes: [change, ...entry.changes] }
      : entry,
  );
  files.set(manifestFile, new TextEncoder().encode(writeManifest({ ...draft, entries })));
  const { problems } = await checkLibrary(input);
  const errors = problems.filter(({ gravity, place }) => gravity === "error" && place.file === path);
  if (errors.length > 0) throw new DiagnosticError(errors);
  return sealLibrary(files, previous.id);
}

/**
 * Facts under `custom` that the template names and no library declares: as text where it is printed as it stands, else as whatever it may be. A template
 * with faults declares nothing; its faults are told.
 */
function newFacts(
  path: string,
  known: readonly LibraryFact[],
  tools: AuthorTools & { files: LibraryFiles },
): LibraryFact[] {
  const clauses = clausesIn([...[...tools.beneath].reverse(), tools.files]);
  const names = new Set(known.map(({ name }) => name));
  try {
    const knownFacts = withOwnFacts(tools.facts, known, true);
    const bytes = tools.files.get(path) ?? new Uint8Array();
    const { facts } = compileTemplate(bytes, { file: path, partials: (name) => clauses.get(name), knownFacts });
    const uses = facts.flatMap(({ path: fact, use }) => {
      const [, name = "", rest] = /^custom\.([^.[]+)(.*)$/su.exec(fact) ?? [];
      return name === "" || names.has(name) ? [] : [{ name, whole: rest === "" && use === "needed" }];
    });
    return [...new Set(uses.map(({ name }) => name))].map((name) => {
      const printed = uses.every((use) => use.name !== name || use.whole);
      return { name, title: titleOf(name), description: "", kind: printed ? "text" : "any", list: false };
    });
  } catch (error) {
    if (error instanceof DiagnosticError) return [];
    throw error;
  }
}

/** `intakeNumber` is "Intake number". */
function titleOf(name: string): string {
  const words = name.replace(/(?<=[\p{Ll}\p{N}])(\p{Lu})/gu, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who saves a template has seen what lies beneath it: it stands on that from now on. */
function baseNow({ kind, id }: ManifestEntry, beneath: readonly ResolvedEntry[]): Pick<ManifestEntry, "base"> {
  const below = beneath.find(({ entry }) => entry.kind === kind && pathKey(entry.id) === pathKey(id));
  if (below === undefined) return {};
  return { base: { library: below.library, version: below.version, sha256: below.entry.sha256 } };
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
