import type { FormField } from "../engine/calls";

const numbers: ReadonlySet<string> = new Set(["number", "integer", "money", "grams", "feet", "months", "percent"]);

/** Does the field hold a number? */
export function isNumeric(kind: FormField["kind"]): boolean {
  return numbers.has(kind);
}

/** Units that stand beside a number field. */
export const units: Readonly<Partial<Record<FormField["kind"], string>>> = {
  money: "dollars",
  grams: "grams",
  feet: "feet",
  months: "months",
  percent: "percent",
};

/** What a fact looks like in its field. */
export function shownFact(kind: FormField["kind"], value: unknown): string {
  if (value === undefined || value === null) return "";
  if (kind === "lines") return Array.isArray(value) ? value.map(String).join("\n") : "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string" || typeof value === "number") return String(value);
  return JSON.stringify(value);
}

/**
 * The fact that was typed; undefined where the field is empty. What is no number is kept as typed, so that nothing is lost and the check can say
 * what is wrong with it.
 */
export function typedFact(kind: FormField["kind"], typed: string): unknown {
  if (typed.trim() === "") return undefined;
  if (kind === "lines") return typed.split("\n");
  if (kind === "yes-no") return typed === "yes" ? true : typed === "no" ? false : typed;
  if (isNumeric(kind)) {
    const number = Number(typed.replaceAll(",", "").trim());
    return Number.isFinite(number) ? number : typed;
  }
  return typed;
}
