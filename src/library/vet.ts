import { DiagnosticError, type Diagnostic } from "../diagnostic";
import { compileTemplate } from "../drafting";
import { ruleTexts, sharedSets } from "./check/rules";
import { mostTags } from "./check/templates";
import { clausesIn, entryFiles, type LibraryFiles } from "./files";
import type { SealedLibrary } from "./pack";
import { compileRules, loadRules } from "../review";
import { wordFiles } from "./word/read-word";

/** Faults of a template that are refused at once; others, such as a mistyped fact, are told where the template is used. */
const harmful = /^(?:docx\/|template\/(?:macros|clause-recursion)$)/;

/**
 * Refuses a library that could do harm when it is used: files that are no sound Word files, macros, far too many tags, clauses that insert
 * themselves, rules that are not sound or whose patterns would make the matcher slow.
 * @param around libraries whose clauses and shared sets it may use
 * @throws DiagnosticError with all reasons
 */
export function refuseHostile(library: SealedLibrary, origin: string, around: readonly LibraryFiles[]): void {
  const faults: Diagnostic[] = [];
  const attempt = (work: () => void, refused = /./): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      faults.push(...error.diagnostics.filter(({ id }) => refused.test(id)));
    }
  };
  const templates = entryFiles(library.files, ["paper", "clause"]);
  for (const { path, bytes } of templates) {
    attempt(() => {
      const tags = wordFiles.tags(bytes, path);
      if (tags <= mostTags) return;
      const reason = `The file holds about ${tags} tags; at most ${mostTags} are read.`;
      faults.push({ id: "library/too-many-tags", gravity: "error", reason, place: { file: path } });
    });
  }
  // A file that was refused must not be compiled, nor inserted into another.
  if (faults.length === 0) {
    const clauses = clausesIn([...around, library.files]);
    for (const { path, bytes } of templates) {
      attempt(() => void compileTemplate(bytes, { file: path, partials: (name) => clauses.get(name) }), harmful);
    }
  }
  attempt(() => {
    const own = ruleTexts(library.files).map((file) => ({ ...file, layer: 1 }));
    if (own.length > 0) compileRules(loadRules([...around.flatMap(sharedSets), ...own]));
  });
  if (faults.length === 0) return;
  const named = new Map(
    faults.map((fault) => [
      JSON.stringify(fault),
      { ...fault, place: { ...fault.place, file: `${origin}: ${fault.place.file ?? ""}` } },
    ]),
  );
  throw new DiagnosticError([...named.values()]);
}
