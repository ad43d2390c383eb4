import type { CaseFile } from "../../case/schema";
import type { EvidenceKind } from "../rules/schema";
import type { EvidenceResult } from "../types";
import type { EvidenceClaim, EvidenceContext } from "./claim";

/**
 * Says whether the record supports the words of a finding.
 * @param caseFile the case file; without one the answer is `unknown`
 * @returns a state, cites, and a sentence to paste; `supported` never comes without a cite
 */
export function checkEvidence(
  _claim: EvidenceClaim,
  _kind: EvidenceKind,
  caseFile: CaseFile | undefined,
  _context: EvidenceContext,
): EvidenceResult {
  if (caseFile === undefined) return { state: "unknown", cites: [], reason: "No case file was given." };
  return { state: "unknown", cites: [], reason: "The case file does not speak to this." };
}
