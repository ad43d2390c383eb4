/** The review room: wording rules, the matcher, and what a review says about a text. */
export { compileRules, review, reviewFully, type FullReview, type ReviewOptions } from "./review";
export { doubtedIn, type Doubted } from "./doubted";
export { reviewIncremental, type IncrementalReview } from "./incremental";
export type { Matcher } from "./match/matcher";
export { loadRules, type RulesText } from "./rules/load";
export { checkRules } from "./rules/examples";
export { CATEGORIES, EVIDENCE_KINDS, type Rule, type RuleSet } from "./rules/schema";
export type {
  Authority,
  EvidenceResult,
  EvidenceState,
  Finding,
  RuleMatch,
  Severity,
  Suggestion,
  SuggestionKind,
  TextSpan,
} from "./types";
export * from "./compare";
export * from "./elements";
export * from "./evidence";
export * from "./quantities";
export * from "./report";
export * from "./rewording";
export * from "./safety-valve";
export * from "./unmarked";
