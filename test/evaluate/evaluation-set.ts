/** The labelled sentences of test/fixtures/review-eval: one JSON object a line, each checked as it is read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CATEGORIES } from "../../src/review";

const category = z.enum(CATEGORIES);

const sentence = z.strictObject({
  id: z.string().regex(/^(?:dev\d*|heldout|blind\d)-(?:risky|clean|misleading)-\d{3,4}$/),
  text: z.string().min(1),
  style: z.enum(["federal-plea", "state-colloquy", "statement-of-facts", "stipulation", "information", "psr"]),
  /** Words that matter; each quote stands once in the text. */
  spans: z.array(
    z.strictObject({
      category,
      /** Categories that name the same risk as well ("the parties agree that the role increase applies"). */
      or: z.array(category).optional(),
      quote: z.string().min(1),
    }),
  ),
  kind: z.enum(["risky", "clean", "misleading"]),
  /** Categories that a careful reader may also see in the sentence: a finding there is neither right nor wrong. */
  allowed: z.array(category).optional(),
  /** Reasonable lawyers differ: out of the scoring. */
  ambiguous: z.literal(true).optional(),
});

export type LabelledSentence = z.infer<typeof sentence>;
/** The sets, in the order in which they were written. */
export const SET_NAMES = [
  "dev",
  "heldout",
  "blind2",
  "dev2",
  "blind3",
  "blind4",
  "dev3",
  "dev4",
  "blind5",
  "dev5",
  "dev6",
  "dev7",
  "dev8",
  "dev9",
  "dev10",
  "dev11",
  "dev12",
  "dev13",
  "dev14",
  "dev15",
  "dev16",
  "dev17",
  "blind6",
  "blind7",
] as const;
export type SetName = (typeof SET_NAMES)[number];
const ONLY_MEASURE: ReadonlySet<SetName> = new Set<SetName>(["heldout", "blind6", "blind7"]);
/** Sets that rules and the second reading were made from, whose sentences may be shown; the others only measure. */
export const WORKING_SETS: ReadonlySet<SetName> = new Set<SetName>(SET_NAMES.filter((name) => !ONLY_MEASURE.has(name)));

const FOLDER = join(__dirname, "..", "fixtures", "review-eval");

/** Reads a set, ambiguous sentences included; throws with the line's number where a line is not well formed. */
export function readEvaluationSet(name: SetName): LabelledSentence[] {
  const lines = readFileSync(join(FOLDER, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line, index) => {
    const parsed = sentence.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${name}.jsonl line ${String(index + 1)}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
