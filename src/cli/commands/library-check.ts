import { basename, join } from "node:path";
import { describeDiagnostic, type Diagnostic } from "../../diagnostic";
import { annotateTemplate, checkLibrary, entryFiles } from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { checkInput, readStacked } from "../library/tools";

/** Options of `motionwright library check`. */
export interface LibraryCheckOptions {
  readonly library: readonly string[];
  readonly annotate: boolean;
  readonly output?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/**
 * Says everything that is wrong with a library, and with `annotate` writes it as comments into copies of its templates.
 * @returns attention where there is an error; warnings and notes alone are in order
 * @throws DiagnosticError where the library cannot be read at all
 */
export async function libraryCheckCommand(
  folder: string,
  options: LibraryCheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = await readStacked(folder, options.library);
  const report = await checkLibrary(checkInput(library));
  const annotated = options.annotate ? await annotate(folder, library.files, report.problems, options) : [];
  const count = (gravity: string): number => report.problems.filter((problem) => problem.gravity === gravity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  if (options.json) {
    const { problems, papers } = report;
    terminal.answer(JSON.stringify({ library: folder, ...counts, problems, papers, annotated }, null, 2));
  } else {
    for (const problem of report.problems) terminal.answer(describeDiagnostic(problem));
    for (const file of annotated) terminal.answer(`comments in ${file}`);
    const read = `${report.papers.length} papers, ${entryFiles(library.files, ["clause"]).length} clauses, ${report.rules.length} rules, ${report.cases.size} cases read`;
    terminal.answer(`${counts.errors} errors, ${counts.warnings} warnings, ${counts.notes} notes; ${read}`);
  }
  return counts.errors > 0 ? exitCodes.attention : exitCodes.done;
}

async function annotate(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  problems: readonly Diagnostic[],
  options: LibraryCheckOptions,
): Promise<string[]> {
  const written: string[] = [];
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  for (const { path, bytes } of entryFiles(files, ["paper", "clause"])) {
    const own = problems.filter(({ place, gravity }) => place.file === path && gravity !== "note");
    // A file that is no sound Word file cannot hold comments.
    if (own.length === 0 || own.some(({ id }) => id.startsWith("docx/") || id === "library/too-many-tags")) continue;
    const output = join(options.output ?? join(folder, "problems"), basename(path));
    await writeWhole(output, annotateTemplate(bytes, path, own, date), options.force);
    written.push(output);
  }
  return written;
}
