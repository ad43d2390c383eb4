import { DiagnosticError, type Diagnostic } from "../../diagnostic";

/** Runs work on a Word file; what is wrong with one of its parts is said of the file, as the user knows it, with the part as the place in it. */
export function namingFile<T>(file: string | undefined, parts: { has(name: string): boolean }, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (file === undefined || !(error instanceof DiagnosticError)) throw error;
    const named = error.diagnostics.map((each): Diagnostic => {
      const { file: part, ...rest } = each.place;
      if (part === undefined || !parts.has(part)) return each;
      const hint = each.hint ?? "Open it in Word, which may repair it, and save it again.";
      return { ...each, hint, place: { file, story: part, ...rest } };
    });
    throw new DiagnosticError(named, { cause: error });
  }
}
