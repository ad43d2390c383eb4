import { entryKinds, entryOfPath, type EntryKind } from "./manifest/schema";

/** The files of a library that count, by their path in it: `papers/motion.docx`, `rules/firearm.yaml`, `library.json`. */
export type LibraryFiles = ReadonlyMap<string, Uint8Array>;

/** Name of the manifest in a library. */
export const manifestFile = "library.json";

/** Name of the signature of the manifest, where there is one. */
export const signatureFile = "library.sig";

/** Whether a path within a library is one of its files: the manifest, its signature, or an entry. */
export function isLibraryPath(path: string): boolean {
  return path === manifestFile || path === signatureFile || entryOfPath(path) !== undefined;
}

/** Clauses of libraries by their name, of two of one name that of the later library. */
export function clausesIn(libraries: readonly LibraryFiles[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    libraries.flatMap((files) =>
      entryFiles(files, ["clause"]).map(({ id, bytes }): [string, Uint8Array] => [id, bytes]),
    ),
  );
}

/** One file of a library with what it is. */
export interface EntryFile {
  readonly path: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The files of a library that are entries, of the given kinds, by kind and path. */
export function entryFiles(files: LibraryFiles, kinds: readonly EntryKind[] = entryKinds): EntryFile[] {
  return [...files]
    .flatMap(([path, bytes]): EntryFile[] => {
      const found = entryOfPath(path);
      return found === undefined || !kinds.includes(found.kind) ? [] : [{ path, bytes, ...found }];
    })
    .sort((a, b) => entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || (a.path < b.path ? -1 : 1));
}
