import type { Path } from "../../case/facts/with-fact";

export { groupOf, parsePath, type Path } from "../../case/facts/with-fact";

/** Writes a path as messages and templates do. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

/** A path without the places in lists: `evidence[].lab.tested`. */
export function pathPattern(path: Path): string {
  return pathText(path).replace(/\[\d+\]/gu, "[]");
}

/** Does a path lead to `inner`, or to something within it? */
export function startsWith(path: Path, inner: Path): boolean {
  return inner.every((part, place) => path[place] === part);
}

/** The value at a path; undefined where there is none. Only own names are followed. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string | number, unknown>)[part]
        : undefined,
    root,
  );
}

/** Where in a path its last list entry stands; -1 where it leads through no list. */
export function lastEntry(path: Path): number {
  return path.map((part) => typeof part === "number").lastIndexOf(true);
}

/** The list at a path; empty where there is none. */
export function listAt(root: unknown, path: Path): readonly unknown[] {
  const list = valueAt(root, path);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
