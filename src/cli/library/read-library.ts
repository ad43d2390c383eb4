import { stat } from "node:fs/promises";
import type { LibraryFiles } from "../../library";
import { readBytes } from "../io/files";
import { unpackLibrary } from "./archive";
import { fetchBytes, isAddress } from "./fetch-address";
import { fetchFiles, isManifestAddress } from "./fetch-files";
import { libraryFault } from "./fault";
import { libraryLimits } from "./limits";
import { readLibraryFolder } from "./read-folder";

/**
 * Reads a library from wherever it is: a folder, a .zip file, or the https address of a .zip or of a `library.json`.
 * @throws DiagnosticError where it cannot be read or is refused
 */
export async function readLibrary(source: string): Promise<LibraryFiles> {
  if (isManifestAddress(source)) return fetchFiles(source);
  if (isAddress(source)) return unpackLibrary(await fetchBytes(source, libraryLimits.archiveBytes), source);
  const about = await stat(source).catch(() => undefined);
  if (about?.isFile() !== true) return readLibraryFolder(source);
  if (about.size > libraryLimits.archiveBytes) {
    const reason = `The file has ${about.size} bytes; at most ${libraryLimits.archiveBytes} are read.`;
    throw libraryFault("too-large", reason, { file: source });
  }
  return unpackLibrary(await readBytes(source), source);
}
