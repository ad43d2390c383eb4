import { libraryFault } from "../fault";
import { compareVersions } from "../manifest/version";
import type { SealedLibrary } from "../pack";

/** A library that is in use, pinned by version and hash. */
export interface PinnedLibrary {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of its manifest. */
  readonly hash: string;
}

/**
 * Refuses an older version than the one in use, and other content under the same version: neither is ever taken unasked.
 * @param back how to go back all the same, for the message
 * @throws DiagnosticError with the reason
 */
export function refuseStepBack(known: PinnedLibrary, next: SealedLibrary, origin: string, back: string): void {
  const { version } = next.manifest;
  const order = compareVersions(version, known.version);
  if (order === 0 && next.hash !== known.hash) {
    const reason = `${known.id} ${known.version} is installed with another content: a published version must not change.`;
    throw libraryFault(
      "version-reused",
      reason,
      { file: origin },
      `Ask whoever publishes it for a new version. ${back}`,
    );
  }
  if (order < 0) {
    const reason = `The source holds ${known.id} ${version}, which is older than ${known.version}, which is installed.`;
    throw libraryFault("older", reason, { file: origin }, back);
  }
}

/**
 * Refuses a library whose hash is not the one that was named.
 * @param hash 64 hexadecimal digits, as `pack` prints them
 * @throws DiagnosticError with the hash that it has
 */
export function requireHash(library: SealedLibrary, hash: string, origin: string): void {
  if (hash.toLowerCase() === library.hash) return;
  const reason = `The library's hash is ${library.hash}, not the one that was asked for.`;
  throw libraryFault("wrong-hash", reason, { file: origin }, "Ask whoever publishes it which hash is right.");
}
