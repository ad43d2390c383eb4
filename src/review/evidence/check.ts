/** The one way in: picks the check for a rule's kind of evidence. */
import type { CaseFile } from "../../case";
import type { EvidenceKind } from "../rules/schema";
import type { EvidenceResult } from "../types";
import type { EvidenceClaim, EvidenceContext } from "./claim";
import { checkConspiracy } from "./conspiracy";
import { checkDeath } from "./death";
import { checkDistribution } from "./distribution";
import { checkFirearm } from "./firearm";
import { checkGeneric } from "./generic";
import { checkImmigration } from "./immigration";
import { checkImportation } from "./importation";
import { checkLab } from "./lab";
import { checkMinor } from "./minor";
import { checkMoney } from "./money";
import { checkPremises } from "./premises";
import { checkPrior } from "./prior";
import { checkPurity } from "./purity";
import { checkQuantity } from "./quantity";
import { unknown, type Check } from "./record";
import { checkRole } from "./role";
import { checkSchoolZone } from "./school-zone";
import { checkStatement } from "./statement";
import { checkViolence } from "./violence";

const CHECKS: Readonly<Record<EvidenceKind, Check>> = {
  firearm: checkFirearm,
  "school-zone": checkSchoolZone,
  quantity: checkQuantity,
  purity: checkPurity,
  lab: checkLab,
  distribution: checkDistribution,
  role: checkRole,
  premises: checkPremises,
  minor: checkMinor,
  death: checkDeath,
  prior: checkPrior,
  violence: checkViolence,
  importation: checkImportation,
  money: checkMoney,
  immigration: checkImmigration,
  conspiracy: checkConspiracy,
  statement: checkStatement,
  generic: checkGeneric,
};

/**
 * Says whether the record supports the words of a finding.
 * @param kind the rule's kind of evidence
 * @param caseFile the case file; without one the answer is `unknown`
 * @returns a state, cites, and sentences to paste; `supported` and `contradicted` never come without a cite
 */
export function checkEvidence(
  claim: EvidenceClaim,
  kind: EvidenceKind,
  caseFile: CaseFile | undefined,
  context: EvidenceContext,
): EvidenceResult {
  if (caseFile === undefined) return unknown("No case file was given.");
  const sentence = context.text.slice(context.sentence.start, context.sentence.end);
  const sum = context.sum === undefined ? {} : { sum: context.sum };
  return CHECKS[kind]({ quote: claim.quote, sentence, file: caseFile, ...sum });
}
