import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CaseFile, parseCase } from "../../src/case";

export const samplesFolder = join(__dirname, "../../templates/cases");

/** Names of the built-in sample cases. */
export const sampleNames = readdirSync(samplesFolder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/u, ""))
  .sort();

/** Text of a sample case's file. */
export function sampleText(name: string): string {
  return readFileSync(join(samplesFolder, `${name}.json`), "utf8");
}

/** A sample case as read. */
export function sample(name: string): CaseFile {
  return parseCase(JSON.parse(sampleText(name)), `${name}.json`);
}

/** Every path of a value with its value, deepest last; list entries by index. */
export function leaves(
  value: unknown,
  path: readonly (string | number)[] = [],
): { path: (string | number)[]; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, child]) => leaves(child, [...path, name]));
  }
  return [{ path: [...path], value }];
}
