import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { entryOfPath, isLibraryPath, libraryFault, libraryLimits, pathFault, type LibraryFiles } from "../../library";
import { readBytes } from "../io/files";

const folders = ["papers", "clauses", "rules", "cases", "courts"];

/**
 * Reads the files of a library folder that count; whatever else lies there is not looked at.
 * @throws DiagnosticError where it is no folder, a file is a symbolic link or too large, or there are too many; all faults at once
 */
export async function readLibraryFolder(folder: string): Promise<LibraryFiles> {
  const about = await stat(folder).catch(() => undefined);
  if (about?.isDirectory() !== true) {
    throw libraryFault(
      "not-found",
      "There is no such library folder.",
      { file: folder },
      "Begin one with: motionwright library new DIR",
    );
  }
  const faults: Diagnostic[] = [];
  const refuse = (id: string, path: string, reason: string): void => {
    faults.push({ id: `library/${id}`, gravity: "error", reason, place: { file: join(folder, path) } });
  };
  const found: string[] = [];
  let total = 0;
  for (const path of await candidates(folder, refuse)) {
    const about = await lstat(join(folder, path));
    if (about.isSymbolicLink()) refuse("symbolic-link", path, "This is a symbolic link; a library holds plain files.");
    else if (about.isFile()) {
      const { size } = about;
      const unsafe = pathFault(path);
      total += size;
      if (unsafe !== undefined) refuse("unsafe-path", path, `The name of the file ${unsafe}.`);
      else if (size > libraryLimits.fileBytes)
        refuse("too-large", path, `The file has ${size} bytes; at most ${libraryLimits.fileBytes} are read.`);
      else found.push(path);
    }
  }
  if (found.length > libraryLimits.files)
    refuse("too-many", "", `The folder holds more than ${libraryLimits.files} files.`);
  if (total > libraryLimits.totalBytes)
    refuse("too-large", "", `The files have more than ${libraryLimits.totalBytes} bytes together.`);
  if (faults.length > 0) throw new DiagnosticError(faults);
  const files = new Map<string, Uint8Array>();
  for (const path of found) files.set(path, await readBytes(join(folder, path)));
  return files;
}

async function candidates(
  folder: string,
  refuse: (id: string, path: string, reason: string) => void,
): Promise<string[]> {
  const paths = (await readdir(folder)).filter(isLibraryPath);
  for (const name of folders) {
    const about = await lstat(join(folder, name)).catch(() => undefined);
    if (about === undefined) continue;
    if (about.isSymbolicLink())
      refuse("symbolic-link", name, "This folder is a symbolic link; a library holds plain folders.");
    else if (about.isDirectory()) {
      const inside = (await readdir(join(folder, name))).map((file) => `${name}/${file}`);
      paths.push(...inside.filter((path) => entryOfPath(path) !== undefined));
    }
  }
  return paths.sort();
}
