import type { CaseFile } from "../schema/case-file";
import { findFact } from "./tree";
import { pathParts } from "./path";

/** A fact that a paper asks for and the case does not hold. */
export interface MissingCaseFact {
  /** Path with the index of the list entry that lacks it: `evidence[1].lab.tested`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Which of `paths` the case lacks. `[]` stands for every entry of a list (an empty list lacks the list itself).
 * @param context the case file, or a template's whole context
 */
export function missingFacts(
  context: CaseFile | Readonly<Record<string, unknown>>,
  paths: readonly string[],
): MissingCaseFact[] {
  const found = paths.flatMap((path) =>
    lacking(context, path.replace(/\[\]/gu, ".[]").split(".").flatMap(splitIndices), ""),
  );
  return [...new Set(found)].map((path) => {
    const fact = findFact(pathParts(path));
    return { path, title: fact?.title ?? path, description: fact?.description ?? "" };
  });
}

function splitIndices(part: string): string[] {
  return part === "[]" ? [part] : part.split(/[[\]]+/u).filter((piece) => piece !== "");
}

function lacking(at: unknown, parts: readonly string[], path: string): string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return isKnown(at) ? [] : [path];
  if (part === "[]") {
    if (!Array.isArray(at) || at.length === 0) return [path];
    return at.flatMap((item, index) => lacking(item, rest, `${path}[${index}]`));
  }
  const own = typeof at === "object" && at !== null && Object.hasOwn(at, part);
  const next: unknown = own ? (at as Record<string, unknown>)[part] : undefined;
  const step = /^\d+$/u.test(part) ? `${path}[${part}]` : path === "" ? part : `${path}.${part}`;
  return next === undefined && rest[0] !== "[]" && rest.length > 0
    ? [[step, ...rest].reduce(append)]
    : lacking(next, rest, step);
}

function append(path: string, part: string): string {
  return part === "[]" ? `${path}[]` : /^\d+$/u.test(part) ? `${path}[${part}]` : `${path}.${part}`;
}

function isKnown(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === "string" ? value.trim() !== "" : true;
}
