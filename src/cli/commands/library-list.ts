import { levels, resolveLayers, type Layer, type ResolvedEntry } from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import type { Terminal } from "../io/terminal";
import { defaultCache, findInstalled, installedFolder, installedLayers } from "../library/cache";
import { builtInLibrary } from "../libraries";
import { folderLayer } from "../library/layers";

/** Options of `motionwright library list`. */
export interface LibraryListOptions {
  /** Folders as `level=folder`; a folder alone counts as the attorney's. */
  readonly library: readonly string[];
  readonly cache?: string;
  readonly json: boolean;
}

/**
 * Lists what all layers together give, and where each entry comes from; tells where an entry beneath an override changed.
 * @returns attention where there is such a conflict, or an installed library is damaged
 * @throws DiagnosticError where a named library cannot be read
 */
export async function libraryListCommand(options: LibraryListOptions, terminal: Terminal): Promise<ExitCode> {
  const installed = await installedLayers(options.cache ?? defaultCache());
  const named = await Promise.all(options.library.map(namedLayer));
  const { entries, facts, conflicts } = resolveLayers([
    await folderLayer(builtInLibrary, "built-in"),
    ...installed.layers,
    ...named,
  ]);
  if (options.json) terminal.answer(JSON.stringify({ entries, facts, conflicts, faults: installed.faults }, null, 2));
  else {
    for (const entry of entries) terminal.answer(describeEntry(entry));
    terminal.tell([...installed.faults, ...conflicts]);
  }
  return conflicts.length + installed.faults.length > 0 ? exitCodes.attention : exitCodes.done;
}

/**
 * Prints the folder of an installed library, for `--library` of other commands.
 * @throws DiagnosticError where it is not installed
 */
export async function libraryPathCommand(
  id: string,
  options: { cache?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const cache = options.cache ?? defaultCache();
  terminal.answer(installedFolder(cache, await findInstalled(cache, id)));
  return exitCodes.done;
}

/** `level=folder`, or a folder alone, which counts as the attorney's. */
function namedLayer(named: string): Promise<Layer> {
  const [, level, path] = /^([a-z-]+)=(.+)$/.exec(named) ?? [];
  const known = levels.find((name) => name === level);
  return known === undefined ? folderLayer(named, "attorney") : folderLayer(path ?? named, known);
}

function describeEntry({ entry, level, library, version, beneath }: ResolvedEntry): string {
  const below = beneath.map((other) => `${other.level} ${other.library} ${other.version}`).join(", ");
  const over = below === "" ? "" : ` (${entry.over === "extend" ? "extends" : "replaces"} ${below})`;
  return `${entry.kind}\t${entry.id}\t${entry.title}\t${level}: ${library} ${version}${over}`;
}
