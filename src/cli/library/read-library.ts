import { stat } from "node:fs/promises";
import {
  fetchBytes,
  fetchFiles,
  isAddress,
  isManifestAddress,
  libraryFault,
  libraryLimits,
  unpackLibrary,
  type LibraryFiles,
} from "../../library";
import { readBytes } from "../io/files";
import { fetchNpmPackage, isNpmPackage } from "./npm-package";
import { readLibraryFolder } from "./read-folder";
import { untarLibrary } from "./tarball";

/** Whether a source is no file or folder of this machine. */
export function isElsewhere(source: string): boolean {
  return isAddress(source) || isNpmPackage(source);
}

/**
 * Reads a library from wherever it is: a folder, a .zip file, a .tgz file as `npm pack` makes it, an npm package, or the https address of a .zip or of
 * a `library.json`.
 * @param signed whether its signature is needed, which lies beside a `library.json` on a server
 * @throws DiagnosticError where it cannot be read or is refused
 */
export async function readLibrary(source: string, signed = false): Promise<LibraryFiles> {
  if (isNpmPackage(source)) return fetchNpmPackage(source);
  if (isManifestAddress(source)) return fetchFiles(source, signed);
  if (isAddress(source)) return unpackLibrary(await fetchBytes(source, libraryLimits.archiveBytes), source);
  const about = await stat(source).catch(() => undefined);
  if (about?.isFile() !== true) return readLibraryFolder(source);
  if (about.size > libraryLimits.archiveBytes) {
    const reason = `The file has ${about.size} bytes; at most ${libraryLimits.archiveBytes} are read.`;
    throw libraryFault("too-large", reason, { file: source });
  }
  const bytes = await readBytes(source);
  return /\.t(?:ar\.)?gz$/i.test(source) ? untarLibrary(bytes, source) : unpackLibrary(bytes, source);
}
