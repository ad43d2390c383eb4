import { DiagnosticError, type Diagnostic, type Gravity, type Place } from "../../diagnostic";

/** Gathers what is wrong with a library; the same fault at the same place is told once. */
export class Problems {
  readonly all: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  /** Adds problems; `file` is the place of those that name none. */
  take(problems: readonly Diagnostic[], file?: string): void {
    for (const problem of problems) {
      const place = file === undefined ? problem.place : { file, ...problem.place };
      const key = JSON.stringify([problem.id, problem.reason, place]);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.all.push({ ...problem, place });
    }
  }

  tell(id: string, gravity: Gravity, reason: string, place: Place, hint?: string): void {
    this.take([{ id: `library/${id}`, gravity, reason, place, ...(hint === undefined ? {} : { hint }) }]);
  }

  /** Runs `work`; where it fails with diagnostics, takes those and answers undefined. */
  attempt<T>(work: () => T, file?: string): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.take(error.diagnostics, file);
      return undefined;
    }
  }
}

/** The same error with its places rewritten; what is no diagnostic stays as it is. */
export function placed(error: unknown, place: (at: Place) => Place): unknown {
  if (!(error instanceof DiagnosticError)) return error;
  const diagnostics = error.diagnostics.map((diagnostic) => ({ ...diagnostic, place: place(diagnostic.place) }));
  return new DiagnosticError(diagnostics, { cause: error });
}
