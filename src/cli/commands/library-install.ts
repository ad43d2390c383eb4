import { join, resolve } from "node:path";
import {
  compareLibraries,
  compareVersions,
  manifestFile,
  readManifest,
  sealLibrary,
  type LibraryFiles,
  type Level,
  type SealedLibrary,
} from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readBytes } from "../io/files";
import type { Terminal } from "../io/terminal";
import { defaultCache, findInstalled, install, installedFolder, listInstalled, type Installed } from "../library/cache";
import { isAddress } from "../library/fetch-address";
import { libraryFault } from "../library/fault";
import { builtInLibrary } from "../libraries";
import { readLibraryFolder } from "../library/read-folder";
import { readLibrary } from "../library/read-library";
import { refuseHostile } from "../library/vet";
import { describeLibraryDiff } from "./library-diff";

/** Options of `motionwright library install`. */
export interface LibraryInstallOptions {
  readonly level: Exclude<Level, "built-in">;
  readonly sha256?: string;
  readonly cache?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/**
 * Installs a library into the cache, pinned by version and hash. What it holds is checked first; nothing is written where anything is refused.
 * @throws DiagnosticError where the library is refused, with the reasons
 */
export async function libraryInstallCommand(
  source: string,
  options: LibraryInstallOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const cache = options.cache ?? defaultCache();
  const kept = isAddress(source) ? source : resolve(source);
  const library = await fetchChecked(kept, cache);
  const { id, version } = library.manifest;
  if (options.sha256 !== undefined && options.sha256.toLowerCase() !== library.hash) {
    const reason = `The library's hash is ${library.hash}, not the one that was asked for.`;
    throw libraryFault("wrong-hash", reason, { file: source }, "Ask whoever publishes it which hash is right.");
  }
  const known = (await listInstalled(cache)).find((installed) => installed.id === id);
  if (known !== undefined && !options.force) refuseStepBack(known, library, source);
  const folder = await install(cache, library, { level: options.level, source: kept });
  const answer = { id, version, hash: library.hash, level: options.level, folder };
  terminal.answer(
    options.json
      ? JSON.stringify(answer, null, 2)
      : `${id} ${version} (${options.level})\nhash ${library.hash}\n${folder}`,
  );
  return exitCodes.done;
}

/** Options of `motionwright library update`. */
export interface LibraryUpdateOptions {
  readonly apply: boolean;
  readonly cache?: string;
  readonly json: boolean;
}

/**
 * Shows what updates of the installed libraries would bring, with their change notes; `apply` takes them.
 * @param ids which ones; all of them where empty
 * @returns attention where there is an update that was not applied
 * @throws DiagnosticError where one is not installed, cannot be reached or is refused; the others stay as they are
 */
export async function libraryUpdateCommand(
  ids: readonly string[],
  options: LibraryUpdateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const cache = options.cache ?? defaultCache();
  const installed = await listInstalled(cache);
  for (const id of ids) await findInstalled(cache, id);
  const results: { id: string; from: string; to: string; applied: boolean; lines: readonly string[] }[] = [];
  for (const pinned of installed) {
    if (ids.length > 0 && !ids.includes(pinned.id)) continue;
    const library = await fetchChecked(pinned.source, cache);
    if (library.manifest.id !== pinned.id) {
      const reason = `The source holds the library ${library.manifest.id} now, not ${pinned.id}.`;
      throw libraryFault("other-library", reason, { file: pinned.source });
    }
    refuseStepBack(pinned, library, pinned.source);
    if (library.hash === pinned.hash) continue;
    const file = join(installedFolder(cache, pinned), manifestFile);
    const before = readManifest(new TextDecoder().decode(await readBytes(file)), file);
    if (options.apply) await install(cache, library, pinned);
    const { from, to } = compareLibraries(before, library.manifest);
    const lines = describeLibraryDiff(compareLibraries(before, library.manifest));
    results.push({ id: pinned.id, from, to, applied: options.apply, lines });
  }
  if (options.json) terminal.answer(JSON.stringify(results, null, 2));
  else {
    for (const { lines } of results) for (const line of lines) terminal.answer(line);
    terminal.answer(
      results.length === 0
        ? "nothing to update"
        : options.apply
          ? "updated"
          : "not applied; to apply: motionwright library update --apply",
    );
  }
  return results.length > 0 && !options.apply ? exitCodes.attention : exitCodes.done;
}

async function fetchChecked(source: string, cache: string): Promise<SealedLibrary> {
  const library = await sealLibrary(await readLibrary(source), source);
  refuseHostile(library, source, await librariesAround(cache, library.manifest.id));
  return library;
}

/** Libraries whose clauses and sets a new one may use: the built-in one and the others that are installed. */
async function librariesAround(cache: string, id: string): Promise<LibraryFiles[]> {
  const others = (await listInstalled(cache)).filter((installed) => installed.id !== id);
  const folders = [builtInLibrary, ...others.map((installed) => installedFolder(cache, installed))];
  const read = folders.map((folder) => readLibraryFolder(folder).catch((): LibraryFiles => new Map()));
  return Promise.all(read);
}

/** An older version, or other content under the same version, is never taken without being asked for. */
function refuseStepBack(known: Installed, { manifest, hash }: SealedLibrary, source: string): void {
  const order = compareVersions(manifest.version, known.version);
  if (order === 0 && hash !== known.hash) {
    const reason = `${known.id} ${known.version} is installed with another content: a published version must not change.`;
    const hint = "Ask whoever publishes it for a new version; --force of install takes it as it is.";
    throw libraryFault("version-reused", reason, { file: source }, hint);
  }
  if (order < 0) {
    const reason = `The source holds ${known.id} ${manifest.version}, which is older than ${known.version}, which is installed.`;
    throw libraryFault("older", reason, { file: source }, "To go back, use --force of install.");
  }
}
