import { findEnd } from "../../docx/package/zip-end";
import { centralSize, stored, utf8Flag, type ZipEntry } from "../../docx/package/zip-format";
import { inflateEntry, readZip } from "../../docx/package/zip-reader";
import { codec, writeZip } from "../../docx";
import { isLibraryPath, manifestFile, type LibraryFiles } from "../files";
import { pathFault, pathKey } from "../manifest/safe-path";
import { libraryFault } from "../fault";
import { libraryLimits } from "./limits";

const limits = {
  entries: libraryLimits.files + 1000,
  entryBytes: libraryLimits.fileBytes,
  totalBytes: libraryLimits.totalBytes,
  ratio: 200,
  ratioFrom: 1024 * 1024,
};

/** 1 January 1980, 0:00. */
const noTime = 0x00210000;

/**
 * Packs files as a zip file that is the same to the byte for the same files: sorted by name, without times, stored as they are, since the
 * output of a compressor changes with its version.
 */
export function packLibrary(files: LibraryFiles): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, bytes]): ZipEntry => {
      const about = { name, nameBytes: encoder.encode(name), method: stored, flags: utf8Flag, stamp: noTime } as const;
      return { ...about, crc: codec().crc32(bytes), compressed: bytes, size: bytes.length };
    });
  return writeZip(entries);
}

/** One file of an archive, unpacked when it is asked for. */
export interface ArchivedFile {
  readonly name: string;
  readonly read: () => Uint8Array;
}

/**
 * Reads a packed library. The files may lie in one folder at its top, as archives of a repository have it.
 * @throws DiagnosticError where the archive is not sound, is too large, or holds a path that leads out of it or a symbolic link
 */
export function unpackLibrary(bytes: Uint8Array, origin: string): LibraryFiles {
  const entries = readZip(bytes, limits, origin);
  refuseLinks(bytes, origin);
  return libraryIn(
    entries.map((entry) => ({ name: entry.name, read: () => inflateEntry(entry, origin) })),
    origin,
  );
}

/**
 * The library in an archive's files; whatever else lies there is left out.
 * @throws DiagnosticError where a path leads out of the archive or stands in it twice
 */
export function libraryIn(archived: readonly ArchivedFile[], origin: string): LibraryFiles {
  const names = new Set<string>();
  for (const { name } of archived) {
    const fault = pathFault(name);
    const place = { file: origin };
    if (fault !== undefined)
      throw libraryFault("unsafe-path", `The path ${JSON.stringify(name)} in it ${fault}.`, place);
    if (names.has(pathKey(name)))
      throw libraryFault("twice", `The path ${JSON.stringify(name)} stands in it twice.`, place);
    names.add(pathKey(name));
  }
  const top = topFolder(archived.map(({ name }) => name));
  const files = new Map<string, Uint8Array>();
  for (const { name, read } of archived) {
    if (!name.startsWith(top)) continue;
    const path = name.slice(top.length);
    if (isLibraryPath(path)) files.set(path, read());
  }
  return files;
}

/** The folder that holds the manifest, where that is not the top itself. */
function topFolder(names: readonly string[]): string {
  if (names.includes(manifestFile)) return "";
  const inFolders = names.filter((name) => name.split("/").length === 2 && name.endsWith(`/${manifestFile}`));
  return inFolders.length === 1 ? (inFolders[0] ?? "").slice(0, -manifestFile.length) : "";
}

/** File mode of Unix, in the upper half of the external attributes of an entry that Unix made (APPNOTE 4.4.2, 4.4.15). */
function refuseLinks(bytes: Uint8Array, origin: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view, () => libraryFault("not-a-zip", "The end of the archive is cut off.", { file: origin }));
  let at = end.start;
  for (let i = 0; i < end.count; i++) {
    const kind = (view.getUint32(at + 38, true) >>> 16) & 0o170000;
    const nameLength = view.getUint16(at + 28, true);
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) {
      const name = new TextDecoder().decode(bytes.subarray(at + centralSize, at + centralSize + nameLength));
      const what = kind === 0o120000 ? "a symbolic link" : "no plain file";
      throw libraryFault("symbolic-link", `${JSON.stringify(name)} in it is ${what}; a library holds plain files.`, {
        file: origin,
      });
    }
    at += centralSize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
