import { randomBytes } from "node:crypto";
import { link, lstat, mkdir, open, readFile, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";

/** Largest file that is read at all, in bytes; a motion with pictures stays well below. */
const largestFile = 256 * 1024 * 1024;

/** Makes the error for a file that cannot be read or written, in words. */
function fileError(id: string, file: string, reason: string, hint: string, cause?: unknown): DiagnosticError {
  const diagnostic: Diagnostic = { id, gravity: "error", reason, place: { file }, hint };
  return new DiagnosticError([diagnostic], cause === undefined ? {} : { cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/**
 * Reads a whole file.
 * @throws DiagnosticError where the file is absent, a folder, unreadable or larger than 256 MB
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) {
      throw fileError("file/is-folder", file, "This is a folder, not a file.", "Name the file itself.");
    }
    if (about.size > largestFile) {
      throw fileError("file/too-large", file, `The file has ${about.size} bytes.`, "At most 256 MB are read.");
    }
    const bytes = await readFile(file);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    if (codeOf(error) === "ENOENT") {
      throw fileError("file/not-found", file, "There is no such file.", "Check the name and the folder.", error);
    }
    throw fileError(
      "file/unreadable",
      file,
      `The file cannot be read (${codeOf(error)}).`,
      "Check that you may open it.",
      error,
    );
  }
}

/** Whether something of that name exists, whatever it is. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Refuses where the file is there already and the user did not say `--force`, and where it is a folder in any case; call it before long work starts.
 * @throws DiagnosticError
 */
export async function refuseOverwrite(file: string, force: boolean): Promise<void> {
  const there = await lstat(file).catch(() => undefined);
  if (there?.isDirectory() === true) {
    throw fileError("file/is-folder", file, "There is a folder of that name.", "Name a file in it, or another file.");
  }
  if (!force && there !== undefined) {
    throw fileError(
      "file/exists",
      file,
      "The file is there already.",
      "Use --force to replace it, or name another file.",
    );
  }
}

/**
 * Writes a file whole or not at all: to a temporary name in the same folder, flushed, then renamed.
 * Folders on the way are made. Without `force` an existing file is never replaced, even one that appears meanwhile.
 * @param mode rights of the file, where they are not the usual ones
 * @throws DiagnosticError where it cannot be written or exists
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array | string,
  force: boolean,
  mode = 0o666,
): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await makeFolder(dirname(file));
    await refuseOverwrite(file, force);
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (force) await rename(temporary, file);
    else await publish(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    if (error instanceof DiagnosticError) throw error;
    if (codeOf(error) === "EEXIST") await refuseOverwrite(file, false);
    throw fileError(
      "file/unwritable",
      file,
      `The file cannot be written (${codeOf(error)}).`,
      "Check the folder and the free space.",
      error,
    );
  }
}

/** Makes a folder and those around it. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== "EEXIST" && codeOf(error) !== "ENOTDIR") throw error;
    throw fileError(
      "file/not-a-folder",
      folder,
      "A file stands where a folder is wanted.",
      "Name another folder.",
      error,
    );
  }
}

/** Gives the finished file its name without replacing another; where the file system has no hard links, by rename. */
async function publish(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
    await unlink(temporary);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await refuseOverwrite(file, false);
    await rename(temporary, file);
  }
}

/** Reads all of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const piece = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += piece.length;
    if (size > largestFile) {
      throw fileError("file/too-large", "-", "Standard input holds more than 256 MB.", "At most 256 MB are read.");
    }
    chunks.push(piece);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
