import type { Keep } from "../work/keep";
import { ownLevels, type InstalledLibrary, type OwnLevel } from "./installed-library";

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
