import { z } from "zod";
import { fieldNotes, type FieldNote } from "./field";

/** A schema without its "may be absent". */
export function required(schema: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return required(schema.unwrap());
  return schema instanceof z.ZodType ? schema : undefined;
}

/** Fields of a group, or undefined where the schema is no group. */
export function fieldsOf(schema: z.ZodType | undefined): Readonly<Record<string, unknown>> | undefined {
  return schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, unknown>>) : undefined;
}

/** The schema of a field by its own name; a name that the group only inherits is no field. A record has any name. */
export function fieldOf(schema: z.ZodType | undefined, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodRecord) return required(schema.valueType);
  const fields = fieldsOf(schema);
  return fields !== undefined && Object.hasOwn(fields, name) ? required(fields[name]) : undefined;
}

/** The schema of a list's items, or undefined where the schema is no list. */
export function itemOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodArray ? required(schema.element) : undefined;
}

/** What our code knows of a field. */
export function noteOf(schema: z.ZodType | undefined): FieldNote | undefined {
  return schema === undefined ? undefined : fieldNotes.get(schema);
}

/** Title and description of a field. */
export function labelOf(schema: z.ZodType | undefined): { title: string; description: string } {
  const meta = schema?.meta();
  return { title: meta?.title ?? "", description: meta?.description ?? "" };
}

/** Words that a choice admits. */
export function choicesOf(schema: z.ZodType | undefined): readonly string[] | undefined {
  return schema instanceof z.ZodEnum
    ? schema.options.filter((word): word is string => typeof word === "string")
    : undefined;
}
