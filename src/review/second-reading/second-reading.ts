/**
 * The second reading: a linear model of whole sentences, learned from labelled factual bases, beside the rules that know
 * wordings. It doubts what a rule marks in a sentence that reads as harmless, and points at sentences that read like risky
 * ones though no rule knows their words. A library holds it as data (see schema.ts).
 */
import { featuresOf, type Feature } from "./features";
import type { ReadingWord } from "./lexicon";
import type { SecondReadingSource } from "./schema";

/** A sentence as the second reading sees it. */
export interface ReadSentence {
  /** Probability that it holds something to flag, 0 to 1. */
  readonly risk: number;
  /** Probability that it is risky in a category, 0 to 1; 0 for a category that the model does not know. */
  likeness(category: string): number;
  /** The words that speak most for a category, as a range of the sentence's words. */
  weighing(category: string): { readonly from: number; readonly to: number };
}

/** A word has to add this much to a score, in the model's units, to widen the words that are shown. */
const COST_OF_A_WORD = 1;

/** A second reading ready for use; immutable. */
export class SecondReading {
  /** Ids of rules that it does not doubt. */
  readonly sure: ReadonlySet<string>;
  private readonly columnOf: ReadonlyMap<string, number>;

  constructor(private readonly source: SecondReadingSource) {
    this.sure = new Set(source.sure);
    this.columnOf = new Map(source.columns.map(({ name }, at) => [name, at]));
  }

  /** Reads one sentence, given as its words. */
  read(words: readonly ReadingWord[]): ReadSentence {
    const known = this.known(words);
    const probability = (column: number): number => this.probability(known, column);
    let risk: number | undefined;
    return new Read(
      () => (risk ??= probability(0)),
      (category) => {
        const column = this.columnOf.get(category);
        return column === undefined ? 0 : probability(column);
      },
      (category) => this.heaviest(words.length, known, this.columnOf.get(category) ?? 0),
    );
  }

  private known(words: readonly ReadingWord[]): Known[] {
    const known: Known[] = [];
    for (const feature of featuresOf(words)) {
      const row = this.source.weights.rows.get(feature.name);
      if (row !== undefined) known.push({ feature, row });
    }
    return known;
  }

  private weight(row: number, column: number): number {
    return this.source.weights.values[row * this.source.columns.length + column] ?? 0;
  }

  private probability(known: readonly Known[], column: number): number {
    let sum = 0;
    for (const { row } of known) sum += this.weight(row, column);
    const bias = this.source.columns[column]?.bias ?? 0;
    const score = bias + sum / (Math.sqrt(Math.max(1, known.length)) * this.source.scale);
    return 1 / (1 + Math.exp(-score));
  }

  /** The stretch of words whose weights for a column add up to most, each word at a cost (Kadane's maximum sum of a range). */
  private heaviest(count: number, known: readonly Known[], column: number): { from: number; to: number } {
    const own = new Float64Array(count).fill(-COST_OF_A_WORD);
    for (const { feature, row } of known) {
      const share = this.weight(row, column) / feature.words;
      for (let at = feature.at; at < feature.at + feature.words; at += 1) own[at] = (own[at] ?? 0) + share;
    }
    let best = { from: 0, to: count, sum: Number.NEGATIVE_INFINITY };
    let from = 0;
    let sum = 0;
    own.forEach((weight, at) => {
      if (sum <= 0) {
        from = at;
        sum = 0;
      }
      sum += weight;
      if (sum > best.sum) best = { from, to: at + 1, sum };
    });
    return { from: best.from, to: best.to };
  }
}

interface Known {
  readonly feature: Feature;
  /** Its row in the table of weights. */
  readonly row: number;
}

class Read implements ReadSentence {
  constructor(
    private readonly findRisk: () => number,
    readonly likeness: ReadSentence["likeness"],
    readonly weighing: ReadSentence["weighing"],
  ) {}

  get risk(): number {
    return this.findRisk();
  }
}
