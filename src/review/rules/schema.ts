/** The form of a wording-rule file (YAML), as zod schemas; the format is described for writers in docs/wording-rules.md. */
import { z } from "zod";
import type { Lexicon } from "../second-reading/lexicon";
import type { SecondReading } from "../second-reading/second-reading";

/** Categories of the built-in rules; a firm's own category starts with `firm-`. */
export const CATEGORIES = [
  "firearm",
  "school-zone",
  "quantity",
  "purity",
  "lab-sampling",
  "distribution",
  "conspiracy",
  "relevant-conduct",
  "premises",
  "role",
  "obstruction",
  "minor",
  "death-injury",
  "prior-conviction",
  "violence",
  "importation",
  "money",
  "immigration",
  "open-ended",
  "mens-rea",
  "waiver",
] as const;

/** The checks of a finding against the case file. */
export const EVIDENCE_KINDS = [
  "firearm",
  "school-zone",
  "quantity",
  "purity",
  "lab",
  "distribution",
  "role",
  "premises",
  "minor",
  "death",
  "prior",
  "violence",
  "importation",
  "money",
  "immigration",
  "conspiracy",
  "statement",
  "generic",
] as const;

const PLEA_KINDS = [
  "possession",
  "pwid",
  "distribution",
  "conspiracy",
  "manufacture",
  "importation",
  "premises",
  "firearm-924c",
  "felon-in-possession",
  "other",
] as const;

const line = z.string().trim().min(1, "must not be empty");
const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

const category = z
  .string()
  .refine((value) => (CATEGORIES as readonly string[]).includes(value) || /^firm-[a-z0-9-]+$/.test(value), {
    message: `must be one of ${CATEGORIES.join(", ")}, or a firm's own that starts with "firm-"`,
  });

const nearPattern = z.strictObject({
  near: z.strictObject({
    all: z.array(line).min(2, "needs at least two patterns").max(6, "takes at most six patterns"),
    within: z.union([z.int().min(1).max(60), z.enum(["clause", "sentence", "paragraph"])]),
  }),
});

const guards = z.strictObject({
  negation: z.boolean().default(true),
  quotation: z.boolean().default(true),
  dismissed: z.boolean().default(true),
  others: z.boolean().default(true),
  contested: z.boolean().default(true),
  /** Statements of law, advice of rights and hypotheses. */
  standard: z.boolean().default(true),
  /** An upper bound before a quantity of the pattern ("no more than 5 grams"). */
  bound: z.boolean().default(true),
  /** Ordinary life: a sentence on work, school, family or sport (the set `everyday`) without a word of a case (`case-matter`). */
  everyday: z.boolean().default(true),
  /** Sets a match aside where the second reading takes its sentence for harmless. */
  secondReading: z.boolean().default(true),
  unless: z.array(line).default([]),
  unlessSentence: z.array(line).default([]),
  unlessParagraph: z.array(line).default([]),
  subject: z.array(line).default([]),
});

const authority = z.strictObject({
  cite: line,
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date, YYYY-MM-DD"),
  manualYear: z.int().min(1987).max(2100).optional(),
  note: line.optional(),
});

const narrower = z.strictObject({
  kind: z.enum(["delete", "neutral", "reserve", "narrow", "move"]),
  replaces: z.enum(["span", "clause", "sentence"]),
  text: z.string(),
  effect: line,
});

const ruleForm = z.strictObject({
  id: kebab,
  title: line,
  catalogue: line.optional(),
  severity: z.enum(["critical", "high", "medium"]),
  jurisdictions: z
    .array(z.string().regex(/^(?:federal|state|[A-Z]{2})$/, 'must be "federal", "state" or two capitals'))
    .min(1),
  patterns: z.array(z.union([line, nearPattern])).default([]),
  /** Flags sentences that no rule of its category marks and that the second reading takes for risky in it, from this probability on. */
  likeness: z.number().gt(0).lt(1).optional(),
  guards: guards.prefault({}),
  when: z
    .strictObject({
      plea: z.array(z.enum(PLEA_KINDS)).min(1).optional(),
      client: z.enum(["non-citizen", "citizen"]).optional(),
    })
    .prefault({}),
  why: line,
  consequence: line,
  authorities: z.array(authority).min(1, "needs at least one authority"),
  doors: z.array(line).default([]),
  ask: z.array(line).default([]),
  evidence: z.enum(EVIDENCE_KINDS).default("generic"),
  narrower: z.array(narrower).min(1, "needs at least one narrower wording"),
  examples: z.strictObject({
    flag: z.array(line).min(1, "needs examples that must flag"),
    pass: z.array(line).min(1, "needs examples that must pass"),
  }),
});

const rule = ruleForm.refine(({ patterns, likeness }) => patterns.length > 0 || likeness !== undefined, {
  message: "needs at least one pattern, or a likeness",
  path: ["patterns"],
});

const sets = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, "a set's name is lower-case letters, digits and hyphens"),
  z.array(z.union([line, z.number()]).transform(String)).min(1, "a set needs members"),
);

/** A file that holds only shared sets (`sets.yaml`). */
export const setsFileSchema = z.strictObject({ sets });

/** A file of rules of one category. */
export const rulesFileSchema = z.strictObject({ category, sets: sets.prefault({}), rules: z.array(rule).min(1) });

export type RulesFile = z.infer<typeof rulesFileSchema>;
/** One rule as a file states it, with its defaults filled in. */
export type RuleSource = z.infer<typeof rule>;
export type RuleGuards = z.infer<typeof guards>;
export type NarrowerWording = z.infer<typeof narrower>;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type PleaKind = (typeof PLEA_KINDS)[number];
export type PatternSource = RuleSource["patterns"][number];

/** A rule in a rule set: its file's category and sets go with it. */
export interface Rule extends RuleSource {
  readonly category: string;
  /** Name of the file it came from, as the caller named it. */
  readonly file: string;
  /** Lines of the file, from 1: of the rule, of its patterns and of its examples, for messages. */
  readonly lines: RuleLines;
  /** Place of its file among the libraries' layers, 0 the lowest. */
  readonly layer: number;
  /** Sets that its patterns can name: the shared ones, overlaid by its file's. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
}

export interface RuleLines {
  readonly rule: number;
  readonly patterns: readonly number[];
  readonly flag: readonly number[];
  readonly pass: readonly number[];
}

/** The second reading of a rule set; it judges rules of its own layer and those beneath, whose sentences it learned from. */
export interface LayeredReading {
  readonly reading: SecondReading;
  readonly lexicon: Lexicon;
  readonly layer: number;
}

/** All rules that were loaded together. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly secondReading?: LayeredReading;
}
