import { type Diagnostic, DiagnosticError } from "../../diagnostic";
import { caseSchema, type CaseFile } from "../schema/case-file";
import { consistencyFaults } from "./consistency";
import { messagesOf } from "./messages";
import { plainDataFaults, withoutBlanks } from "./plain-data";
import { withoutFaults } from "./prune";

/** Pruning can uncover one more level (a list whose items were all wrong); more rounds than this would find nothing new. */
const PRUNE_ROUNDS = 4;
/** Faults that are told one by one; nobody reads more, and a hostile file could hold millions. */
const MOST_FAULTS = 200;

/** A case file, as far as it could be read, and everything that is wrong with the input. */
export interface CheckedCase {
  readonly case?: CaseFile;
  readonly problems: readonly Diagnostic[];
}

/**
 * Checks a case file without throwing.
 * @param json parsed JSON; null and empty text count as facts not known
 * @param file name for messages
 */
export function checkCase(json: unknown, file?: string): CheckedCase {
  const problems = faultsAndCase(json);
  const placed = limited(problems.faults).map((fault) =>
    file === undefined ? fault : { ...fault, place: { file, ...fault.place } },
  );
  return { problems: placed, ...(problems.read === undefined ? {} : { case: problems.read }) };
}

/**
 * Reads a case file. A partial file is in order; every field is optional.
 * @param json parsed JSON; null and empty text count as facts not known
 * @param file name for messages
 * @throws DiagnosticError with every fault, each naming its field (`case/wrong-value`, `case/unknown-name`, …)
 */
export function parseCase(json: unknown, file?: string): CaseFile {
  const { case: read, problems } = checkCase(json, file);
  if (problems.length > 0 || read === undefined) throw new DiagnosticError(problems);
  return read;
}

function limited(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  if (faults.length <= MOST_FAULTS) return faults;
  const reason = `There are more faults than these ${MOST_FAULTS}.`;
  return [...faults.slice(0, MOST_FAULTS), { id: "case/more-faults", gravity: "error", reason, place: {} }];
}

function faultsAndCase(json: unknown): { faults: Diagnostic[]; read?: CaseFile } {
  const unfit = plainDataFaults(json);
  if (unfit.length > 0) return { faults: unfit };
  let input = withoutBlanks(json);
  const faults: Diagnostic[] = [];
  for (let round = 0; round < PRUNE_ROUNDS; round += 1) {
    const result = caseSchema.safeParse(input);
    if (result.success) {
      faults.push(...consistencyFaults(result.data));
      return faults.length === 0 ? { faults, read: result.data } : { faults };
    }
    for (const issue of result.error.issues) {
      if (faults.length < MOST_FAULTS) faults.push(...messagesOf(issue, input).slice(0, MOST_FAULTS));
    }
    if (faults.length >= MOST_FAULTS || typeof input !== "object" || input === null || Array.isArray(input)) break;
    input = withoutFaults(input, result.error.issues);
  }
  return { faults };
}
