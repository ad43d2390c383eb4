import { type Diagnostic, DiagnosticError } from "../../diagnostic";
import type { CaseFile } from "../schema/case-file";
import { checkCase } from "../parse/parse";
import { cellValue } from "./cell";
import { type Column, columnOf } from "./heading";
import { readTable } from "./table";

/** A row of a table as a case, or what is wrong with it. */
export interface CaseRow {
  /** What the row is called in a report: its id, the client's name, or "row 3". */
  readonly name: string;
  /** Line of the table on which the row begins, from 1. */
  readonly line: number;
  readonly case?: CaseFile;
  readonly problems: readonly Diagnostic[];
}

function isColumn(found: Column | Diagnostic): found is Column {
  return "fact" in found;
}

function isFault(found: Column | Diagnostic): found is Diagnostic {
  return !isColumn(found);
}

/** Puts a value at a path, making the groups and lists on the way. Lists take their entries at the stated places. */
function put(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at: Record<string, unknown> | unknown[] = root;
  path.forEach((part, index) => {
    const holder = at as Record<string, unknown>;
    if (index === path.length - 1) {
      holder[part] = value;
      return;
    }
    const next = Object.hasOwn(holder, part) ? holder[part] : undefined;
    const made = typeof next === "object" && next !== null ? next : /^\d+$/u.test(path[index + 1] ?? "") ? [] : {};
    holder[part] = made;
    at = made as Record<string, unknown>;
  });
}

/** Empty places of lists become empty groups, so that a row may fill the second entry only. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, (item) => (item === undefined ? {} : filled(item)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, filled(child)]));
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function readRow(
  columns: readonly Column[],
  cells: readonly string[],
  { line, unclosed = false }: { line: number; unclosed?: boolean },
  file: string | undefined,
): CaseRow {
  const facts: Record<string, unknown> = {};
  columns.forEach(({ path, fact }, index) => {
    const cell = cells[index] ?? "";
    if (cell.trim() !== "" && !path.some((part) => FORBIDDEN.has(part))) put(facts, path, cellValue(cell, fact));
  });
  const checked = checkCase(filled(facts), file);
  const problems = checked.problems.map((problem) => ({ ...problem, place: { ...problem.place, line } }));
  if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
    const place = { ...(file === undefined ? {} : { file }), line };
    problems.push({
      id: "case/too-many-cells",
      gravity: "error",
      reason: "The row has more cells than the heading.",
      place,
    });
  }
  if (unclosed) {
    problems.push({
      id: "case/unclosed-quote",
      gravity: "error",
      reason: "A quotation mark of this row is never closed: it takes in the rest of the table.",
      place: { ...(file === undefined ? {} : { file }), line },
      hint: 'Close it, and write a quotation mark within a cell twice: "".',
    });
  }
  const read = problems.length === 0 ? checked.case : undefined;
  return { name: nameOf(facts, line), line, problems, ...(read === undefined ? {} : { case: read }) };
}

function nameOf(facts: Record<string, unknown>, line: number): string {
  const client = facts["client"];
  const clientName =
    typeof client === "object" && client !== null ? (client as Record<string, unknown>)["name"] : undefined;
  const found = [facts["id"], clientName].find((value) => typeof value === "string");
  return typeof found === "string" ? found : `row ${line}`;
}

function columnsOf(headings: readonly string[], file: string | undefined): Column[] {
  const found = headings.map(columnOf);
  const faults: Diagnostic[] = found
    .filter(isFault)
    .map((fault) => ({ ...fault, place: { ...(file === undefined ? {} : { file }), line: 1, ...fault.place } }));
  const columns = found.filter(isColumn);
  const seen = new Set<string>();
  for (const { heading, path } of columns) {
    const key = path.join(".");
    if (seen.has(key)) {
      const place = { ...(file === undefined ? {} : { file }), line: 1, field: heading };
      faults.push({ id: "case/heading-twice", gravity: "error", reason: `Two columns hold the fact ${key}.`, place });
    }
    seen.add(key);
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
  return columns;
}

/**
 * Reads a table of cases: the heading row names facts by path or label, each row below is a case. Empty cells are facts
 * not known. Dates may be written 3/14/2026, times 2:05 PM, amounts $1,250; entries of a plain list are parted by
 * semicolons.
 * @returns a row for each case; a row that is wrong carries its problems and no case
 * @throws DiagnosticError where a heading names no fact (`case/unknown-heading`) or two name one
 */
export function casesFromCsv(text: string, file?: string): CaseRow[] {
  const [heading, ...rows] = readTable(text);
  if (heading === undefined) return [];
  const headings = [...heading.cells];
  while (headings.at(-1)?.trim() === "") headings.pop();
  const columns = columnsOf(headings, file);
  return rows.map((row) => readRow(columns, row.cells, row, file));
}

/**
 * Reads one row of a table as a case.
 * @param row cell by heading; a heading is a path or a label
 * @throws DiagnosticError with every fault of headings and cells
 */
export function caseFromRow(row: Readonly<Record<string, string>>, file?: string): CaseFile {
  const columns = columnsOf(Object.keys(row), file);
  const { case: read, problems } = readRow(columns, Object.values(row), { line: 2 }, file);
  if (read === undefined) throw new DiagnosticError(problems);
  return read;
}
