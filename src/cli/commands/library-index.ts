import { basename, join, resolve } from "node:path";
import {
  buildManifest,
  manifestFile,
  readManifest,
  readPapers,
  resolveLayers,
  wordFiles,
  writeManifest,
  type LibraryFiles,
  type ResolvedEntry,
} from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { checkInput, readStacked, type StackedLibrary } from "../library/tools";

/** Options of `motionwright library index`. */
export interface LibraryIndexOptions {
  readonly library: readonly string[];
  readonly acceptBase: boolean;
  readonly check: boolean;
  readonly json: boolean;
}

/**
 * Brings `library.json` up to date with the files: hashes, needed facts, what an entry stands on. With `check` only says whether it is.
 * @throws DiagnosticError where the library or its manifest cannot be read
 */
export async function libraryIndexCommand(
  folder: string,
  options: LibraryIndexOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = await readStacked(folder, options.library);
  const text = await indexText(folder, library, options.acceptBase);
  const bytes = library.files.get(manifestFile);
  const current = bytes !== undefined && new TextDecoder().decode(bytes) === text;
  const file = join(folder, manifestFile);
  if (!current && !options.check) await writeWhole(file, text, true);
  if (options.json) terminal.answer(JSON.stringify({ file, current, written: !current && !options.check }, null, 2));
  else terminal.answer(current ? `${file}: up to date` : options.check ? `${file}: not up to date` : file);
  return !current && options.check ? exitCodes.attention : exitCodes.done;
}

/**
 * The text that the manifest of a library ought to have.
 * @throws DiagnosticError where its files cannot be put into a manifest
 */
export async function indexText(folder: string, library: StackedLibrary, acceptBase: boolean): Promise<string> {
  const { files, beneath } = library;
  const bytes = files.get(manifestFile);
  const previous =
    bytes === undefined ? undefined : readManifest(new TextDecoder().decode(bytes), join(folder, manifestFile));
  const papers = readPapers(checkInput(library), previous);
  const manifest = await buildManifest({
    files,
    previous,
    needs: new Map(papers.map((paper) => [paper.file, paper.needs])),
    beneath: entriesOf(beneath),
    acceptBase,
    id: idOf(folder),
    word: wordFiles,
  });
  const written = writeManifest(manifest);
  readManifest(written, join(folder, manifestFile));
  return written;
}

function entriesOf(beneath: readonly LibraryFiles[]): readonly ResolvedEntry[] {
  const layers = [...beneath].reverse().flatMap((files, i) => {
    const bytes = files.get(manifestFile);
    if (bytes === undefined) return [];
    const manifest = readManifest(new TextDecoder().decode(bytes), manifestFile);
    return [{ level: i === 0 ? ("built-in" as const) : ("firm" as const), origin: manifest.id, manifest }];
  });
  return resolveLayers(layers).entries;
}

function idOf(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "library" : name;
}
