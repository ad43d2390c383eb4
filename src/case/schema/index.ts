export { CASE_SCHEMA_NAME, caseSchema, type CaseFile } from "./case-file";
export { countKinds } from "./court";
export { marks } from "./encounter";
export { searchBases } from "./search";
export { fieldNotes, type FactKind, type FieldNote } from "./field";
export { type Source, sourceSchema } from "./source";
