import { z } from "zod";
import { caseSchema } from "./schema/case-file";

/**
 * The JSON Schema (draft 2020-12) of case files, for editors that complete and check them.
 * `$schema` is admitted on top, because editors read from it which schema a file follows.
 */
export function caseJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(caseSchema, { target: "draft-2020-12", reused: "inline" });
  const properties = { $schema: { type: "string" }, ...schema.properties };
  return { ...schema, properties };
}
