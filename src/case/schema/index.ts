export { CASE_SCHEMA_NAME, caseSchema, type CaseFile } from "./case-file";
export { countKinds } from "./court";
export { marks, searchBases } from "./encounter";
export { fieldNotes, type FactKind, type FieldNote } from "./field";
export { type Source, sourceSchema } from "./source";
