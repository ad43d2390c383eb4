import { DiagnosticError, type Diagnostic } from "../../diagnostic";

/** What can be wrong with a package, by stable id. */
export type PackageFault =
  | "not-a-zip"
  | "old-or-encrypted"
  | "encrypted"
  | "not-a-docx"
  | "broken-entry"
  | "unsafe-name"
  | "duplicate-name"
  | "too-large"
  | "lying-size"
  | "unsupported"
  | "missing-part"
  | "xml";

/** One fault of a package as a diagnostic. */
export function packageDiagnostic(fault: PackageFault, reason: string, file?: string, hint?: string): Diagnostic {
  return {
    id: `docx/${fault}`,
    gravity: "error",
    reason,
    place: file === undefined ? {} : { file },
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The error for a package that cannot be read on. */
export function packageError(
  fault: PackageFault,
  reason: string,
  options: { file?: string | undefined; hint?: string; cause?: unknown } = {},
): DiagnosticError {
  const diagnostic = packageDiagnostic(fault, reason, options.file, options.hint);
  return new DiagnosticError([diagnostic], options.cause === undefined ? undefined : { cause: options.cause });
}
