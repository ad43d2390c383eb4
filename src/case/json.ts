import { type CaseFile, caseSchema } from "./schema/case-file";
import { fieldsOf, fieldOf, itemOf } from "./schema/shape";
import type { z } from "zod";

function ordered(value: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return value.map((entry) => ordered(entry, item));
  }
  if (typeof value !== "object" || value === null) return value;
  const own = Object.keys(value);
  const shape = fieldsOf(schema);
  const names =
    shape === undefined ? own : [...Object.keys(shape).filter((name) => Object.hasOwn(value, name)), ...own];
  const facts = value as Record<string, unknown>;
  return Object.fromEntries(
    [...new Set(names)]
      .filter((name) => facts[name] !== undefined)
      .map((name) => [name, ordered(facts[name], fieldOf(schema, name))]),
  );
}

/** The same case with the fields of every group in the order of the schema; custom facts keep their own. */
export function caseInOrder(c: CaseFile): CaseFile {
  return ordered(c, caseSchema) as CaseFile;
}

/** A case file as text: fields in the order of the schema, two spaces to a level, a line break at the end. */
export function caseToJson(c: CaseFile): string {
  return `${JSON.stringify(caseInOrder(c), null, 2)}\n`;
}
