import { DiagnosticError, type Diagnostic } from "../diagnostic";
import { manifestFile, signatureFile, type LibraryFiles } from "./files";
import { sha256 } from "./hash";
import { readManifest } from "./manifest/read";
import type { Manifest } from "./manifest/schema";

/** A library as it is published: its manifest and signature, the hash that pins it, and exactly the files that the manifest lists. */
export interface SealedLibrary {
  readonly manifest: Manifest;
  /** SHA-256 of `library.json`; since that holds the hash of every file, it pins the whole library. */
  readonly hash: string;
  readonly files: LibraryFiles;
}

/**
 * Checks that the files are the ones that the manifest describes, and leaves out everything else.
 * @param origin where the files come from, for messages
 * @throws DiagnosticError where the manifest is absent or faulty, a file is absent, or a hash is wrong; all of them at once
 */
export async function sealLibrary(files: LibraryFiles, origin: string): Promise<SealedLibrary> {
  const bytes = files.get(manifestFile);
  if (bytes === undefined) {
    const reason = "There is no library.json in it.";
    throw new DiagnosticError([{ id: "library/no-manifest", gravity: "error", reason, place: { file: origin } }]);
  }
  const manifest = readManifest(decode(bytes, origin), `${origin}: ${manifestFile}`);
  const sealed = new Map([[manifestFile, bytes]]);
  const signature = files.get(signatureFile);
  if (signature !== undefined) sealed.set(signatureFile, signature);
  const faults: Diagnostic[] = [];
  for (const { file, sha256: hash } of manifest.entries) {
    const content = files.get(file);
    const reason =
      content === undefined
        ? `The manifest lists ${file}, which is not there.`
        : (await sha256(content)) === hash
          ? undefined
          : `${file} is not the file that the manifest describes: its hash is wrong.`;
    if (reason !== undefined) {
      const id = content === undefined ? "library/file-gone" : "library/wrong-hash";
      faults.push({ id, gravity: "error", reason, place: { file: origin, field: file } });
    } else if (content !== undefined) sealed.set(file, content);
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
  return { manifest, hash: await sha256(bytes), files: sealed };
}

function decode(bytes: Uint8Array, origin: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const reason = "library.json is not UTF-8.";
    throw new DiagnosticError([{ id: "library/json", gravity: "error", reason, place: { file: origin } }]);
  }
}
