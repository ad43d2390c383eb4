/** Adds up the amounts of one drug across a text, counting a seizure that is told twice once where that is evident. */
import type { Substance } from "./drugs";
import type { QuantityMention } from "./mention";
import type { DrugAmount } from "./reach";

/** The sum for one drug. */
export interface DrugTotal {
  readonly substance: Substance;
  readonly amount: DrugAmount;
  /** Mentions that count, one for each seizure or sale told. */
  readonly counted: readonly QuantityMention[];
  /** Mentions taken for a second telling of one of those. */
  readonly repeated: readonly QuantityMention[];
}

const RESTATED_TOLERANCE = 0.01;

function reachOf(mention: QuantityMention): number {
  return (mention.high ?? mention.low) * (mention.repeated?.times ?? 1);
}

/** Whether `mention` tells of `earlier` again: the same figure, a net for a gross weight, or "the substance weighed …". */
function sameSeizure(earlier: QuantityMention, mention: QuantityMention): boolean {
  const [a, b] = [reachOf(earlier), reachOf(mention)];
  if (Math.abs(a - b) <= RESTATED_TOLERANCE * Math.max(a, b)) return true;
  const near = mention.sentence - earlier.sentence <= 2;
  if (near && earlier.gross !== mention.gross && Math.max(a, b) <= 1.6 * Math.min(a, b)) return true;
  return near && mention.carried && b <= 1.25 * a && b >= 0.5 * a;
}

/**
 * Sums the mentions of each drug, in grams.
 * Ceilings, doses, plants and "a total of …" are left out of the sum; a stated total that exceeds the sum replaces it.
 */
export function totalsOf(mentions: readonly QuantityMention[]): DrugTotal[] {
  const totals: DrugTotal[] = [];
  const substances = [
    ...new Set(mentions.flatMap((mention) => (mention.substance === undefined ? [] : [mention.substance]))),
  ];
  for (const substance of substances) {
    const mine = mentions.filter((each) => each.substance === substance && each.measure === "grams" && !each.ceiling);
    const counted: QuantityMention[] = [];
    const repeated: QuantityMention[] = [];
    for (const mention of mine) {
      if (mention.total) continue;
      const earlier = counted.findIndex((each) => sameSeizure(each, mention));
      const first = counted[earlier];
      if (first === undefined) counted.push(mention);
      else if (reachOf(mention) > reachOf(first)) {
        counted[earlier] = mention;
        repeated.push(first);
      } else repeated.push(mention);
    }
    if (counted.length > 0) totals.push({ substance, amount: sum(substance, counted), counted, repeated });
  }
  return totals;
}

function sum(substance: Substance, counted: readonly QuantityMention[]): DrugAmount {
  const times = (each: QuantityMention): number => each.repeated?.times ?? 1;
  const low = counted.reduce((total, each) => total + each.low * times(each), 0);
  const high = counted.reduce((total, each) => total + (each.high ?? each.low) * times(each), 0);
  const forms = new Set(counted.map((each) => each.form));
  return {
    substance,
    form: forms.size === 1 ? (counted[0]?.form ?? "unstated") : "mixture",
    measure: "grams",
    low,
    high,
    openTop: counted.some((each) => each.openTop),
  };
}
