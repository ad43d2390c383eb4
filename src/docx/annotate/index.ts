export { annotateDocx, annotatePackage } from "./annotate";
export type { Annotations, Comment, Highlight, HighlightColor, TrackedReplacement } from "./annotations";
export { splitRuns } from "./split-runs";
