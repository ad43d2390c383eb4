/** Where a fact stands in a case: names of groups and places in lists, `["evidence", 1, "lab", "tested"]`. */
export type Path = readonly (string | number)[];

/** Reads `evidence[1].lab.tested`, as messages and templates write it. */
export function parsePath(text: string): Path {
  return (text.match(/\[\d+\]|[^.[\]]+/gu) ?? []).map((part) =>
    part.startsWith("[") ? Number(part.slice(1, -1)) : part,
  );
}

/** A group's facts by name; empty for anything that is no group. */
export function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/**
 * The facts with another value at a path; groups and list entries on the way are made where they are not there. An undefined value takes the
 * fact away, and with it a group that has become empty; entries of lists stay, so that those behind keep their numbers.
 */
export function withFact(
  facts: Readonly<Record<string, unknown>>,
  path: Path,
  value: unknown,
): Readonly<Record<string, unknown>> {
  return groupOf(changed(facts, path, value));
}

function changed(at: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === "number") {
    const list: unknown[] = Array.isArray(at) ? [...(at as unknown[])] : [];
    while (list.length < part) list.push({});
    list[part] = changed(list[part], rest, value) ?? {};
    return list;
  }
  const group = { ...groupOf(at) };
  const next = changed(group[part], rest, value);
  if (next !== undefined && !isEmptyGroup(next)) return { ...group, [part]: next };
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== part));
}

function isEmptyGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
