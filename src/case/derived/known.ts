/** An object without the entries that are not known, so that a missing input is a missing output and never NaN. */
export function known<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Partial<Record<keyof T, unknown>> = {};
  for (const key of Object.keys(facts) as (keyof T)[]) {
    const value = facts[key];
    if (value !== undefined && !Number.isNaN(value) && !isEmpty(value)) kept[key] = value;
  }
  return kept as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The sum of the numbers that are known, or undefined where none is. */
export function sum(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length === 0 ? undefined : round(numbers.reduce((total, value) => total + value, 0));
}

/** Rounds away what binary fractions add to sums of grams and dollars. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
