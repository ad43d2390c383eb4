import type { CaseJson } from "../engine/calls";

function partsOf(path: string): string[] {
  return path.split(/[.[\]]+/u).filter((part) => part !== "");
}

/**
 * The facts with another value at a path; groups and list entries on the way are made where they are not there. An undefined value takes the
 * fact away, and with it a group that has become empty; entries of lists stay, so that those behind keep their numbers.
 */
export function withFact(facts: CaseJson, path: string, value: unknown): CaseJson {
  return changed(facts, partsOf(path), value) as CaseJson;
}

function changed(at: unknown, parts: readonly string[], value: unknown): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (/^\d+$/u.test(part)) {
    const list: unknown[] = Array.isArray(at) ? [...(at as unknown[])] : [];
    list[Number(part)] = changed(list[Number(part)], rest, value) ?? {};
    return list;
  }
  const group: Record<string, unknown> = typeof at === "object" && at !== null && !Array.isArray(at) ? { ...at } : {};
  const next = changed(group[part], rest, value);
  if (next === undefined || isEmptyGroup(next)) {
    return Object.fromEntries(Object.entries(group).filter(([name]) => name !== part));
  }
  group[part] = next;
  return group;
}

function isEmptyGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The value at a path; undefined where there is none. */
export function factAt(facts: CaseJson, path: string): unknown {
  return partsOf(path).reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string, unknown>)[part]
        : undefined,
    facts,
  );
}

/** The facts with one more entry at the end of a list. */
export function withEntry(facts: CaseJson, path: string): CaseJson {
  const list = factAt(facts, path);
  return withFact(facts, path, [...(Array.isArray(list) ? (list as unknown[]) : []), {}]);
}

/** The facts without one entry of a list. */
export function withoutEntry(facts: CaseJson, path: string, entry: number): CaseJson {
  const list = factAt(facts, path);
  if (!Array.isArray(list)) return facts;
  const rest = (list as unknown[]).filter((_, index) => index !== entry);
  return withFact(facts, path, rest.length === 0 ? undefined : rest);
}
