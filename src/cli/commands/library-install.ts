import { join, resolve } from "node:path";
import {
  checkedKey,
  compareLibraries,
  libraryFault,
  manifestFile,
  readManifest,
  readSignature,
  refuseHostile,
  refuseStepBack,
  requireHash,
  requireSignature,
  sealLibrary,
  type LibraryFiles,
  type Level,
  type SealedLibrary,
} from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readBytes } from "../io/files";
import type { Terminal } from "../io/terminal";
import { defaultCache, findInstalled, install, installedFolder, listInstalled, remove } from "../library/cache";
import { gitCommit } from "../library/git-commit";
import { builtInLibrary } from "../libraries";
import { readLibraryFolder } from "../library/read-folder";
import { isElsewhere, readLibrary } from "../library/read-library";
import { describeLibraryDiff } from "./library-diff";

const byForce = "To take it all the same: install --force.";

/** Options of `motionwright library install`. */
export interface LibraryInstallOptions {
  readonly level: Exclude<Level, "built-in">;
  readonly sha256?: string;
  /** Public key that this and every later version must be signed with. */
  readonly key?: string;
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
  const kept = isElsewhere(source) ? source : resolve(source);
  const asked = options.key === undefined ? undefined : checkedKey(options.key);
  const library = await fetchSealed(kept, asked ?? (await pinnedAt(cache, kept)));
  const { id, version } = library.manifest;
  const known = (await listInstalled(cache)).find((installed) => installed.id === id);
  const key = asked ?? known?.key;
  await refuseUnfit(library, source, cache, key);
  if (options.sha256 !== undefined) requireHash(library, options.sha256, source);
  if (known !== undefined && !options.force) refuseStepBack(known, library, source, byForce);
  const commit = await commitOf(kept);
  const about = { level: options.level, source: kept, ...present({ key, commit }) };
  const folder = await install(cache, library, about);
  const signed = readSignature(library.files, source)?.key;
  const answer = { id, version, hash: library.hash, level: options.level, folder, ...present({ key, commit, signed }) };
  terminal.answer(options.json ? JSON.stringify(answer, null, 2) : describeInstalled(answer).join("\n"));
  return exitCodes.done;
}

function describeInstalled(answer: {
  readonly id: string;
  readonly version: string;
  readonly level: string;
  readonly hash: string;
  readonly folder: string;
  readonly key?: string;
  readonly commit?: string;
  readonly signed?: string;
}): string[] {
  const { id, version, level, hash, folder, key, commit, signed } = answer;
  return [
    `${id} ${version} (${level})`,
    `hash ${hash}`,
    ...(commit === undefined ? [] : [`commit ${commit}`]),
    ...(key !== undefined
      ? [`signed with the pinned key ${key}`]
      : signed !== undefined
        ? [`signed with ${signed}; to pin that key: --key`]
        : []),
    folder,
  ];
}

/** The parts of an object that are there. */
function present<T extends Readonly<Record<string, string | undefined>>>(parts: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}

/** The commit of a folder that is a git checkout. */
async function commitOf(source: string): Promise<string | undefined> {
  return isElsewhere(source) || /\.(?:zip|tgz|tar\.gz)$/i.test(source) ? undefined : gitCommit(source);
}

/** The key that is pinned for a library which was installed from this source before. */
async function pinnedAt(cache: string, source: string): Promise<string | undefined> {
  return (await listInstalled(cache)).find((installed) => installed.source === source)?.key;
}

/**
 * Takes an installed library off this machine.
 * @throws DiagnosticError where it is not installed
 */
export async function libraryRemoveCommand(
  id: string,
  options: { cache?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  await remove(options.cache ?? defaultCache(), id);
  terminal.answer(`${id}: removed`);
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
    const library = await fetchSealed(pinned.source, pinned.key);
    await refuseUnfit(library, pinned.source, cache, pinned.key);
    if (library.manifest.id !== pinned.id) {
      const reason = `The source holds the library ${library.manifest.id} now, not ${pinned.id}.`;
      throw libraryFault("other-library", reason, { file: pinned.source });
    }
    refuseStepBack(pinned, library, pinned.source, byForce);
    if (library.hash === pinned.hash) continue;
    const file = join(installedFolder(cache, pinned), manifestFile);
    const before = readManifest(new TextDecoder().decode(await readBytes(file)), file);
    if (options.apply) {
      const { level, source, key } = pinned;
      await install(cache, library, { level, source, ...present({ key, commit: await commitOf(source) }) });
    }
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

async function fetchSealed(source: string, key: string | undefined): Promise<SealedLibrary> {
  return sealLibrary(await readLibrary(source, key !== undefined), source);
}

/** Refuses what is not signed with the pinned key, and what could do harm. */
async function refuseUnfit(
  library: SealedLibrary,
  source: string,
  cache: string,
  key: string | undefined,
): Promise<void> {
  if (key !== undefined) requireSignature(library.files, key, source);
  refuseHostile(library, source, await librariesAround(cache, library.manifest.id));
}

/** Libraries whose clauses and sets a new one may use: the built-in one and the others that are installed. */
async function librariesAround(cache: string, id: string): Promise<LibraryFiles[]> {
  const others = (await listInstalled(cache)).filter((installed) => installed.id !== id);
  const folders = [builtInLibrary, ...others.map((installed) => installedFolder(cache, installed))];
  const read = folders.map((folder) => readLibraryFolder(folder).catch((): LibraryFiles => new Map()));
  return Promise.all(read);
}
