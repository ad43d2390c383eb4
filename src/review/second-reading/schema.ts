/** The form of a second reading in a library: `rules/second-reading.yaml`, made from labelled sentences by `npm run train`. */
import { z } from "zod";

/** The column that says whether a sentence holds anything to flag at all; the others are categories. */
export const ANYTHING = "anything";

const MOST_FEATURES = 200_000;
const MOST_COLUMNS = 30;

/** Weights are whole numbers of units, each written as one character: "O" is 0, the next one 1, the one before it -1. */
const ZERO = "O".charCodeAt(0);
const LEAST = "!".charCodeAt(0) - ZERO;
const MOST = "~".charCodeAt(0) - ZERO;

/** Writes weights; those beyond what a character can say are cut to it. */
export function writeWeights(weights: readonly number[]): string {
  return weights
    .map((weight) => String.fromCharCode(ZERO + Math.min(MOST, Math.max(LEAST, Math.round(weight)))))
    .join("");
}

/** Weights of features: `columns` numbers for each, one after the other. */
export interface WeightTable {
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Int8Array;
}

function readWeights(text: string, columns: number): WeightTable | string {
  const lines = text.split("\n").filter((line) => line !== "");
  if (lines.length > MOST_FEATURES) return "holds too many words";
  const rows = new Map<string, number>();
  const values = new Int8Array(lines.length * columns);
  for (const [row, line] of lines.entries()) {
    const feature = line.slice(columns + 1);
    if (line.charAt(columns) !== " " || feature === "")
      return `line ${String(row + 1)} is not weights, a space and words`;
    rows.set(feature, row);
    for (let column = 0; column < columns; column += 1) {
      const weight = line.charCodeAt(column) - ZERO;
      if (weight < LEAST || weight > MOST) return `line ${String(row + 1)} holds a character that is no weight`;
      values[row * columns + column] = weight;
    }
  }
  return { rows, values };
}

/**
 * A linear model of sentences. A column's score is its bias, plus the sum of the weights of the sentence's known features
 * divided by the square root of their number, in units of `1 / scale`; its probability is the logistic function of that.
 */
const source = z
  .strictObject({
    /** Date on which it was made, and from how many sentences. */
    made: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date, YYYY-MM-DD"),
    sentences: z.int().min(1),
    scale: z.int().min(1),
    columns: z
      .array(z.strictObject({ name: z.string().min(1), bias: z.number() }))
      .min(1)
      .max(MOST_COLUMNS)
      .refine(([first]) => first?.name === ANYTHING, { message: `the first column must be "${ANYTHING}"` }),
    /** Ids of rules that were right nearly always, whatever the sentence: they are not doubted. */
    sure: z.array(z.string()).default([]),
    /** A line for each feature: its weights, a character a column, a space, the feature. */
    weights: z.string(),
  })
  .transform(({ weights, ...rest }, context) => {
    const table = readWeights(weights, rest.columns.length);
    if (typeof table !== "string") return { ...rest, weights: table };
    context.addIssue({ code: "custom", message: table, path: ["weights"] });
    return z.NEVER;
  });

export const secondReadingSchema = z.strictObject({ secondReading: source });

export type SecondReadingSource = z.infer<typeof source>;
