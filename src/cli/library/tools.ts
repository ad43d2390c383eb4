import { realpath } from "node:fs/promises";
import { parseCase } from "../../case";
import {
  clausesIn,
  sampleToday,
  type CheckInput,
  type LibraryFiles,
  type LibraryFact,
  manifestFile,
  wordFiles,
  readManifest,
} from "../../library";
import { templateContext, templateFacts } from "../../papers";
import { builtInLibrary } from "../libraries";
import { readLibrary } from "./read-library";

/** A library with those that it stands on. */
export interface StackedLibrary {
  readonly files: LibraryFiles;
  /** The nearest first, the built-in one last. */
  readonly beneath: readonly LibraryFiles[];
}

/** What a template is given for a case that says nothing. */
export const emptyContext = (): object => templateContext(parseCase({ schema: "motionwright-case/1" }), sampleToday);

/**
 * Reads a library, the ones that the user named beneath it (later ones lie higher), and the built-in one.
 * @throws DiagnosticError where one cannot be read
 */
export async function readStacked(source: string, below: readonly string[]): Promise<StackedLibrary> {
  const own = await realpath(source).catch(() => source);
  const sources = [...[...below].reverse(), builtInLibrary];
  const beneath: LibraryFiles[] = [];
  for (const other of sources) {
    if ((await realpath(other).catch(() => other)) !== own) beneath.push(await readLibrary(other));
  }
  return { files: await readLibrary(source), beneath };
}

/** What a check of the library is given. */
export function checkInput({ files, beneath }: StackedLibrary): CheckInput {
  return {
    files,
    beneath,
    factsBeneath: beneath.flatMap((library) => factsOf(library)),
    facts: templateFacts(),
    emptyContext: emptyContext(),
    word: wordFiles,
  };
}

function factsOf(files: LibraryFiles): readonly LibraryFact[] {
  const bytes = files.get(manifestFile);
  return bytes === undefined ? [] : readManifest(new TextDecoder().decode(bytes), manifestFile).facts;
}

/** Finds clauses as drafting does: the library's own, then those beneath. */
export function clauseFinder({ files, beneath }: StackedLibrary): (name: string) => Uint8Array | undefined {
  const clauses = clausesIn([...[...beneath].reverse(), files]);
  return (name) => clauses.get(name);
}
