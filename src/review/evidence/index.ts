/** Compares the words of a finding with the case file. */
export { checkEvidence } from "./check";
export type { ClaimedSum, EvidenceClaim, EvidenceContext } from "./claim";
