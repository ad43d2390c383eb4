export { bookmarkNames, renameBookmarks, renewIds } from "./adopt";
export { importBody, type ImportTarget } from "./import-body";
export { mergeNotes } from "./merge-notes";
export { mergeNumbering } from "./merge-numbering";
export { mergeRelationships, type CopiedParts } from "./merge-parts";
export { mergeStyles, type MergedStyles } from "./merge-styles";
