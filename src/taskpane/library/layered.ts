import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "../engine/library-files";
import type { Keep } from "../work/keep";
import { installedLibraries } from "./installed";
import { layOver, type Layers } from "./lay-over";

/**
 * Reads the files of the built-in library with those that are installed laid over it. Nothing is fetched for an installed library: its files are kept on
 * this computer. What is installed is looked up once.
 */
export function layered(own: ReadLibraryFile, keep: Keep): ReadLibraryFile {
  let layers: Promise<Layers | undefined> | undefined;
  const read = async (): Promise<Layers | undefined> => {
    // Where a browser keeps nothing, there is nothing to lay over.
    const installed = await installedLibraries(keep).catch(() => []);
    return installed.length === 0
      ? undefined
      : layOver(await readLibraryJson<LibraryIndex>(own, "index.json"), installed);
  };
  return async (path) => {
    layers ??= read().catch((error: unknown) => {
      layers = undefined;
      throw error;
    });
    const known = await layers;
    if (known === undefined) return own(path);
    if (path === "index.json") return new TextEncoder().encode(JSON.stringify(known.index));
    return known.files.get(path) ?? own(path);
  };
}
