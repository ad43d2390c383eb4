import type { FieldKind } from "../../../case/read/read-fact";

/** Types that a custom fact may have. */
export const customKinds = [
  "text",
  "number",
  "date",
  "time",
  "money",
  "yes-no",
  "lines",
] as const satisfies readonly FieldKind[];

/** One of the types. */
export type CustomKind = (typeof customKinds)[number];

/** What the types are called. */
export const kindWords: Readonly<Record<CustomKind, string>> = {
  text: "Text",
  number: "Number",
  date: "Date",
  time: "Clock time",
  money: "Dollars",
  "yes-no": "Yes or no",
  lines: "Several lines",
};

/** The type that a value shows by itself. */
export function kindOf(value: unknown): CustomKind {
  if (typeof value === "boolean") return "yes-no";
  if (typeof value === "number") return "number";
  if (Array.isArray(value) && value.every((line) => typeof line === "string")) return "lines";
  if (typeof value !== "string") return "text";
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return "date";
  return /^\d{2}:\d{2}(?::\d{2})?$/u.test(value) ? "time" : "text";
}

/** A custom fact that holds groups of facts is shown, and changed in the case file itself. */
export function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null && kindOf(value) !== "lines";
}

/**
 * The name under which templates reach a custom fact, from what a person calls it: "Intake number" is `intakeNumber`.
 * @returns undefined where nothing is left of it
 */
export function customName(label: string): string | undefined {
  const words = label
    .trim()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const start = rest.length === 0 ? first.charAt(0).toLowerCase() + first.slice(1) : first.toLowerCase();
  const name = [start, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
  if (/^\d/u.test(name)) return `n${name}`;
  return ["constructor", "prototype"].includes(name) ? undefined : name;
}

/** A custom fact's name as a label: `intakeNumber` is "Intake number". */
export function customLabel(name: string): string {
  const words = name.replace(/(?<=[\p{Ll}\p{N}])(\p{Lu})/gu, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
