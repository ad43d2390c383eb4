import type { z } from "zod";
import { DiagnosticError, type Diagnostic, type Place } from "../../diagnostic";
import { describePath, Lines } from "../text/lines";
import { pathKey } from "./safe-path";
import { manifestSchema, manifestSchemaName, type FactField, type LibraryFact, type Manifest } from "./schema";

/** Largest manifest that is read, in UTF-16 units; 5,000 entries need about a fifth of it. */
const longest = 8_000_000;

/** Names that reach into the machinery of objects; no manifest needs them. */
const unsafeKeys = new Set(["__proto__", "constructor", "prototype"]);

type PathPart = string | number;

/**
 * Reads the text of a `library.json`.
 * @param file name for messages
 * @throws DiagnosticError with everything that is wrong, each with its line: JSON, form, paths that leave the library, ids and files named twice
 */
export function readManifest(text: string, file: string): Manifest {
  if (text.length > longest) {
    throw one("library/manifest-size", `The manifest is longer than ${longest} characters.`, { file });
  }
  const value = parse(text, file);
  const lines = new Lines(text);
  const faults: Diagnostic[] = [];
  const tell = (id: string, reason: string, path: readonly PathPart[], hint?: string): void => {
    const place = { file, ...lines.place(path), ...(path.length === 0 ? {} : { field: describePath(path) }) };
    faults.push({ id, gravity: "error", reason, place, ...(hint === undefined ? {} : { hint }) });
  };
  for (const path of unsafePaths(value)) {
    tell("library/unsafe-key", `The name ${JSON.stringify(path[path.length - 1])} is refused in a manifest.`, path);
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) tellIssue(issue, tell);
    throw new DiagnosticError(faults);
  }
  twice(parsed.data, tell);
  if (faults.length > 0) throw new DiagnosticError(faults);
  return parsed.data;
}

function one(id: string, reason: string, place: Place, hint?: string): DiagnosticError {
  return new DiagnosticError([{ id, gravity: "error", reason, place, ...(hint === undefined ? {} : { hint }) }]);
}

function parse(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return value;
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const before = text.slice(0, at === undefined ? text.length : Number(at));
    const line = before.split("\n").length;
    const place = { file, line, column: before.length - before.lastIndexOf("\n") };
    throw one("library/json", "The manifest is not valid JSON.", place, "Look just before this place.");
  }
}

function unsafePaths(value: unknown): PathPart[][] {
  const found: PathPart[][] = [];
  const open: { value: unknown; path: PathPart[] }[] = [{ value, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    const isList = Array.isArray(next.value);
    for (const [key, child] of Object.entries(next.value)) {
      const path = [...next.path, isList ? Number(key) : key];
      if (!isList && unsafeKeys.has(key)) found.push(path);
      // A manifest is at most four levels deep; what lies deeper is refused by its form.
      else if (path.length < 8) open.push({ value: child, path });
    }
  }
  return found;
}

type Tell = (id: string, reason: string, path: readonly PathPart[], hint?: string) => void;

function tellIssue(issue: z.core.$ZodIssue, tell: Tell): void {
  const path = issue.path.filter((part): part is PathPart => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) tell("library/form", `"${key}" is not known here.`, [...path, key]);
    return;
  }
  if (path.length === 1 && path[0] === "schema") {
    tell("library/form", `The manifest does not say "schema": "${manifestSchemaName}".`, path);
    return;
  }
  tell("library/form", `${path.length === 0 ? "The manifest" : describePath(path)}: ${issue.message}.`, path);
}

function twice(manifest: Manifest, tell: Tell): void {
  const seen = new Set<string>();
  const note = (key: string, what: string, path: PathPart[]): void => {
    if (seen.has(key)) tell("library/twice", `${what} is listed twice.`, path);
    seen.add(key);
  };
  manifest.entries.forEach(({ kind, id, file }, i) => {
    note(`id\n${kind}\n${pathKey(id)}`, `The ${kind} ${id}`, ["entries", i, "id"]);
    note(`file\n${pathKey(file)}`, `The file ${file}`, ["entries", i, "file"]);
  });
  manifest.facts.forEach((fact, i) => {
    const path = ["facts", i];
    note(`fact\n${fact.name}`, `The fact ${fact.name}`, [...path, "name"]);
    checkChoices(fact, path, tell);
    if ((fact.kind === "object") !== (fact.fields !== undefined)) {
      tell("library/form", `The fact ${fact.name}: "fields" belongs to the kind "object".`, path);
    }
    fact.fields?.forEach((field, n) => {
      note(`fact\n${fact.name}.${field.name}`, `The fact ${fact.name}.${field.name}`, [...path, "fields", n, "name"]);
      checkChoices(field, [...path, "fields", n], tell);
    });
  });
}

function checkChoices({ name, kind, choices }: FactField | LibraryFact, path: readonly PathPart[], tell: Tell): void {
  if ((kind === "choice") === (choices !== undefined)) return;
  tell("library/form", `The fact ${name}: "choices" belongs to the kind "choice".`, path);
}
