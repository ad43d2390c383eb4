import { readTable } from "../../../case/csv/table";
import { withFact } from "../edit";
import { keptFact, readFact } from "../../../case/read/read-fact";
import type { RowField } from "./columns";

/** So many rows are taken at once: more are no list that a person typed. */
export const MOST_ROWS = 500;

/** A cell that was not understood; its text is kept in the fact's place. */
export interface UnreadCell {
  /** Row of the table, from 1. */
  readonly row: number;
  readonly title: string;
  readonly text: string;
  readonly reason: string;
}

/** The cells of a table that was copied from a spreadsheet (tabs between the cells) or is comma-separated; rows without text are left out. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  return readTable(text, text.includes("\t") ? "\t" : undefined).map(({ cells }) => cells.map((cell) => cell.trim()));
}

/**
 * Entries for a list, one a row. A cell that is not understood is kept as it was typed, and told.
 * @param columns place in `fields` of the fact that each column holds
 * @param first number of the first row in the table, for messages
 * @param today "YYYY-MM-DD", for years of two digits
 */
export function entriesOf(
  rows: readonly (readonly string[])[],
  columns: readonly (number | undefined)[],
  fields: readonly RowField[],
  first: number,
  today: string,
): { entries: Readonly<Record<string, unknown>>[]; unread: UnreadCell[] } {
  const unread: UnreadCell[] = [];
  const entries = rows.map((row, index) =>
    columns.reduce<Readonly<Record<string, unknown>>>((entry, place, column) => {
      const field = place === undefined ? undefined : fields[place];
      const text = row[column] ?? "";
      if (field === undefined || text === "") return entry;
      const reading = readFact(field.kind, text, today, field.choices);
      if (reading.state === "not read")
        unread.push({ row: first + index, title: field.title, text, reason: reading.reason });
      return withFact(entry, field.path, keptFact(field.kind, text, today, field.choices));
    }, {}),
  );
  return { entries: entries.filter((entry) => Object.keys(entry).length > 0), unread };
}
