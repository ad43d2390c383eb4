import type { Helper } from "../language/helper";

function comparison(name: string, usage: string, holds: (a: unknown, b: unknown) => boolean): Helper {
  return {
    name,
    usage: `${name} ${usage}`,
    arity: [2, 2],
    result: "yes-no",
    lenient: true,
    call: ([a, b]) => holds(a, b),
  };
}

/** Orders numbers as numbers, all else as text; dates YYYY-MM-DD and times HH:MM:SS sort rightly as text. Nothing compares with nothing. */
function order(a: unknown, b: unknown): number | undefined {
  if (a === undefined || a === null || b === undefined || b === null) return undefined;
  if (typeof a === "object" || typeof b === "object") return undefined;
  const [x, y] = [Number(a), Number(b)];
  if (a !== "" && b !== "" && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || ((a ?? undefined) === undefined && (b ?? undefined) === undefined) || order(a, b) === 0;
}

export const comparisons: readonly Helper[] = [
  comparison("eq", "A B", same),
  comparison("ne", "A B", (a, b) => !same(a, b)),
  comparison("lt", "A B", (a, b) => (order(a, b) ?? 0) < 0),
  comparison("lte", "A B", (a, b) => (order(a, b) ?? 1) <= 0),
  comparison("gt", "A B", (a, b) => (order(a, b) ?? 0) > 0),
  comparison("gte", "A B", (a, b) => (order(a, b) ?? -1) >= 0),
  comparison("includes", "LIST-OR-TEXT WHAT", (a, b) =>
    Array.isArray(a)
      ? a.some((item) => same(item, b))
      : typeof a === "string" && typeof b === "string" && a.includes(b),
  ),
];
