import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { DiagnosticError } from "../diagnostic";
import { exists, readBytes } from "./io/files";
import { nearestName } from "../case";
import { installedFolders } from "./library/in-use";

/** The library that comes with the program; it lies beside `dist` and beside `src` alike. */
export const builtInLibrary = join(__dirname, "..", "..", "templates");

/** A library folder holds papers and clauses (.docx) and wording rules (.yaml). */
const folders = { papers: "papers", clauses: "clauses", rules: "rules", cases: "cases" } as const;

/** Names of entries are file names without their ending; anything else cannot leave the folder because it never names a path. */
const entryName = /^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u;

/**
 * Where papers, clauses and rules are looked for, the nearest first: folders the user named, the last one first, then those
 * that are installed (`motionwright library install`), then the built-in one.
 * @throws DiagnosticError where a named folder is not there
 */
export async function libraryFolders(named: readonly string[]): Promise<string[]> {
  for (const folder of named) {
    if (!(await exists(folder))) {
      throw new DiagnosticError([
        {
          id: "library/not-found",
          gravity: "error",
          reason: "There is no such library folder.",
          place: { file: folder },
          hint: "A library is a folder with papers/, clauses/ and rules/ in it.",
        },
      ]);
    }
  }
  return [...[...named].reverse(), ...(await installedFolders()), builtInLibrary];
}

/** A template as found: its bytes, and the name that messages use for it. */
export interface FoundTemplate {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Finds a template by the path of a .docx, or by the name of a paper in the libraries.
 * @throws DiagnosticError where there is none, naming the nearest
 */
export async function findTemplate(nameOrPath: string, libraries: readonly string[]): Promise<FoundTemplate> {
  if (await exists(nameOrPath)) return { file: nameOrPath, bytes: await readBytes(nameOrPath) };
  if (entryName.test(nameOrPath) && !nameOrPath.toLowerCase().endsWith(".docx")) {
    for (const library of libraries) {
      const file = join(library, folders.papers, `${nameOrPath}.docx`);
      if (await exists(file)) return { file, bytes: await readBytes(file) };
    }
  }
  const papers = await listPapers(libraries);
  const near = nearestName(nameOrPath, papers);
  throw new DiagnosticError([
    {
      id: "template/not-found",
      gravity: "error",
      reason: "There is no such template.",
      place: { file: nameOrPath },
      hint: `${near === undefined ? "" : `Did you mean ${near}? `}Name a .docx file, or one of the papers: ${papers.join(", ")}.`,
    },
  ]);
}

/** Names of all papers in the libraries, sorted. */
export async function listPapers(libraries: readonly string[]): Promise<string[]> {
  const names = new Set<string>();
  for (const library of libraries) {
    for (const file of await filesIn(join(library, folders.papers), ".docx")) names.add(basename(file, ".docx"));
  }
  return [...names].sort();
}

/**
 * All clauses that a template in `templateFolder` may use, read ahead so that compiling is pure: name -> bytes.
 * The template's own folder (`clauses/` in it or beside it) comes first, then the libraries.
 */
export async function readClauses(
  templateFolder: string,
  libraries: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const places = [
    join(templateFolder, folders.clauses),
    join(templateFolder, "..", folders.clauses),
    ...libraries.map((library) => join(library, folders.clauses)),
  ];
  const clauses = new Map<string, Uint8Array>();
  for (const place of places) {
    for (const file of await filesIn(place, ".docx")) {
      const name = basename(file, ".docx");
      if (!clauses.has(name)) clauses.set(name, await readBytes(file));
    }
  }
  return clauses;
}

/** Wording rule files of a rules folder, or of a library's `rules/`, as text. */
export async function readRuleFiles(folder: string): Promise<{ name: string; text: string }[]> {
  const inLibrary = join(folder, folders.rules);
  const place = (await exists(inLibrary)) ? inLibrary : folder;
  const files = [...(await filesIn(place, ".yaml")), ...(await filesIn(place, ".yml"))];
  return Promise.all(
    files.map(async (name) => ({
      name,
      text: new TextDecoder("utf-8", { fatal: false }).decode(await readBytes(name)),
    })),
  );
}

/** Files of a folder with one of these endings, each with its name without it; none where the folder is absent. */
export async function namedFiles(
  folder: string,
  endings: readonly string[],
): Promise<{ readonly name: string; readonly file: string }[]> {
  const found = await Promise.all(
    endings.map(async (ending) =>
      (await filesIn(folder, ending)).map((file) => ({ name: basename(file, ending), file })),
    ),
  );
  return found.flat();
}

/** Files of a folder with that ending, sorted, lock files of Word left out; none where the folder is absent. */
async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names
    .filter((name) => name.toLowerCase().endsWith(ending) && !name.startsWith("~$") && !name.startsWith("."))
    .sort()
    .map((name) => join(folder, name));
}
