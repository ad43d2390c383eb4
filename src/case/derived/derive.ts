import { type Diagnostic, DiagnosticError } from "../../diagnostic";
import { isDate } from "../schema/calendar";
import type { CaseFile } from "../schema/case-file";
import { deriveCustodyGaps } from "./custody";
import { deriveDeadlines } from "./deadlines";
import { deriveDiscovery } from "./discovery";
import { deriveEncounter } from "./encounter";
import { known } from "./known";
import { deriveMitigation, mitigationDocuments } from "./mitigation";
import { deriveExposure, deriveParties } from "./parties";
import { deriveDays, deriveDog, deriveInformants, deriveSearches } from "./records";
import type { Derived } from "./schema";
import { deriveDrugs, deriveTesting, mostPartlyTested } from "./testing";

/**
 * What follows from the facts of a case: times, shares, ages, deadlines, titles, plural words. Nothing here is stored;
 * a value whose facts are missing is left out.
 * @param today "YYYY-MM-DD", from which days are counted
 * @throws DiagnosticError (`case/wrong-today`) where `today` is no date
 */
export function deriveFacts(c: CaseFile, today: string): Derived {
  if (!isDate(today)) throw new DiagnosticError([wrongToday(today)]);
  const testing = deriveTesting(c);
  const documents = mitigationDocuments(c);
  return known({
    ...deriveParties(c, today),
    ...deriveExposure(c),
    encounter: deriveEncounter(c),
    testing: some(testing),
    partlyTested: mostPartlyTested(testing),
    drugs: some(deriveDrugs(c)),
    custodyGaps: some(deriveCustodyGaps(c)),
    searches: some(deriveSearches(c)),
    informants: some(deriveInformants(c)),
    dog: deriveDog(c),
    discovery: deriveDiscovery(c, today),
    days: deriveDays(c, today),
    mitigation: deriveMitigation(c, today),
    deadlines: some(deriveDeadlines(c, today)),
    mitigationDocuments: some(documents),
  });
}

function some<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function wrongToday(today: string): Diagnostic {
  const reason = `Today must be a date that exists; it is "${today.slice(0, 40)}".`;
  return {
    id: "case/wrong-today",
    gravity: "error",
    reason,
    place: { field: "today" },
    hint: "Write it as year-month-day.",
  };
}
