/** How an amount stands to the thresholds: which it meets, which it may reach, how far it is. */
import type { DrugForm, Substance } from "./drugs";
import type { QuantityMention } from "./mention";
import { THRESHOLDS, type Threshold, type Tier } from "./thresholds";

/** An amount of one drug, from a mention or from a sum. `high` is absent where the top is open. */
export interface DrugAmount {
  readonly substance: Substance;
  readonly form: DrugForm;
  readonly measure: "grams" | "plant";
  readonly low: number;
  readonly high?: number;
  readonly openTop: boolean;
  readonly purityPercent?: number;
}

/** How an amount stands to one row of the table. */
export interface Standing {
  readonly threshold: Threshold;
  /** Highest tier that the words admit in any case. */
  readonly met?: Tier;
  /** Highest tier that the words leave open (top of a range, or no top at all), if higher than `met`. */
  readonly open?: Tier;
  /** Amount that the words admit, in the row's measure, after purity. */
  readonly admitted: number;
  /** Greatest amount that the words allow; absent where the top is open. */
  readonly allowed?: number;
  /** The drug is named without "mixture": the statute's lower figure is for the drug itself. */
  readonly bareName: boolean;
  /** The row's weight was worked out from a stated purity. */
  readonly fromPurity: boolean;
}

function tierOf(threshold: Threshold, amount: number): Tier | undefined {
  // A billionth of slack keeps "28 grams" at 28 after unit conversion.
  const reached = amount * (1 + 1e-9);
  return reached >= threshold.a ? "A" : reached >= threshold.b ? "B" : undefined;
}

const rank = (tier: Tier | undefined): number => (tier === "A" ? 2 : tier === "B" ? 1 : 0);

function standing(threshold: Threshold, amount: DrugAmount, share: number, bareName: boolean): Standing {
  const admitted = amount.low * share;
  const allowed = amount.high === undefined ? undefined : amount.high * share;
  const met = tierOf(threshold, admitted);
  const top = amount.openTop || allowed === undefined ? undefined : tierOf(threshold, allowed);
  return {
    threshold,
    admitted,
    ...(allowed === undefined ? {} : { allowed }),
    ...(met === undefined ? {} : { met }),
    ...(top !== undefined && rank(top) > rank(met) ? { open: top } : {}),
    bareName,
    fromPurity: share !== 1,
  };
}

/**
 * Compares an amount with every row of its drug.
 * @returns most serious standing first; empty where the drug has no threshold or the form rules every row out
 */
export function standingsOf(amount: DrugAmount): Standing[] {
  const out: Standing[] = [];
  for (const threshold of THRESHOLDS) {
    if (threshold.substance !== amount.substance || threshold.measure !== amount.measure) continue;
    if (threshold.form === "mixture") out.push(standing(threshold, amount, 1, false));
    else if (amount.purityPercent !== undefined)
      out.push(standing(threshold, amount, amount.purityPercent / 100, false));
    else if (amount.form === "actual") out.push(standing(threshold, amount, 1, false));
    else if (amount.form === "unstated") out.push(standing(threshold, amount, 1, true));
  }
  return out.sort((a, b) => seriousness(b) - seriousness(a));
}

/** A standing that holds on any reading outranks one that holds only if a bare name means the pure drug. */
function seriousness(each: Standing): number {
  const firm = 4 * rank(each.met) + 2 * rank(each.open);
  return each.bareName ? firm - 9 : firm;
}

/** The amount of a mention in the table's measures; undefined for doses, containers, and amounts without a drug. */
export function amountOf(
  mention: QuantityMention,
  substance: Substance | undefined = mention.substance,
): DrugAmount | undefined {
  if (substance === undefined) return undefined;
  if (mention.measure !== "grams" && mention.measure !== "plant") return undefined;
  return {
    substance,
    form: mention.form,
    measure: mention.measure,
    low: mention.low,
    ...(mention.high === undefined ? {} : { high: mention.high }),
    openTop: mention.openTop,
    ...(mention.purityPercent === undefined ? {} : { purityPercent: mention.purityPercent }),
  };
}

/** "50 grams", "1 kilogram", "100 plants", with no more digits than the figure has sense for. */
export function describeAmount(amount: number, measure: "grams" | "plant"): string {
  if (measure === "plant") return `${plain(Math.round(amount))} plants`;
  if (amount >= 1000) return amount === 1000 ? "1 kilogram" : `${plain(round(amount / 1000, 3))} kilograms`;
  const grams = round(amount, amount < 10 ? 2 : 1);
  return `${plain(grams)} ${grams === 1 ? "gram" : "grams"}`;
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

function plain(value: number): string {
  const [whole = "0", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Name of a row's drug as a sentence needs it. */
export function describeDrug(threshold: Threshold): string {
  const name =
    threshold.substance === "marijuana" || threshold.form === "mixture"
      ? threshold.substance
      : `${threshold.substance} (actual)`;
  const twoRows = threshold.substance === "methamphetamine" || threshold.substance === "PCP";
  return twoRows && threshold.form === "mixture" ? `a mixture or substance containing ${threshold.substance}` : name;
}
