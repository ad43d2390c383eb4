import { DiagnosticError } from "../../diagnostic";
import { checkLibrary, packLibrary, sealLibrary } from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { refuseOverwrite, writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { checkInput, readStacked } from "../library/tools";

/** Options of `motionwright library pack`. */
export interface LibraryPackOptions {
  readonly output: string;
  readonly library: readonly string[];
  readonly force: boolean;
  readonly json: boolean;
}

/**
 * Packs a library that is in order into one file, the same to the byte for the same library: the manifest and the files that it lists, nothing else.
 * @throws DiagnosticError where the library has faults; no file is written then
 */
export async function libraryPackCommand(
  folder: string,
  options: LibraryPackOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  await refuseOverwrite(options.output, options.force);
  const library = await readStacked(folder, options.library);
  const { problems } = await checkLibrary(checkInput(library));
  const errors = problems.filter(({ gravity }) => gravity === "error");
  if (errors.length > 0) throw new DiagnosticError(errors);
  const { manifest, hash, files } = await sealLibrary(library.files, folder);
  const bytes = packLibrary(files);
  await writeWhole(options.output, bytes, options.force);
  const { id, version } = manifest;
  const answer = { output: options.output, id, version, hash, files: files.size, bytes: bytes.length };
  terminal.answer(options.json ? JSON.stringify(answer, null, 2) : `${options.output}\n${id} ${version}\nhash ${hash}`);
  return exitCodes.done;
}
