import { checkCase, type CaseFile } from "../../case";
import type { Diagnostic } from "../../diagnostic";
import type { CaseJson, Problem } from "./calls";

/** A diagnostic as the pane shows it. */
export function problemOf({ reason, hint, place }: Diagnostic): Problem {
  return {
    reason,
    ...(hint === undefined ? {} : { hint }),
    ...(place.field === undefined ? {} : { field: place.field }),
  };
}

/** The case file, or what keeps it from being one. */
export function checkedCase(facts: CaseJson): { readonly case?: CaseFile; readonly problems: readonly Problem[] } {
  const { case: file, problems } = checkCase(facts);
  return { problems: problems.map(problemOf), ...(file === undefined || problems.length > 0 ? {} : { case: file }) };
}
