import { join } from "node:path";
import { levels, resolveLayers, type Layer } from "../../library";
import { readBytes } from "../io/files";
import { defaultCache, installedFolder, installedLayers, listInstalled } from "./cache";
import { folderLayer } from "./layers";

/**
 * Folders of the installed libraries, the highest first, as papers and clauses are looked for in them.
 * @throws DiagnosticError where the list of installed libraries is damaged
 */
export async function installedFolders(): Promise<string[]> {
  const cache = defaultCache();
  const installed = await listInstalled(cache);
  return installed
    .map((library, i) => ({ library, rank: levels.indexOf(library.level) * (installed.length + 1) + i }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ library }) => installedFolder(cache, library));
}

/** A rule file with its place among the layers, 0 the lowest. */
interface LayeredRules {
  readonly name: string;
  readonly text: string;
  readonly layer: number;
}

/**
 * Rule files of the installed libraries that are in force, and the built-in ones that none of them replaces.
 * @param builtIn folder of the built-in library
 * @returns undefined where no library is installed
 * @throws DiagnosticError where a file cannot be read
 */
export async function rulesInForce(builtIn: string): Promise<LayeredRules[] | undefined> {
  const { layers } = await installedLayers(defaultCache());
  if (layers.length === 0) return undefined;
  const all: readonly Layer[] = [await folderLayer(builtIn, "built-in"), ...layers];
  const sources = resolveLayers(all)
    .entries.filter(({ entry }) => entry.kind === "rules")
    .flatMap(({ inForce }) => inForce);
  const decoder = new TextDecoder();
  return Promise.all(
    sources.map(async ({ origin, level, entry }) => {
      const name = join(origin, entry.file);
      return { name, text: decoder.decode(await readBytes(name)), layer: levels.indexOf(level) };
    }),
  );
}
