import { nearestName, type CaseFile } from "../../case";
import type { Diagnostic } from "../../diagnostic";
import type { Problems } from "../check/problem";
import { entryFiles, type LibraryFiles } from "../files";
import { readCourtProfile } from "./read-court";

/** Reads the court profiles of a library, and looks for the one that each sample case names. */
export function checkCourts(
  files: LibraryFiles,
  beneath: readonly LibraryFiles[],
  cases: ReadonlyMap<string, CaseFile>,
  problems: Problems,
): void {
  for (const { path, bytes } of entryFiles(files, ["court"])) {
    const faults: Diagnostic[] = [];
    readCourtProfile(new TextDecoder().decode(bytes), path, faults);
    problems.take(faults);
  }
  const known = new Set([files, ...beneath].flatMap((library) => entryFiles(library, ["court"]).map(({ id }) => id)));
  for (const [id, { court }] of cases) {
    if (court?.profile === undefined || known.has(court.profile)) continue;
    const near = nearestName(court.profile, [...known]);
    const hint = near === undefined ? "Add it to courts/ of the library." : `Did you mean ${near}?`;
    const reason = `No library has the court profile ${court.profile}.`;
    problems.tell("no-court", "warning", reason, { file: `cases/${id}.json`, field: "court.profile" }, hint);
  }
}
