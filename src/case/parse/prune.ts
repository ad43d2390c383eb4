import type { z } from "zod";

/**
 * The input without the values that zod refused, so that what is left can be checked for sense and all faults be told
 * at once. Items keep their places in their lists.
 */
export function withoutFaults(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(input);
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") for (const name of issue.keys) cut(copy, [...issue.path, name]);
    else cut(copy, issue.path);
  }
  return copy;
}

function cut(root: unknown, path: readonly PropertyKey[]): void {
  let holder: unknown = root;
  for (const part of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null) return;
    holder = (holder as Record<PropertyKey, unknown>)[part];
  }
  const last = path.at(-1);
  if (last === undefined || typeof holder !== "object" || holder === null) return;
  if (Array.isArray(holder) && typeof last === "number") {
    const scalars = holder.some((item) => typeof item !== "object" && item !== holder[last]);
    if (scalars) holder.length = 0;
    else holder[last] = {};
  } else Reflect.deleteProperty(holder, last);
}
