import type { Suggestion } from "../types";

/** The text with one suggestion taken. */
export function applySuggestion(text: string, suggestion: Pick<Suggestion, "text" | "replaces">): string {
  return text.slice(0, suggestion.replaces.start) + suggestion.text + text.slice(suggestion.replaces.end);
}
