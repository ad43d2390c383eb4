/** Fills `{quote}` and `{case.…}` in a rule's narrower wording. */
import type { CaseFile } from "../../case/schema";

/** Kinds of evidence that a category of rules speaks of: which item of a list a slot means. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  firearm: ["firearm", "ammunition"],
  quantity: ["drugs"],
  purity: ["drugs"],
  "lab-sampling": ["drugs"],
  distribution: ["drugs"],
  money: ["cash"],
};

/**
 * Fills the slots of a wording.
 * @returns undefined where a slot has no value in the case file, or more than one that differ
 */
export function fillSlots(
  text: string,
  quote: string,
  caseFile: CaseFile | undefined,
  category: string | undefined,
): string | undefined {
  let missing = false;
  const filled = text.replace(/\{([a-zA-Z][\w.[\]-]*)\}/g, (_all, name: string) => {
    if (name === "quote") return quote.replace(/\s+/g, " ");
    const value = name.startsWith("case.") ? valueOf(caseFile, name.slice(5).split("."), category) : undefined;
    if (value === undefined) missing = true;
    return value ?? "";
  });
  return missing ? undefined : filled;
}

function valueOf(root: unknown, path: readonly string[], category: string | undefined): string | undefined {
  let at: readonly unknown[] = [root];
  for (const step of path) at = at.flatMap((each) => stepInto(each, step, category));
  const values = new Set(at.flatMap(scalar));
  return values.size === 1 ? [...values][0] : undefined;
}

function stepInto(value: unknown, step: string, category: string | undefined): unknown[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if (!Object.hasOwn(value, step)) {
    // `case.evidence.testedGrams` is short for the item's laboratory result.
    const lab: unknown = Object.hasOwn(value, "lab") ? Reflect.get(value, "lab") : undefined;
    return lab === undefined ? [] : stepInto(lab, step, category);
  }
  const next: unknown = Reflect.get(value, step);
  if (!Array.isArray(next)) return [next];
  const items: readonly unknown[] = next;
  const kinds =
    step === "evidence" && category !== undefined && Object.hasOwn(KINDS, category) ? KINDS[category] : undefined;
  if (kinds === undefined) return [...items];
  return items.filter(
    (item) => typeof item === "object" && item !== null && kinds.includes(String(Reflect.get(item, "kind"))),
  );
}

function scalar(value: unknown): string[] {
  if (typeof value === "number") return [value.toLocaleString("en-US", { maximumFractionDigits: 3 })];
  return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
}
