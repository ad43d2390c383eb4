import { DiagnosticError } from "../../diagnostic";
import { parseCase, type CaseFile } from "../../case";
import { readBytes } from "./files";
import { parseJson } from "./json";
import { decodeText } from "../../docx";

/**
 * Reads a case file (JSON).
 * @throws DiagnosticError where it cannot be read, is not JSON, or a fact is wrong
 */
export async function readCase(file: string): Promise<CaseFile> {
  return parseCase(parseJson(decodeText(await readBytes(file)), file), file);
}

/** Today as `YYYY-MM-DD`: what the user said, or the date of this machine. */
export function todayOr(stated: string | undefined): string {
  if (stated === undefined) {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stated);
  const date =
    parts === null ? undefined : new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  if (date === undefined || date.toISOString().slice(0, 10) !== stated) {
    throw new DiagnosticError([
      {
        id: "cli/bad-date",
        gravity: "error",
        reason: `"${stated}" is not a date.`,
        place: { field: "--today" },
        hint: "Write it as year-month-day, such as 2026-11-24.",
      },
    ]);
  }
  return stated;
}
