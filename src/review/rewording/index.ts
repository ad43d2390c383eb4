/** Narrower words that fit the sentence. */
export { applySuggestion } from "./apply";
export { suggestionsFor, type Place, type RewordingOptions } from "./suggest";
