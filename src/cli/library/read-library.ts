import { stat } from "node:fs/promises";
import type { LibraryFiles } from "../../library";
import { readBytes } from "../io/files";
import { unpackLibrary } from "./archive";
import { fetchLibrary, isAddress } from "./fetch-address";
import { libraryFault } from "./fault";
import { libraryLimits } from "./limits";
import { readLibraryFolder } from "./read-folder";

/**
 * Reads a library from wherever it is: a folder, a .zip file, or an https address of one.
 * @throws DiagnosticError where it cannot be read or is refused
 */
export async function readLibrary(source: string): Promise<LibraryFiles> {
  if (isAddress(source)) return unpackLibrary(await fetchLibrary(source), source);
  const about = await stat(source).catch(() => undefined);
  if (about?.isFile() !== true) return readLibraryFolder(source);
  if (about.size > libraryLimits.archiveBytes) {
    const reason = `The file has ${about.size} bytes; at most ${libraryLimits.archiveBytes} are read.`;
    throw libraryFault("too-large", reason, { file: source });
  }
  return unpackLibrary(await readBytes(source), source);
}
