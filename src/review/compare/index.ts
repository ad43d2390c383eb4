/** Two drafts of one factual basis. */
export { compareDrafts, type DraftChange, type DraftComparison } from "./compare";
