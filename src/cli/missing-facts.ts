import { describePlace } from "../diagnostic";
import type { MissingFact } from "../drafting";

/** Lists missing facts for a terminal: how many, then path, label and where the template first asks for each. */
export function describeMissing(missing: readonly MissingFact[]): string {
  const many = missing.length === 1 ? "1 fact is missing:" : `${missing.length} facts are missing:`;
  const lines = missing.map(({ path, label, place: { story, paragraph, around } }) => {
    const where = describePlace({
      ...(story === undefined ? {} : { story }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(around === undefined ? {} : { around }),
    });
    return `  ${path}${label === path ? "" : ` (${label})`}${where === "" ? "" : `: ${where}`}`;
  });
  return [many, ...lines].join("\n");
}
