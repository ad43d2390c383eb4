import { deriveEncounter } from "../derived/encounter";
import { deriveMitigation } from "../derived/mitigation";
import { dateWords } from "../derived/words";
import type { CaseFile } from "../schema/case-file";

/** A timeline as a table: the same moments as in its picture, and those without a time as well. */
export interface TimelineTable {
  /** What the table is, for whoever cannot see it. */
  readonly caption: string;
  readonly columns: readonly {
    readonly title: string;
    /** Share of the width, in hundredths. */ readonly share: number;
  }[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** The end of the stop's purpose, or a lapse: what must not be overlooked. */
    readonly emphasis: boolean;
  }[];
}

/**
 * The encounter minute by minute, each moment with its source; what came after the stop's purpose had ended says how long after.
 * @returns undefined where there is no moment
 */
export function tabulateEncounter(c: CaseFile): TimelineTable | undefined {
  const { timeline = [] } = deriveEncounter(c);
  if (timeline.length === 0) return undefined;
  return {
    caption: "The encounter against the clock",
    columns: [
      { title: "Time", share: 16 },
      { title: "Elapsed", share: 12 },
      { title: "Event", share: 48 },
      { title: "Source", share: 24 },
    ],
    rows: timeline.map(({ clock, running, actor, event, purposeEnds, afterPurpose, sincePurpose, source }) => {
      const what = [actor, event].filter((part) => part !== undefined).join(": ");
      const late =
        afterPurpose === true && sincePurpose !== undefined ? ` (${sincePurpose} after the purpose ended)` : "";
      const ends = purposeEnds === true ? " (the purpose of the stop ends)" : "";
      return {
        cells: [clock ?? "", running ?? "", `${what}${ends}${late}`, source ?? ""],
        emphasis: purposeEnds === true,
      };
    }),
  };
}

/**
 * What the client has done, day by day, each with the document that shows it; a lapse is called one.
 * @param today "YYYY-MM-DD"
 * @returns undefined where there is no event
 */
export function tabulateMitigation(c: CaseFile, today: string): TimelineTable | undefined {
  const { rows = [] } = deriveMitigation(c, today);
  if (rows.length === 0) return undefined;
  return {
    caption: "Mitigation against the calendar",
    columns: [
      { title: "Date", share: 22 },
      { title: "Event", share: 34 },
      { title: "Result", share: 20 },
      { title: "Document", share: 24 },
    ],
    rows: rows.map(({ date, description, result, hours, lapse, cite }) => ({
      cells: [
        date === undefined ? "" : dateWords(date),
        `${lapse === true ? "Lapse: " : ""}${description ?? ""}`,
        [result, hours === undefined ? undefined : `${hours} hours`].filter((part) => part !== undefined).join("; "),
        cite?.replace(/^\((.*)\)$/u, "$1") ?? "",
      ],
      emphasis: lapse === true,
    })),
  };
}
