import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryFault, libraryLimits, type LibraryFiles } from "../../library";
import { readBytes } from "../io/files";
import { untarLibrary } from "./tarball";

/** `npm:` and the name of a package, with a version or a range; nothing that npm would take for an option, an address or a folder. */
const packageForm = /^npm:((?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*(?:@[A-Za-z0-9^~][A-Za-z0-9.^~*+-]*)?)$/;

/** Whether a source names an npm package: `npm:@firm/forms`, `npm:@firm/forms@^1.2.0`. */
export function isNpmPackage(source: string): boolean {
  return source.startsWith("npm:");
}

/**
 * Fetches a library that is published as an npm package, with the firm's own npm: the registry, the rights and the certificates are those that it is
 * set to. None of the package's scripts runs.
 * @throws DiagnosticError where npm is absent or cannot fetch it, with what npm says
 */
export async function fetchNpmPackage(source: string): Promise<LibraryFiles> {
  const spec = packageForm.exec(source)?.[1];
  if (spec === undefined) {
    const hint = "Write npm:NAME, npm:@SCOPE/NAME or either with @VERSION behind it.";
    throw libraryFault("address", "This is no name of an npm package.", { file: source }, hint);
  }
  const folder = await mkdtemp(join(tmpdir(), "motionwright-npm-"));
  try {
    await pack(spec, folder, source);
    const [file] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
    if (file === undefined) throw libraryFault("unreachable", "npm fetched nothing.", { file: source });
    return untarLibrary(await readBytes(join(folder, file)), source);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pack(spec: string, folder: string, source: string): Promise<void> {
  const onWindows = process.platform === "win32";
  const quoted = (word: string): string => (onWindows ? `"${word}"` : word);
  const words = ["pack", quoted(spec), "--ignore-scripts", "--pack-destination", quoted(folder), "--loglevel=error"];
  return new Promise((resolve, reject) => {
    // On Windows npm is a batch file, which only a shell starts; the name was checked above.
    const options = { timeout: libraryLimits.fetchTime, shell: onWindows, env: process.env };
    execFile("npm", words, options, (error, _out, complaint) => {
      if (error === null) {
        resolve();
        return;
      }
      const absent = error.code === "ENOENT";
      const said = /npm (?:error|ERR!) (?!code)(.+)/.exec(complaint)?.[1];
      const reason = absent ? "npm is not installed here." : `npm could not fetch it: ${said ?? error.message}`;
      const hint = "Libraries that are installed stay usable without it.";
      reject(libraryFault("unreachable", reason, { file: source }, hint, error));
    });
  });
}
