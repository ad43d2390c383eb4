import { deriveFacts, factTree, type CaseFile, type CourtProfile, type FactTree, type PaperFacts } from "../case";
import { allGrounds, findLeverage, groundsForTemplates } from "../leverage";
import { withCourt } from "./court";

/** Every fact that a template may name. */
export function templateFacts(): FactTree {
  return factTree(allGrounds.map(({ id }) => id));
}

/** What a paper of a case is drafted with, beside the case itself. */
export interface PaperChoices {
  /** Profile of the court; none where the case names none. */
  readonly profile?: CourtProfile | undefined;
  /** Length of the paper, where it is known already. */
  readonly paper?: PaperFacts | undefined;
  /** Ids of grounds that the attorney does not want to raise. */
  readonly leftOut?: readonly string[];
}

/**
 * What a template may name: the case's own facts, what follows from them, the grounds they support, its court, and the day.
 * @param today "YYYY-MM-DD", the date of the paper
 */
export function templateContext(
  caseFile: CaseFile,
  today: string,
  { profile, leftOut = [], paper }: PaperChoices = {},
): Record<string, unknown> {
  const inCourt = withCourt(caseFile, profile);
  return {
    ...inCourt,
    derived: deriveFacts(inCourt, today),
    grounds: groundsForTemplates(findLeverage(inCourt, today).filter(({ id }) => !leftOut.includes(id))),
    ...(profile === undefined ? {} : { profile }),
    ...(paper === undefined ? {} : { paper }),
    today,
  };
}
