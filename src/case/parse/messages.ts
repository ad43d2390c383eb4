import type { z } from "zod";
import type { Diagnostic } from "../../diagnostic";
import { nearestName } from "../facts/nearest";
import { caseSchema } from "../schema/case-file";
import type { FactKind } from "../schema/field";
import { choicesOf, fieldOf, fieldsOf, itemOf, noteOf } from "../schema/shape";

type PathPart = string | number;

/** Unknown names of one group that are told one by one, each with the name that it may have meant. */
const MOST_NAMES = 201;

/** `evidence[1].lab.tested`: a path as messages and templates write it. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

/** `fieldTest` -> "field test". */
function words(name: string): string {
  return name.replace(/(?<=[a-z])([A-Z])/gu, " $1").toLowerCase();
}

interface Named {
  /** "Evidence item 2, lab: 'tested'", as a sentence's subject. */
  readonly subject: string;
  /** Same without the last part, to speak of the group: "Evidence item 2, lab". */
  readonly whole: string;
  readonly schema: z.ZodType | undefined;
}

/** Names a place of the case file as a person would. */
export function nameOf(path: readonly PropertyKey[]): Named {
  let schema: z.ZodType | undefined = caseSchema;
  const parts: string[] = [];
  let last: string | undefined;
  for (const part of path) {
    if (typeof part === "number") {
      const item: string = noteOf(schema)?.item ?? "Item";
      parts.pop();
      parts.push(`${parts.length === 0 ? item : item.toLowerCase()} ${part + 1}`);
      last = undefined;
      schema = itemOf(schema);
    } else {
      const name = String(part);
      parts.push(parts.length === 0 ? capital(words(name)) : words(name));
      last = name;
      schema = fieldOf(schema, name);
    }
  }
  const whole = parts.join(", ");
  if (last === undefined) return { subject: whole === "" ? "The case file" : whole, whole, schema };
  const group = parts.slice(0, -1).join(", ");
  return { subject: group === "" ? `'${last}'` : `${group}: '${last}'`, whole, schema };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name or a value's text, short enough for a line. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A value as the writer wrote it, short enough for a line. */
export function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return typeof value === "string" ? `"${shortened(text)}"` : shortened(text);
}

const wanted: Record<FactKind, { must: string; hint?: string }> = {
  text: { must: "text", hint: "Put it in quotation marks." },
  number: { must: "a number", hint: "Write it in figures, without quotation marks or units." },
  integer: { must: "a whole number", hint: "Write it in figures, without quotation marks." },
  date: { must: "a date that exists", hint: "Write it as year-month-day, such as 2026-03-14." },
  time: { must: "a clock time", hint: "Write it with 24 hours, such as 14:05:09." },
  money: { must: "an amount in dollars", hint: "Write it in figures, without quotation marks or signs: 1250.50." },
  grams: { must: "a weight in grams", hint: "Write it in figures, without quotation marks or units: 12.4." },
  feet: { must: "a distance in feet", hint: "Write it in figures, without quotation marks or units: 320." },
  months: { must: "a term in months", hint: "Write it in figures, without quotation marks or units: 60." },
  percent: { must: "a percentage from 0 to 100", hint: "Write it in figures, without the sign: 92.5." },
  "yes-no": { must: "true or false", hint: "Write true or false, without quotation marks." },
  choice: { must: "one of the words listed" },
  list: { must: "a list", hint: "Put the entries in square brackets, even a single one." },
  object: { must: "a group of facts", hint: "Put the facts in braces, each with its name." },
  any: { must: "a group of facts", hint: "Put the facts in braces, each with its name." },
};

/** A date that was written the American way, turned round for a hint. */
function isoOf(value: unknown): string | undefined {
  const parts = typeof value === "string" ? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(value.trim()) : null;
  if (parts === null) return undefined;
  const two = (text: string | undefined): string => (text ?? "").padStart(2, "0");
  return `${parts[3] ?? ""}-${two(parts[1])}-${two(parts[2])}`;
}

function mustBe(path: readonly PropertyKey[], value: unknown): Diagnostic {
  const { subject, schema } = nameOf(path);
  const kind = noteOf(schema)?.kind ?? "any";
  const choices = choicesOf(schema);
  const base = { id: "case/wrong-value", gravity: "error" as const, place: placeOf(path) };
  if (choices !== undefined) {
    const near = typeof value === "string" ? nearestName(value, choices) : undefined;
    const reason = `${subject} must be one of: ${choices.join(", ")}; you wrote ${quoted(value)}.`;
    return { ...base, reason, ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }) };
  }
  const { must, hint } = wanted[kind];
  const turned = kind === "date" ? isoOf(value) : undefined;
  const advice = turned === undefined ? hint : `Write it as year-month-day: ${turned}.`;
  const negative = typeof value === "number" && value < 0 ? ", not negative" : "";
  const reason = `${subject} must be ${must}${negative}; you wrote ${quoted(value)}.`;
  return { ...base, reason, ...(advice === undefined ? {} : { hint: advice }) };
}

function placeOf(path: readonly PropertyKey[]): { field?: string } {
  const field = pathText(path);
  return field === "" ? {} : { field };
}

/** A name that the schema does not know, with what it may have meant. */
function unknownName(path: readonly PropertyKey[], unknown: string): Diagnostic {
  const name = shortened(unknown);
  const { whole, schema } = nameOf(path);
  const near = nearestName(name, Object.keys(fieldsOf(schema) ?? {}));
  return {
    id: "case/unknown-name",
    gravity: "error",
    reason: whole === "" ? `The case file knows no '${name}'.` : `${whole}: there is no '${name}' here.`,
    place: placeOf([...path, name]),
    hint: near === undefined ? "Facts of your own go under 'custom'." : `Did you mean '${near}'?`,
  };
}

/** The value at a path of the input. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => {
    if (typeof at !== "object" || at === null) return undefined;
    return Object.hasOwn(at, part) ? (at as Record<PropertyKey, unknown>)[part] : undefined;
  }, value);
}

/** Turns what zod found into messages for a person; one issue can name several unknown names. */
export function messagesOf(issue: z.core.$ZodIssue, input: unknown): Diagnostic[] {
  const path = issue.path.filter((part): part is PathPart => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") return issue.keys.slice(0, MOST_NAMES).map((name) => unknownName(path, name));
  if (path[0] === "schema") {
    const reason = `'schema' must be "motionwright-case/1"; you wrote ${quoted(valueAt(input, path))}.`;
    return [
      {
        id: "case/wrong-schema",
        gravity: "error",
        reason,
        place: { field: "schema" },
        hint: "This may be a file of another form.",
      },
    ];
  }
  if (path.at(-1) === "pronouns") {
    const reason = `${nameOf(path).subject} must be "he/him", "she/her", "they/them" or a group with each form; you wrote ${quoted(valueAt(input, path))}.`;
    return [{ id: "case/wrong-value", gravity: "error", reason, place: placeOf(path) }];
  }
  return [mustBe(path, valueAt(input, path))];
}
