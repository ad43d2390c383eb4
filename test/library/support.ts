import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describeDiagnostic, DiagnosticError, type Diagnostic } from "../../src/diagnostic";
import { libraryIndexCommand } from "../../src/cli/commands/library-index";
import type { Terminal } from "../../src/cli/io/terminal";
import { starterTemplate } from "../../src/cli/library/starter-template";

/** A Word file of these paragraphs. */
export function word(...paragraphs: string[]): Uint8Array {
  return starterTemplate("A paper", paragraphs);
}

/** A terminal that keeps what is written. */
export function keepingTerminal(): Terminal & { answers: string[]; said: string[] } {
  const answers: string[] = [];
  const said: string[] = [];
  return {
    answers,
    said,
    answer: (text) => void answers.push(text),
    say: (line) => void said.push(line),
    tell: (diagnostics) => void said.push(...diagnostics.map(describeDiagnostic)),
    interactive: false,
    colored: false,
  };
}

/** Runs `work` in a folder of its own that is removed afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "motionwright-library-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes files, by their path in the folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Head of a manifest, its entries left to be indexed. */
export function head(id: string, version: string, more: object = {}): string {
  return JSON.stringify({
    schema: "motionwright-library/1",
    id,
    version,
    title: id,
    publisher: "A firm",
    licence: "for the firm only",
    entries: [],
    ...more,
  });
}

/** Makes a library in a folder and indexes it. */
export async function makeLibrary(
  folder: string,
  id: string,
  version: string,
  files: Readonly<Record<string, Uint8Array | string>>,
  more: object = {},
): Promise<string> {
  const own = join(folder, `${id}-${version}`);
  await writeFiles(own, { "library.json": head(id, version, more), ...files });
  await index(own);
  return own;
}

/** Brings a library's manifest up to date. */
export async function index(folder: string, library: readonly string[] = []): Promise<void> {
  await libraryIndexCommand(folder, { library, acceptBase: false, check: false, json: false }, keepingTerminal());
}

/** What is wrong, where work must fail with diagnostics. */
export async function faultsOf(work: () => unknown): Promise<readonly Diagnostic[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  throw new Error("Nothing was refused.");
}
