import type { FieldKind } from "../../../case/read/read-fact";

/** Texts that are short by nature and share a line with another field. */
const short = new Set([
  "id",
  "badge",
  "rank",
  "unit",
  "label",
  "state",
  "honorific",
  "plate",
  "barNumber",
  "class",
  "report",
  "seal",
  "drug",
  "substance",
  "firstName",
  "lastName",
  "result",
  "method",
  "phone",
  "profile",
  "by",
  "actor",
  "subject",
  "object",
  "possessive",
  "possessivePronoun",
  "reflexive",
]);

/** Texts that are sentences by nature. */
const sentences = new Set([
  "text",
  "event",
  "answer",
  "truth",
  "statement",
  "factualBasis",
  "plan",
  "condition",
  "note",
  "offense",
  "description",
  "materiality",
  "statedReason",
  "videoShows",
  "corroboration",
  "basisOfKnowledge",
  "priorReliability",
  "localPractice",
  "cueing",
  "words",
  "missing",
  "cause",
  "causeAnswer",
  "purpose",
  "item",
  "nexus",
  "promises",
  "sampling",
  "pressure",
  "conflict",
]);

/** Texts longer than this get several lines. */
const oneLine = 34;

/** Does the fact get a field of several lines? */
export function isLong(name: string, kind: FieldKind, value: unknown): boolean {
  if (kind === "lines") return true;
  return kind === "text" && (sentences.has(name) || (typeof value === "string" && value.length > oneLine));
}

/** Does the field take a whole line of the form? */
export function isWhole(name: string, kind: FieldKind, choice: boolean): boolean {
  return !choice && (kind === "lines" || kind === "any" || (kind === "text" && !short.has(name)));
}
