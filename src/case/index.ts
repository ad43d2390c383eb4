export { type CheckedCase, checkCase, parseCase } from "./parse/parse";
export { caseJsonSchema } from "./json-schema";
export { type FactNode, type FactTree, factTree, findFact, scalarFacts } from "./facts/tree";
export { nearestName } from "./facts/nearest";
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
