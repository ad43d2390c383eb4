import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What LibreOffice made of a Word file. */
export interface Rendering {
  readonly pdf: Uint8Array;
  /** Text of each page, laid out as on the page. */
  readonly pages: readonly string[];
  /** One picture a page; empty unless asked for. */
  readonly pngs: readonly Uint8Array[];
}

/** How to render. */
export interface RenderOptions {
  /** Resolution of the page pictures in dots per inch; without it no picture is made. */
  readonly dpi?: number;
}

async function tool(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(command, [...args], { maxBuffer: 64 * 1024 * 1024, timeout: 180_000 })).stdout;
  } catch (cause) {
    const missing = (cause as { code?: unknown }).code === "ENOENT";
    throw new Error(missing ? `${command} is not installed; the tests need it.` : `${command} failed.`, { cause });
  }
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "mw-render-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Converts all files with one start of LibreOffice, in a profile of its own; answers the folder of results. */
async function convert(
  folder: string,
  documents: readonly (Uint8Array | string)[],
  format: string,
  extension: string,
): Promise<Uint8Array[]> {
  const input = join(folder, "in");
  const output = join(folder, "out");
  await mkdir(input);
  const files: string[] = [];
  for (const [index, document] of documents.entries()) {
    const file = join(input, `${index}.docx`);
    await writeFile(file, typeof document === "string" ? await readFile(resolve(document)) : document);
    files.push(file);
  }
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await tool("soffice", [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", output, ...files]);
  return Promise.all(
    files.map(async (_file, index) => {
      try {
        return new Uint8Array(await readFile(join(output, `${index}.${extension}`)));
      } catch (cause) {
        throw new Error(`LibreOffice could not open document ${index + 1} of ${files.length}.`, { cause });
      }
    }),
  );
}

async function picturesOf(pdf: string, prefix: string, dpi: number): Promise<Uint8Array[]> {
  await mkdir(prefix);
  await tool("pdftoppm", ["-png", "-r", String(dpi), pdf, join(prefix, "page")]);
  const names = (await readdir(prefix)).sort();
  return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(prefix, name)))));
}

/**
 * Renders Word files with one start of LibreOffice (several seconds for the start, little for each file).
 * @param documents bytes or paths
 * @throws Error when soffice, pdftotext or pdftoppm is absent, or when a file cannot be opened
 */
export function renderMany(
  documents: readonly (Uint8Array | string)[],
  options: RenderOptions = {},
): Promise<Rendering[]> {
  return withFolder(async (folder) => {
    const pdfs = await convert(folder, documents, "pdf", "pdf");
    const renderings: Rendering[] = [];
    for (const [index, pdf] of pdfs.entries()) {
      const file = join(folder, "out", `${index}.pdf`);
      const text = await tool("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]);
      const pngs = options.dpi === undefined ? [] : await picturesOf(file, join(folder, `png-${index}`), options.dpi);
      renderings.push({ pdf, pages: text.replace(/\f$/, "").split("\f"), pngs });
    }
    return renderings;
  });
}

/** Renders one Word file; see {@link renderMany}. */
export async function renderDocx(document: Uint8Array | string, options: RenderOptions = {}): Promise<Rendering> {
  const [rendering] = await renderMany([document], options);
  if (rendering === undefined) throw new Error("LibreOffice rendered nothing.");
  return rendering;
}

/**
 * Opens Word files in LibreOffice and saves them again as .docx: what a file looks like after another program wrote it.
 * @throws Error when soffice is absent or a file cannot be opened
 */
export function roundTripMany(documents: readonly (Uint8Array | string)[]): Promise<Uint8Array[]> {
  return withFolder((folder) => convert(folder, documents, "docx:Office Open XML Text", "docx"));
}
