import type { Level, LibraryFiles, Manifest } from "../../library";
import type { Keep } from "../work/keep";

/** Levels that a person may put a library on, the lowest first. */
export const ownLevels = ["firm", "office", "attorney"] as const satisfies readonly Level[];
export type OwnLevel = (typeof ownLevels)[number];

/** A library that is kept on this computer, pinned by its version and hash. */
export interface InstalledLibrary {
  readonly manifest: Manifest;
  /** SHA-256 of its manifest. */
  readonly hash: string;
  readonly files: LibraryFiles;
  readonly level: OwnLevel;
  /** Address, or name of the file that it was read from. */
  readonly source: string;
  /** Public key that every version must be signed with. */
  readonly key?: string;
  /** When it was first installed, in milliseconds: of two on one level, the later goes first. */
  readonly since: number;
}

const beginning = "library/";

function isInstalled(value: unknown): value is InstalledLibrary {
  return typeof value === "object" && value !== null && "files" in value && value.files instanceof Map;
}

/** Whether any library is kept; asks for their names alone. */
export async function anyInstalled(keep: Keep): Promise<boolean> {
  return (await keep.names(beginning)).length > 0;
}

/** The libraries that are kept, the lowest layer first. */
export async function installedLibraries(keep: Keep): Promise<InstalledLibrary[]> {
  const read = await Promise.all((await keep.names(beginning)).map((name) => keep.read(name)));
  return read
    .filter(isInstalled)
    .sort((a, b) => ownLevels.indexOf(a.level) - ownLevels.indexOf(b.level) || a.since - b.since);
}

/**
 * Keeps a checked library, in the place of its earlier version.
 * @param level where it lies if it is new; an update stays where what it updates lies
 */
export async function takeLibrary(
  keep: Keep,
  library: Pick<InstalledLibrary, "manifest" | "hash" | "files" | "source" | "key">,
  level: OwnLevel,
): Promise<void> {
  const { manifest, hash, files, source, key } = library;
  const before = (await installedLibraries(keep)).find((known) => known.manifest.id === manifest.id);
  const place = { level: before?.level ?? level, since: before?.since ?? Date.now() };
  const kept: InstalledLibrary = { manifest, hash, files, source, ...place, ...(key === undefined ? {} : { key }) };
  await keep.write(`${beginning}${manifest.id}`, kept);
}

/** Takes a library off this computer. */
export function removeLibrary(keep: Keep, id: string): Promise<void> {
  return keep.forget(`${beginning}${id}`);
}
