import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import {
  isPublicKey,
  isVersion,
  levels,
  libraryFault,
  manifestFile,
  readManifest,
  sha256,
  type Layer,
  type SealedLibrary,
} from "../../library";
import { exists, writeWhole } from "../io/files";

const installedSchema = z.strictObject({
  schema: z.literal("motionwright-installed/1"),
  libraries: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/),
      version: z.string().refine(isVersion),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      level: z.enum(levels),
      source: z.string(),
      /** Public key that every version must be signed with. */
      key: z.string().refine(isPublicKey).optional(),
      /** Commit of the git checkout that it was installed from. */
      commit: z.string().optional(),
    }),
  ),
});

/** An installed library: which version, pinned by its hash, from where, on which level. */
export type Installed = z.infer<typeof installedSchema>["libraries"][number];

/** Folder of installed libraries where the user names none. */
export function defaultCache(): string {
  return process.env["MOTIONWRIGHT_LIBRARIES"] ?? join(homedir(), ".motionwright", "libraries");
}

const listName = "installed.json";

/** Folder of an installed library; made of checked names only, so that it never leaves the cache. */
export function installedFolder(
  cache: string,
  { id, version, hash }: Pick<Installed, "id" | "version" | "hash">,
): string {
  return join(cache, id, `${version}-${hash.slice(0, 16)}`);
}

/**
 * The libraries that are installed, in the order in which they were.
 * @throws DiagnosticError where the list is there and broken
 */
export async function listInstalled(cache: string): Promise<Installed[]> {
  const file = join(cache, listName);
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return [];
  try {
    return installedSchema.parse(JSON.parse(text)).libraries;
  } catch (cause) {
    throw libraryFault(
      "cache",
      "The list of installed libraries is damaged.",
      { file },
      "Remove the file and install again.",
      cause,
    );
  }
}

/**
 * The installed library of that id.
 * @throws DiagnosticError where there is none
 */
export async function findInstalled(cache: string, id: string): Promise<Installed> {
  const installed = await listInstalled(cache);
  const found = installed.find((library) => library.id === id);
  if (found !== undefined) return found;
  const hint = `Installed: ${installed.map((library) => library.id).join(", ") || "none"}.`;
  throw libraryFault("not-installed", `The library ${id} is not installed.`, { file: cache }, hint);
}

/** Libraries of the cache as layers; one that is damaged is left out and told. */
export async function installedLayers(cache: string): Promise<{ layers: Layer[]; faults: Diagnostic[] }> {
  const faults: Diagnostic[] = [];
  const read = await Promise.all(
    (await listInstalled(cache)).map(async (installed): Promise<Layer[]> => {
      const origin = installedFolder(cache, installed);
      try {
        const bytes = await readFile(join(origin, manifestFile)).catch(() => undefined);
        if (bytes === undefined || (await sha256(bytes)) !== installed.hash) {
          const hint = `Install it again from ${installed.source}.`;
          throw libraryFault("cache", `The installed library ${installed.id} is damaged.`, { file: origin }, hint);
        }
        return [
          {
            level: installed.level,
            origin,
            manifest: readManifest(bytes.toString("utf8"), join(origin, manifestFile)),
          },
        ];
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        faults.push(...error.diagnostics);
        return [];
      }
    }),
  );
  return { layers: read.flat(), faults };
}

/**
 * Puts a checked library into the cache, whole or not at all, and pins it; another version of it gives way. Nothing is written outside the cache.
 * @throws DiagnosticError where the cache cannot be written
 */
export async function install(
  cache: string,
  library: SealedLibrary,
  about: Pick<Installed, "level" | "source" | "key" | "commit">,
): Promise<string> {
  const { id, version } = library.manifest;
  const { level, source, key, commit } = about;
  const pinned: Installed = {
    ...{ id, version, hash: library.hash, level, source },
    ...(key === undefined ? {} : { key }),
    ...(commit === undefined ? {} : { commit }),
  };
  const folder = installedFolder(cache, pinned);
  await locked(cache, async () => {
    const others = (await listInstalled(cache)).filter((other) => other.id !== id);
    await place(cache, folder, library);
    await writeList(cache, [...others, pinned]);
  });
  return folder;
}

/**
 * Takes a library off this machine: out of the list, and its files of every version.
 * @throws DiagnosticError where it is not installed
 */
export async function remove(cache: string, id: string): Promise<void> {
  await findInstalled(cache, id);
  await locked(cache, async () => {
    const libraries = (await listInstalled(cache)).filter((other) => other.id !== id);
    await writeList(cache, libraries);
    await rm(join(cache, id), { recursive: true, force: true });
  });
}

async function writeList(cache: string, libraries: readonly Installed[]): Promise<void> {
  const list = { schema: "motionwright-installed/1", libraries };
  await writeWhole(join(cache, listName), `${JSON.stringify(list, null, 2)}\n`, true);
}

async function place(cache: string, folder: string, library: SealedLibrary): Promise<void> {
  const temporary = join(cache, `.new-${randomBytes(8).toString("hex")}`);
  try {
    for (const [path, bytes] of library.files) {
      const file = join(temporary, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes, { flag: "wx" });
    }
    await mkdir(dirname(folder), { recursive: true });
    // What lies there under this version and hash may have been changed by hand since.
    const earlier = `${temporary}-earlier`;
    await rename(folder, earlier).catch(() => undefined);
    await rename(temporary, folder);
    await rm(earlier, { recursive: true, force: true });
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw cannotWrite("library", folder, error, "Check the folder and the free space.");
  }
}

/** What is said where a folder cannot be written, with the system's word for it. */
function cannotWrite(what: "library" | "cache", folder: string, cause: unknown, hint: string): Error {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return libraryFault("cache", `The ${what} cannot be written (${code}).`, { file: folder }, hint, cause);
}

const patience = 5000;
const pause = 50;
/** A lock this old was left by a process that ended early. */
const stale = 120_000;

/** Runs `work` while no other process changes the cache. */
async function locked<T>(cache: string, work: () => Promise<T>): Promise<T> {
  await mkdir(cache, { recursive: true }).catch((cause: unknown) => {
    throw cannotWrite("cache", cache, cause, "Name another folder.");
  });
  const file = join(cache, ".lock");
  for (let waited = 0; ; waited += pause) {
    const handle = await open(file, "wx").catch(() => undefined);
    if (handle !== undefined) {
      await handle.close();
      break;
    }
    const since = await stat(file).then(
      (about) => Date.now() - about.mtimeMs,
      () => 0,
    );
    if (since > stale) await unlink(file).catch(() => undefined);
    else if (waited >= patience) {
      const what = (await exists(file)) ? "Another installation is running." : "The cache cannot be written.";
      throw libraryFault("cache", what, { file: cache }, `Try again; if none is running, remove ${file}.`);
    } else await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return await work();
  } finally {
    await unlink(file).catch(() => undefined);
  }
}
