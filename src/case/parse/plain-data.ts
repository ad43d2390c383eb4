import type { Diagnostic } from "../../diagnostic";

/** Nesting that no honest case file reaches; deeper input is refused before anything walks it. */
const DEEPEST = 64;
const FORBIDDEN_NAMES = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Faults that make input unfit to be read at all: names that reach an object's machinery, nesting without end, values
 * that JSON does not have.
 */
export function plainDataFaults(value: unknown): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const walk = (at: unknown, path: string, depth: number): void => {
    if (faults.length >= 100) return;
    if (depth > DEEPEST) {
      faults.push(fault("case/too-deep", `The file is nested more than ${DEEPEST} levels deep.`, path));
      return;
    }
    if (at === null || typeof at === "string" || typeof at === "boolean") return;
    if (typeof at === "number") {
      if (!Number.isFinite(at)) faults.push(fault("case/not-json", "A number must be finite.", path));
      return;
    }
    if (Array.isArray(at)) {
      at.forEach((item, index) => {
        walk(item, `${path}[${index}]`, depth + 1);
      });
      return;
    }
    if (typeof at === "object" && isPlain(at)) {
      for (const [name, child] of Object.entries(at)) {
        const childPath = path === "" ? name : `${path}.${name}`;
        if (FORBIDDEN_NAMES.has(name)) {
          faults.push(fault("case/forbidden-name", `A fact may not be called "${name}".`, childPath));
        } else if (child !== undefined) walk(child, childPath, depth + 1);
      }
      return;
    }
    faults.push(fault("case/not-json", "A case file holds only text, numbers, true, false, lists and groups.", path));
  };
  walk(value, "", 0);
  return faults;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm (a frame, a test's sandbox) has another Object.prototype, whose own prototype is null.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function fault(id: string, reason: string, field: string): Diagnostic {
  return { id, gravity: "error", reason, place: field === "" ? {} : { field } };
}

/**
 * The input without what a form leaves blank: null and empty text mean that a fact is not known. Custom facts are kept
 * as they are; `$schema`, which tells an editor how to check the file, is no fact.
 */
export function withoutBlanks(value: unknown, isRoot = true): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutBlanks(item, false));
    return items.every((item) => typeof item === "string") ? items.filter((item) => !isBlank(item)) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    if (isRoot && name === "$schema") continue;
    if (isRoot && name === "custom") kept[name] = child;
    else if (!isBlank(child)) kept[name] = withoutBlanks(child, false);
  }
  return kept;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
