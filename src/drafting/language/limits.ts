import { DiagnosticError, type Place } from "../../diagnostic";

/** Tags that a template and its clauses may hold; a motion of a hundred pages has a few hundred. */
export const mostTags = 250_000;

/** What clauses and notes may grow to once each stands in every place that names it, in constants and tags. */
export const mostItems = 2_000_000;

/** Rounds that the loops of one draft may make in all. */
export const mostRounds = 5_000_000;

/** Longest part of a draft, in UTF-16 units; we read none that is longer, and Word shows none. */
export const longestDraft = 256 * 1024 * 1024;

/** The refusal of a template that has too many tags. */
export function tooManyTags(place: Place): DiagnosticError {
  return refusal("template/too-many-tags", `The template holds more than ${mostTags} tags.`, place);
}

/** The refusal of a draft whose loops do not come to an end in any useful time. */
export function tooManyRounds(): DiagnosticError {
  return refusal("draft/too-many-rounds", `The loops of the template make more than ${mostRounds} rounds.`, {});
}

/** The refusal of a draft that nobody could open. */
export function tooLong(): DiagnosticError {
  return refusal("draft/too-long", "The draft would be longer than 256 million characters.", {});
}

function refusal(id: string, reason: string, place: Place): DiagnosticError {
  const hint = "Look for a loop within a loop over the same list, or a clause that is inserted again and again.";
  return new DiagnosticError([{ id, gravity: "error", reason, place, hint }]);
}
