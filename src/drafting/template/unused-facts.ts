import type { FactUse } from "./tag-compiler";

/** Deepest nesting of facts that is looked at. */
const deepest = 20;

/** Paths of single values in a case that no use covers; a use of a group or a list covers what is in it. */
export function unusedFacts(context: object, uses: readonly FactUse[]): string[] {
  const used = new Set(uses.map((use) => use.path.replace(/\[\d+\]/g, "[]")));
  const unused = new Set<string>();
  const visit = (value: unknown, path: string, depth: number): void => {
    if (value === undefined || value === null || depth > deepest) return;
    if (Array.isArray(value)) value.forEach((item) => visit(item, `${path}[]`, depth + 1));
    else if (typeof value === "object") {
      for (const [name, inner] of Object.entries(value))
        visit(inner, path === "" ? name : `${path}.${name}`, depth + 1);
    } else if (!used.has(path) && !used.has(path.replace(/\[\]$/, ""))) unused.add(path);
  };
  visit(context, "", 0);
  return [...unused];
}
