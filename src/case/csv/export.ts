import type { CaseFile } from "../schema/case-file";
import { type FactNode, factTree } from "../facts/tree";
import { caseInOrder } from "../json";
import { writeTable } from "./table";

/** Every value of a case by its path, in the order of the schema; plain lists are one value, custom facts are JSON. */
function valuesOf(value: unknown, fact: FactNode | undefined, path: string): [string, string][] {
  if (value === undefined || value === null) return [];
  const whole = fact?.open === true && path !== "custom";
  if (whole && typeof value !== "string") return [[path, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    if (fact?.item?.fields === undefined) return [[path, value.map(String).join("; ")]];
    return value.flatMap((item, index) => valuesOf(item, fact.item, `${path}[${index}]`));
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([name, child]) =>
      valuesOf(child, fact?.open === true ? fact : fact?.fields?.get(name), path === "" ? name : `${path}.${name}`),
    );
  }
  return [[path, typeof value === "boolean" ? (value ? "yes" : "no") : String(value)]];
}

/** One case as a row: cell by path. */
export function caseToRow(c: CaseFile): Record<string, string> {
  return Object.fromEntries(valuesOf(caseInOrder(c), factTree(), ""));
}

/** Cases as a table that `casesFromCsv` reads again: a column for every fact that any of them holds. */
export function casesToCsv(cases: readonly CaseFile[]): string {
  const rows = cases.map(caseToRow);
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return writeTable([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))]);
}
