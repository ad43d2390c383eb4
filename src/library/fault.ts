import { DiagnosticError, type Place } from "../diagnostic";

/** The error for a library that cannot be used, with the reason. */
export function libraryFault(
  id: string,
  reason: string,
  place: Place,
  hint?: string,
  cause?: unknown,
): DiagnosticError {
  return new DiagnosticError(
    [{ id: `library/${id}`, gravity: "error", reason, place, ...(hint === undefined ? {} : { hint }) }],
    cause === undefined ? undefined : { cause },
  );
}
