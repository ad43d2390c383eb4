import { parseCase, type CaseFile } from "../../../src/case";
import { DiagnosticError } from "../../../src/diagnostic";
import { without, type Place } from "./removals";

/** `searches[0].event` as a place. */
function placeOf(field: string): Place {
  return field.split(/[.[\]]+/).filter((part) => part !== "").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * A case without some of its facts. A case file is refused where a name points at something that is not there, so what pointed at a removed
 * thing goes with it.
 */
export function cutCase(json: unknown, places: readonly Place[]): CaseFile {
  let rest = without(json, places);
  for (;;) {
    try {
      return parseCase(rest);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      const pointing = error.diagnostics.filter(({ id }) => id === "case/points-nowhere").map(({ place }) => placeOf(place.field ?? ""));
      if (pointing.length !== error.diagnostics.length) throw error;
      rest = without(rest, pointing);
    }
  }
}
