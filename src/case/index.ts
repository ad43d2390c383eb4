export { type CheckedCase, checkCase, parseCase } from "./parse/parse";
export { caseJsonSchema } from "./json-schema";
export { caseInOrder, caseToJson } from "./json";
export { citeSource, citeText } from "./cite";
export { type CaseRow, caseFromRow, casesFromCsv } from "./csv/import";
export { casesToCsv, caseToRow } from "./csv/export";
export { deriveFacts } from "./derived/derive";
export {
  drawEncounter,
  drawMitigation,
  tabulateEncounter,
  tabulateMitigation,
  type TimelinePicture,
  type TimelineTable,
} from "./timeline";
export { type Derived, derivedSchema } from "./derived/schema";
export { ageOn, daysBetween } from "./derived/day";
export { closedDays, type CountedPeriod, countPeriod, type Period } from "./derived/rule45";
export {
  clockWords,
  counted,
  dateWords,
  figures,
  joined,
  numberWords,
  plural,
  spanWords,
  termWords,
} from "./derived/words";
export { type CourtProfile, courtProfileSchema } from "./schema/court-profile";
export { type PaperFacts } from "./schema/paper";
export { legalHolidays } from "./derived/holidays";
export { type FactNode, type FactTree, factTree, findFact, scalarFacts } from "./facts/tree";
export { type MissingCaseFact, missingFacts } from "./facts/missing";
export { nearestName } from "./facts/nearest";
export { valueAtPath } from "./facts/path";
export { parsePath, withFact } from "./facts/with-fact";
export { type FieldKind, readFact, shownFact, understood } from "./read/read-fact";
export { sourceOf } from "./facts/source-of";
export {
  CASE_SCHEMA_NAME,
  type CaseFile,
  caseSchema,
  countKinds,
  type FactKind,
  marks,
  searchBases,
  type Source,
  sourceSchema,
} from "./schema";
