/** The report for programs. */
import type { Doubted } from "../doubted";
import type { Finding } from "../types";
import type { ReviewedFile } from "./types";

/** Findings of one file as the command line prints them. */
export interface JsonFile {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly doubted?: readonly Doubted[];
}

/** Files with their findings in the order of the text; offsets are UTF-16 units of the reviewed text. Plain JSON data. */
export function jsonReport(files: readonly ReviewedFile[]): JsonFile[] {
  return files.map(({ file, findings, doubted }) => ({
    file,
    findings: [...findings].sort((a, b) => a.start - b.start || b.end - a.end),
    ...(doubted === undefined ? {} : { doubted }),
  }));
}
