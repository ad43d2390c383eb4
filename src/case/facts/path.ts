/** Splits `evidence[1].lab.tested` or `evidence.1.lab.tested` into its names and indices. */
export function pathParts(path: string): string[] {
  return path.split(/[.[\]]+/u).filter((part) => part !== "");
}

/** The value at a path; only own names are followed. */
export function valueAtPath(root: unknown, path: string | readonly string[]): unknown {
  let at = root;
  for (const part of typeof path === "string" ? pathParts(path) : path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}
