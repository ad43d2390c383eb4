import { z } from "zod";
import { isClockTime, isDate } from "./calendar";

/* The pages that run this forbid code made from text, so zod must not compile its parsers. */
z.config({ jitless: true });

/** What kind of value a fact is, finer than JSON's types: it decides how a form asks for it and how a paper prints it. */
export type FactKind =
  | "text"
  | "number"
  | "integer"
  | "date"
  | "time"
  | "money"
  | "grams"
  | "feet"
  | "months"
  | "percent"
  | "yes-no"
  | "choice"
  | "list"
  | "object"
  | "any";

/** What our own code knows of a field beyond its JSON Schema. */
export interface FieldNote {
  readonly kind: FactKind;
  /** For a list: what one item is called in a message ("Evidence item"). */
  readonly item?: string;
}

/** Field notes by schema; kept apart from zod's `meta` so that the JSON Schema holds only JSON Schema words. */
export const fieldNotes = z.registry<FieldNote>();

function note<T extends z.ZodType>(schema: T, kind: FactKind, title: string, description: string): T {
  const described = schema.meta({ title, description });
  fieldNotes.add(described, { kind });
  return described;
}

/** Text of any length; line breaks are allowed and kept. */
export function text(title: string, description: string): z.ZodString {
  return note(z.string(), "text", title, description);
}

/** A calendar date, "YYYY-MM-DD", that exists. */
export function date(title: string, description: string): z.ZodString {
  const schema = z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: "date", abort: true })
    .refine(isDate, { error: "date" });
  return note(schema, "date", title, description);
}

/** A clock time of 24 hours, "HH:MM:SS" or, where the record gives no seconds, "HH:MM". */
export function time(title: string, description: string): z.ZodString {
  const schema = z
    .string()
    .regex(/^\d{2}:\d{2}(:\d{2})?$/u, { error: "time", abort: true })
    .refine(isClockTime, { error: "time" });
  return note(schema, "time", title, description);
}

function notNegative(kind: FactKind, title: string, description: string): z.ZodNumber {
  return note(z.number().nonnegative(), kind, title, description);
}

/** A count of things: a whole number, not negative. */
export function whole(title: string, description: string): z.ZodInt {
  return note(z.int().nonnegative(), "integer", title, description);
}

/** A number, not negative, without a unit of its own. */
export function number(title: string, description: string): z.ZodNumber {
  return notNegative("number", title, description);
}

/** A number that may be negative: days to a date, seconds from a moment. */
export function signed(title: string, description: string): z.ZodNumber {
  return note(z.number(), "number", title, description);
}

/** An amount in dollars, not negative. */
export function money(title: string, description: string): z.ZodNumber {
  return notNegative("money", title, description);
}

/** A weight in grams, not negative. */
export function grams(title: string, description: string): z.ZodNumber {
  return notNegative("grams", title, description);
}

/** A distance in feet, not negative. */
export function feet(title: string, description: string): z.ZodNumber {
  return notNegative("feet", title, description);
}

/** A term in months, not negative. */
export function months(title: string, description: string): z.ZodNumber {
  return notNegative("months", title, description);
}

/** A percentage from 0 to 100. */
export function percent(title: string, description: string): z.ZodNumber {
  return note(z.number().min(0).max(100), "percent", title, description);
}

/** Yes or no, written `true` or `false`. */
export function yesNo(title: string, description: string): z.ZodBoolean {
  return note(z.boolean(), "yes-no", title, description);
}

/** One of a closed list of words. */
export function choice<const T extends readonly [string, ...string[]]>(
  words: T,
  title: string,
  description: string,
): z.ZodEnum<{ [W in T[number]]: W }> {
  return note(z.enum(words), "choice", title, description) as z.ZodEnum<{ [W in T[number]]: W }>;
}

/**
 * A group of facts: every field optional, a field that is not in the shape is an error.
 * @param id name under which the JSON Schema keeps it once, for a group that many others hold
 */
export function group<T extends z.ZodRawShape>(
  shape: T,
  title: string,
  description: string,
  id?: string,
): z.ZodObject<{ [K in keyof T]: z.ZodOptional<T[K]> }, z.core.$strict> {
  const described = z
    .strictObject(shape)
    .partial()
    .meta({ title, description, ...(id === undefined ? {} : { id }) });
  fieldNotes.add(described, { kind: "object" });
  return described;
}

/**
 * A list.
 * @param item what one entry is called in messages, singular: "Evidence item"
 */
export function list<T extends z.ZodType>(element: T, item: string, title: string, description: string): z.ZodArray<T> {
  const described = z.array(element).meta({ title, description });
  fieldNotes.add(described, { kind: "list", item });
  return described;
}

/** Lines or words: a list of plain text. */
export function lines(item: string, title: string, description: string): z.ZodArray<z.ZodString> {
  return list(text(item, `One entry: ${item.toLowerCase()}.`), item, title, description);
}
