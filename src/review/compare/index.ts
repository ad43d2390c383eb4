/** Two drafts of one factual basis. */
export { alignDrafts, type AlignedDrafts, type SentencePair } from "./align";
export { compareDrafts, type DraftChange, type DraftComparison } from "./compare";
export type { DraftSentence } from "./sentences";
