import { HelperFault } from "../language/helper";
import { plainText } from "../language/plain-data";

/** A value as text; lists and groups of facts are refused. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value === "object" && value !== null)
    throw new HelperFault(`${name} needs a single value, not a list or a group of facts`);
  return plainText(value);
}

/** Numbers beyond are not exact, and no paper has one. */
const largest = 1e15;

/** A value as a number; figures in text are read, with or without thousands' commas and a dollar sign. */
export function numberArgument(value: unknown, name: string): number {
  const isFigure = typeof value === "string" && /^\s*\$?-?\d[\d,]*(\.\d+)?\s*$/.test(value);
  const number = isFigure ? Number(value.replace(/[$,\s]/g, "")) : value;
  if (typeof number === "number" && Number.isFinite(number)) {
    if (Math.abs(number) <= largest) return number;
    throw new HelperFault(`${name} takes numbers below a quadrillion and is given ${describe(value)}`);
  }
  throw new HelperFault(`${name} needs a number and is given ${describe(value)}`);
}

/** A value as a list; nothing is the empty list, a single value a list of one. */
export function listArgument(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === "" ? [] : [value];
}

/** A value as it is shown in a message. */
export function describe(value: unknown): string {
  if (typeof value === "string") return `“${value.slice(0, 40)}”`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a group of facts" : String(value);
}

/** One of the words that an option admits. */
export function choiceArgument<T extends string>(value: unknown, choices: readonly T[], name: string, standard: T): T {
  if (value === undefined || value === null || value === "") return standard;
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new HelperFault(`${name} knows no style ${describe(value)}`, `The styles are: ${choices.join(", ")}.`);
  return found;
}
