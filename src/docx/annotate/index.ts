export { annotateDocx } from "./annotate";
export type { Annotations, Comment, Highlight, HighlightColor, TrackedReplacement } from "./annotations";
