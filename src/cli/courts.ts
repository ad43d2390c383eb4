import { join } from "node:path";
import type { CourtProfile } from "../case";
import { DiagnosticError, type Diagnostic } from "../diagnostic";
import { readCourtProfile } from "../library";
import type { Courts } from "../papers";
import { namedFiles } from "./libraries";
import { readBytes } from "./io/files";

/**
 * Reads the court profiles (`courts/*.yaml`) of the libraries, the nearest first; a nearer library's comes before another's.
 * @throws DiagnosticError where one is faulty
 */
export async function readCourts(libraries: readonly string[]): Promise<Courts> {
  const courts = new Map<string, CourtProfile>();
  const faults: Diagnostic[] = [];
  for (const library of libraries) {
    for (const { name, file } of await namedFiles(join(library, "courts"), [".yaml", ".yml"])) {
      if (courts.has(name)) continue;
      const profile = readCourtProfile(new TextDecoder().decode(await readBytes(file)), file, faults);
      if (profile !== undefined) courts.set(name, profile);
    }
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
  return courts;
}
