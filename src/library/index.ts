/** Template libraries: manifest, layers, versions, hashes, check, comparison. Files are the caller's. */
export {
  AuthorityTable,
  findCitations,
  readAuthorities,
  type Citation,
  type ListedAuthority,
} from "./check/authorities";
export { checkLibrary, readPapers, sampleToday, type CheckInput, type LibraryReport } from "./check/check";
export { ruleTexts, sharedSets } from "./check/rules";
export { mostTags, type PaperReport } from "./check/templates";
export { compareLibraries, type EntryChange, type LibraryDiff } from "./compare/library-versions";
export {
  compareTemplates,
  type CompareTools,
  type TemplateDiff,
  type TemplateVersion,
} from "./compare/template-versions";
export { readCourtProfile } from "./courts/read-court";
export { withOwnFacts } from "./facts";
export {
  clausesIn,
  entryFiles,
  isLibraryPath,
  manifestFile,
  signatureFile,
  type EntryFile,
  type LibraryFiles,
} from "./files";
export { auditDraft, readAudit, type DraftAudit, type TemplateAudit } from "./audit";
export { libraryFault } from "./fault";
export { libraryIn, packLibrary, unpackLibrary, type ArchivedFile } from "./source/archive";
export { fetchBytes, isAddress } from "./source/fetch-address";
export { fetchFiles, isManifestAddress } from "./source/fetch-files";
export { libraryLimits } from "./source/limits";
export { refuseStepBack, requireHash, type PinnedLibrary } from "./source/step-back";
export {
  checkedKey,
  isPublicKey,
  publicKeyText,
  readSignature,
  requireSignature,
  signs,
  writeSignature,
  type LibrarySignature,
} from "./signature";
export { refuseHostile } from "./vet";
export { annotateTemplate, placeInText } from "./word/annotate";
export { wordFiles } from "./word/read-word";
export { sha256 } from "./hash";
export {
  levels,
  resolveLayers,
  type ConflictingEntry,
  type EntrySource,
  type Layer,
  type LayerConflict,
  type Level,
  type ResolvedEntry,
  type ResolvedLibrary,
} from "./layers/resolve";
export { buildManifest, type BuildInput } from "./manifest/build";
export { readManifest } from "./manifest/read";
export { pathFault, pathKey } from "./manifest/safe-path";
export {
  entryKinds,
  entryOfPath,
  manifestSchema,
  manifestSchemaName,
  type Change,
  type EntryKind,
  type LibraryFact,
  type Manifest,
  type ManifestEntry,
} from "./manifest/schema";
export { compareVersions, isVersion } from "./manifest/version";
export { writeManifest } from "./manifest/write";
export { sealLibrary, type SealedLibrary } from "./pack";
export { describeDiff, diffLines, type DiffLine } from "./text/diff-lines";
export { sideBySide, type SideRow } from "./text/side-by-side";
export { readableText } from "./text/readable";
export type { WordFiles, WordParagraph, WordStyles } from "./word/word-files";
export { addTemplate, type AuthorTools, type LibraryHead, type NewTemplate } from "./author/add-template";
export { formOf } from "./questionnaire/form-of";
export type { FormField, FormList, FormSection } from "./questionnaire/form";
export { factList, type InsertableFact } from "./author/fact-list";
export { findValues, type FoundValue } from "./author/find-values";
