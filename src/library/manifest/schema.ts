/** The form of `library.json`, as zod schemas; described for writers in docs/library.md. */
import { z } from "zod";
import { pathFault } from "./safe-path";
import { isVersion } from "./version";

/** What `schema` says in every manifest of this form. */
export const manifestSchemaName = "motionwright-library/1";

/** What an entry can be, in the order in which they are listed. */
export const entryKinds = ["paper", "clause", "rules", "case", "court", "authorities"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Where entries of a kind lie, so that a folder is a library with or without its manifest. */
const places: Readonly<Record<EntryKind, RegExp>> = {
  paper: /^papers\/([^/]+)\.docx$/,
  clause: /^clauses\/([^/]+)\.docx$/,
  rules: /^rules\/([^/]+)\.ya?ml$/,
  case: /^cases\/([^/]+)\.json$/,
  court: /^courts\/([^/]+)\.ya?ml$/,
  authorities: /^(authorities)\.yaml$/,
};

/** Kind and id of the entry that a file of a library is; undefined where it is none. */
export function entryOfPath(path: string): { kind: EntryKind; id: string } | undefined {
  for (const kind of entryKinds) {
    const id = places[kind].exec(path)?.[1];
    if (id !== undefined && !id.startsWith(".") && !id.startsWith("~$")) return { kind, id };
  }
  return undefined;
}

const line = z.string().trim().min(1, "must not be empty").max(500, "is longer than 500 characters");
const words = z.string().max(20_000, "is longer than 20,000 characters");
const kebab = z
  .string()
  .max(100, "is longer than 100 characters")
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "must be lower-case words joined by hyphens or dots");
const entryId = z
  .string()
  .max(100, "is longer than 100 characters")
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u, "must be letters, digits, spaces, hyphens, dots");
const version = z.string().refine(isVersion, { error: "must be a version such as 1.0.0" });
const hash = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 hash: 64 lower-case hexadecimal digits");
const factPath = z.string().regex(/^[A-Za-z_][\w.[\]]*$/, "must be the path of a fact, such as client.name");

/** What changed in one version, for the person who decides whether to take it. */
const change = z.strictObject({ version, date: z.iso.date().optional(), note: words });

const factHead = {
  name: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]{0,63}$/, "must start with a lower-case letter and hold letters and digits only"),
  title: line,
  description: words.default(""),
  choices: z.array(line).min(2, "needs at least two choices").max(100, "holds more than 100 choices").optional(),
  list: z.boolean().default(false),
};

const valueKinds = [
  "text",
  "number",
  "integer",
  "date",
  "time",
  "money",
  "grams",
  "feet",
  "months",
  "percent",
  "yes-no",
  "choice",
] as const;

/** A field of a fact that is an object; one level is enough for what a paper asks beyond the case file. */
const factField = z.strictObject({ ...factHead, kind: z.enum(valueKinds) });

/** A fact of the firm's own, under `custom`; beneath one of kind "any" every path is known. */
const fact = z.strictObject({
  ...factHead,
  kind: z.enum([...valueKinds, "object", "any"]),
  fields: z.array(factField).min(1, "needs at least one field").max(100, "holds more than 100 fields").optional(),
});

const entry = z
  .strictObject({
    id: entryId,
    kind: z.enum(entryKinds),
    file: z.string().superRefine((path, context) => {
      const fault = pathFault(path);
      if (fault !== undefined)
        context.addIssue({ code: "custom", message: `the path ${JSON.stringify(path)} ${fault}` });
    }),
    title: line,
    description: words.default(""),
    jurisdiction: z
      .array(z.string().regex(/^(?:federal|state|[A-Z]{2})$/, 'must be "federal", "state" or two capitals'))
      .default([]),
    needs: z.array(factPath).default([]),
    changes: z.array(change).default([]),
    sha256: hash,
    over: z.enum(["replace", "extend"]).default("replace"),
    base: z.strictObject({ library: kebab, version, sha256: hash }).optional(),
  })
  .superRefine(({ id, kind, file, over }, context) => {
    const found = entryOfPath(file);
    if (pathFault(file) === undefined && (found?.kind !== kind || found.id !== id)) {
      context.addIssue({
        code: "custom",
        path: ["file"],
        message: `the file of the ${kind} ${JSON.stringify(id)} cannot be ${JSON.stringify(file)}`,
      });
    }
    if (over === "extend" && kind !== "rules" && kind !== "authorities") {
      context.addIssue({
        code: "custom",
        path: ["over"],
        message: "only rules and authorities can extend; others replace",
      });
    }
  });

/** The manifest of a library. */
export const manifestSchema = z.strictObject({
  schema: z.literal(manifestSchemaName),
  id: kebab,
  version,
  title: line,
  publisher: line,
  licence: line,
  description: words.default(""),
  changes: z.array(change).default([]),
  facts: z.array(fact).max(500, "holds more than 500 facts").default([]),
  entries: z.array(entry).max(5000, "holds more than 5,000 entries"),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = Manifest["entries"][number];
export type LibraryFact = Manifest["facts"][number];
export type FactField = z.infer<typeof factField>;
export type Change = Manifest["changes"][number];
