/** Learns a second reading from labelled sentences: a logistic regression for each column, the same result on every run. */
import { featuresOf } from "../../../src/review/second-reading/features";
import type { ReadingWord } from "../../../src/review/second-reading/lexicon";
import { ANYTHING, writeWeights, type SecondReadingSource } from "../../../src/review/second-reading/schema";

/** A sentence to learn from. */
export interface Lesson {
  readonly words: readonly ReadingWord[];
  /** Whether it holds anything to flag; undefined where that is not known. */
  readonly risky: boolean | undefined;
  /** Categories that it is risky in. */
  readonly categories: ReadonlySet<string>;
  /** Categories of which it says nothing either way. */
  readonly unsure: ReadonlySet<string> | "all others";
}

/** Figures of the learning; found by trying on sets that were not learned from. */
export interface Training {
  /** A feature of fewer sentences is not learned. */
  readonly leastSentences: number;
  readonly rounds: number;
  /** Step of AdaGrad, and the pull of every weight towards nothing. */
  readonly step: number;
  readonly decay: number;
  /** Units of a weight in the file: 5 keeps fifths. */
  readonly scale: number;
}

export const training: Training = { leastSentences: 3, rounds: 15, step: 0.5, decay: 1e-5, scale: 5 };

/** @param made ISO date to note in the result */
export function train(
  lessons: readonly Lesson[],
  categories: readonly string[],
  made: string,
  { leastSentences, rounds, step, decay, scale }: Training = training,
): Omit<SecondReadingSource, "weights" | "sure"> & { readonly lines: readonly string[] } {
  const names = lessons.map(({ words }) => featuresOf(words).map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const own of names) for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = [...counts].filter(([, count]) => count >= leastSentences).map(([name]) => name);
  const indexOf = new Map(features.sort().map((name, at) => [name, at]));
  const rows = names.map((own) => Int32Array.from(own.flatMap((name) => indexOf.get(name) ?? [])));
  const columns = [ANYTHING, ...categories].map((name) => {
    const known = lessons.flatMap((lesson, at) => {
      const answer = answerOf(lesson, name);
      const row = rows[at];
      return answer === undefined || row === undefined ? [] : [{ row, answer }];
    });
    return { name, ...regress(known, features.length, { rounds, step, decay }) };
  });
  const lines = features.map((feature, at) => {
    const own = columns.map(({ weights }) => (weights[at] ?? 0) * scale);
    return `${writeWeights(own)} ${feature}`;
  });
  return {
    made,
    sentences: lessons.length,
    scale,
    columns: columns.map(({ name, bias }) => ({ name, bias: Math.round(bias * 1000) / 1000 })),
    lines,
  };
}

function answerOf({ risky, categories, unsure }: Lesson, column: string): number | undefined {
  if (column === ANYTHING) return risky === undefined ? undefined : Number(risky);
  if (categories.has(column)) return 1;
  return unsure === "all others" || unsure.has(column) ? undefined : 0;
}

interface Example {
  readonly row: Int32Array;
  readonly answer: number;
}

/** Logistic regression by AdaGrad on rows of length 1; the order of the examples is shuffled, always in the same way. */
function regress(
  examples: readonly Example[],
  features: number,
  { rounds, step, decay }: Pick<Training, "rounds" | "step" | "decay">,
): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const order = [...examples];
  const random = shuffler();
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = random(at + 1);
      const [one, two] = [order[at], order[other]];
      if (one === undefined || two === undefined) continue;
      order[at] = two;
      order[other] = one;
    }
    for (const { row, answer } of order) {
      const value = 1 / Math.sqrt(Math.max(1, row.length));
      let score = bias;
      for (const feature of row) score += (weights[feature] ?? 0) * value;
      const slope = 1 / (1 + Math.exp(-score)) - answer;
      biasSquares += slope * slope;
      bias -= (step * slope) / Math.sqrt(biasSquares);
      for (const feature of row) {
        const weight = weights[feature] ?? 0;
        const own = slope * value + decay * weight;
        const sum = (squares[feature] ?? 0) + own * own;
        squares[feature] = sum;
        weights[feature] = weight - (step * own) / Math.sqrt(sum);
      }
    }
  }
  return { bias, weights };
}

/** A linear congruential generator with a fixed seed: whole numbers from 0 up to the bound. */
function shuffler(): (bound: number) => number {
  let seed = 12345;
  return (bound) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * bound);
  };
}
