/** A row of a table with the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote in it is never closed, so that it took in the rest of the text. */
  readonly unclosed?: true;
}

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold commas, line breaks and doubled quotes. A semicolon or
 * tab parts the cells where the heading has more of them than commas, as spreadsheets of some languages write.
 * Lines without any text are left out. A quote that is never closed ends with the text; its row says so.
 * @param separator what parts the cells, where that is known
 */
export function readTable(text: string, separator?: string): TableRow[] {
  const input = text.replace(/^\uFEFF/u, "");
  const comma = separator ?? separatorOf(input);
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== ""))
      rows.push({ line: start, cells, ...(quoted ? { unclosed: true } : {}) });
    cells = [];
    cell = "";
  };
  for (let at = 0; at < input.length; at += 1) {
    const char = input.charAt(at);
    if (char === "\n") line += 1;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (input.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === "") {
      cell = "";
      quoted = true;
    } else if (char === comma) {
      cells.push(cell);
      cell = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && input.charAt(at + 1) === "\n") continue;
      endRow();
      start = line;
    } else cell += char;
  }
  if (cell !== "" || cells.length > 0 || quoted) endRow();
  return rows;
}

function separatorOf(input: string): string {
  const heading = /^[^\r\n]*/u.exec(input)?.[0] ?? "";
  const times = (mark: string): number => heading.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

/** Writes rows as comma-separated values, quoting where needed, lines ended by CR LF as RFC 4180 has it. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string): string => (/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}
