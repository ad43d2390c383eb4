/**
 * Reads an own property of plain data. Templates are shared between people, so nothing else can be reached: no inherited name, no
 * accessor, no function.
 */
export function own(parent: unknown, name: string): unknown {
  if (typeof parent === "object" && parent !== null) {
    const value: unknown = Object.getOwnPropertyDescriptor(parent, name)?.value;
    return typeof value === "function" ? undefined : value;
  }
  if (typeof parent === "string") {
    if (name === "length") return parent.length;
    return /^\d+$/.test(name) ? parent[Number(name)] : undefined;
  }
  return undefined;
}

/** Handlebars' idea of empty: nothing, false, "" and the empty list; not 0. */
export function isEmpty(value: unknown): boolean {
  if (!value && value !== 0) return true;
  return Array.isArray(value) && value.length === 0;
}

/** A value as text, as string concatenation would write it, but never by calling anything that belongs to the data. */
export function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (value === null || value === undefined) return "";
  return listText(value, 0);
}

const deepestList = 64;

function listText(value: unknown, depth: number): string {
  if (!Array.isArray(value)) return typeof value === "object" && value !== null ? "[object Object]" : plainText(value);
  if (depth > deepestList) return "";
  return value.map((item: unknown) => listText(item, depth + 1)).join(",");
}

/** Handlebars compares contexts with `!=` to see whether a block opened a new level; this does the same on plain data. */
export function looselyDiffers(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? undefined) !== (b ?? undefined);
  const aIsObject = typeof a === "object";
  if (aIsObject && typeof b === "object") return true;
  const left = aIsObject ? plainText(a) : a;
  const right = typeof b === "object" ? plainText(b) : b;
  return typeof left === typeof right ? left !== right : Number(left) !== Number(right);
}
