import type { MissingFact } from "../drafting";

/** Lists missing facts for a terminal: how many, then path, label and where the template uses each. */
export function describeMissing(missing: readonly MissingFact[]): string {
  const many = missing.length === 1 ? "1 fact is missing:" : `${missing.length} facts are missing:`;
  const lines = missing.map((fact) => {
    const places = fact.places.map((place) => `${place.story ?? "body"}, paragraph ${place.paragraph ?? "?"}`);
    const shown = places.slice(0, 3).join("; ") + (places.length > 3 ? `; and ${places.length - 3} more` : "");
    return `  ${fact.path}${fact.label === undefined ? "" : ` (${fact.label})`} - ${shown}`;
  });
  return [many, ...lines].join("\n");
}
