/** The sentences about an amount and the statute's thresholds. */
import type { Authority, Severity } from "../types";
import type { QuantityMention } from "./mention";
import { describeAmount, describeDrug, standingsOf, amountOf, type Standing } from "./reach";
import {
  ELEMENT_AUTHORITY,
  HALT_ACT_DATE,
  TERMS,
  THRESHOLDS_CHECKED,
  thresholdAuthority,
  type Tier,
} from "./thresholds";
import type { DrugTotal } from "./totals";

/** What is said about an amount. */
export interface Explained {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly consequence: string;
  readonly authorities: readonly Authority[];
}

/** Customary weight of one counterfeit tablet, only to judge whether a count of pills comes near a threshold. */
const ASSUMED_TABLET_GRAMS = 0.1;

const GUIDELINE: Authority = {
  cite: "U.S.S.G. § 2D1.1(c)",
  checked: THRESHOLDS_CHECKED,
  manualYear: 2025,
  note: "check the 2026 Manual",
};

function limitOf(standing: Standing, tier: Tier): number {
  return tier === "A" ? standing.threshold.a : standing.threshold.b;
}

/** "the 50-gram threshold" as a noun phrase: "the threshold of 50 grams for fentanyl". */
function thresholdWords(standing: Standing, tier: Tier): string {
  const { threshold } = standing;
  return `the threshold of ${describeAmount(limitOf(standing, tier), threshold.measure)} for ${describeDrug(threshold)} in 21 U.S.C. § 841(b)(1)(${tier})${threshold.clause}`;
}

/** "20 grams (50%) above", "8 grams (16%) below", "exactly at". */
export function distance(standing: Standing, tier: Tier, amount: number): string {
  const limit = limitOf(standing, tier);
  const apart = Math.abs(amount - limit);
  if (apart <= limit * 1e-9) return "exactly at";
  const percent = Math.round((apart / limit) * 100);
  const share = percent >= 1 ? ` (${String(percent)}%)` : "";
  return `${describeAmount(apart, standing.threshold.measure)}${share} ${amount > limit ? "above" : "below"}`;
}

function termWords(tier: Tier): string {
  const term = TERMS[tier];
  return `${String(term.minimumYears)} years' mandatory minimum, maximum ${term.maximum}`;
}

function consequence(standing: Standing, tier: Tier): string {
  const halt =
    standing.threshold.substance === "fentanyl analogue"
      ? ` For a fentanyl-related substance the figure applies to offenses from ${HALT_ACT_DATE} (HALT Fentanyl Act, Pub. L. 119-26).`
      : "";
  return `21 U.S.C. § 841(b)(1)(${tier}): ${termWords(tier)}, more with qualifying priors or if death results; 21 U.S.C. § 960(b) sets the same for importation.${halt}`;
}

function authorities(standing: Standing, tier: Tier): Authority[] {
  return [thresholdAuthority(standing.threshold, tier), ELEMENT_AUTHORITY, GUIDELINE];
}

function shown(mention: QuantityMention, standing: Standing): string {
  const measure = standing.threshold.measure;
  const amount = describeAmount(standing.admitted, measure);
  const stated = standing.fromPurity ? `${amount} of pure drug, at the stated purity` : amount;
  const prefix = mention.approximate ? "about " : mention.openTop ? "at least " : "";
  return mention.range && standing.allowed !== undefined
    ? `${amount} to ${describeAmount(standing.allowed, measure)}`
    : `${prefix}${stated}`;
}

/** "The words admit …", with what is unusual about them. */
function met(mention: QuantityMention, standing: Standing, tier: Tier, bare: Standing | undefined): Explained {
  const open = mention.openTop ? " The top is open." : "";
  const form =
    bare?.met === "A" && tier === "B"
      ? ` The words do not say "mixture or substance": read as the drug itself, the amount also meets the threshold of (b)(1)(A), ${describeAmount(bare.threshold.a, "grams")}.`
      : "";
  const next = tier === "B" ? ` It is ${distance(standing, "A", standing.admitted)} the (A) threshold.` : "";
  return {
    ruleId: tier === "A" ? "quantity-threshold-a" : "quantity-threshold-b",
    severity: "critical",
    message: `${capital(shown(mention, standing))}: ${distance(standing, tier, standing.admitted)} ${thresholdWords(standing, tier)}.${next}${form}${open} A quantity that raises a minimum is an element; admitting it here supplies it.`,
    consequence: consequence(standing, tier),
    authorities: authorities(standing, tier),
  };
}

function open(mention: QuantityMention, standing: Standing, tier: Tier): Explained {
  return {
    ruleId: "quantity-range-reaches",
    severity: "critical",
    message: `${capital(shown(mention, standing))}: the top of the range reaches ${thresholdWords(standing, tier)}; its low end is ${distance(standing, tier, standing.admitted)} it.`,
    consequence: consequence(standing, tier),
    authorities: authorities(standing, tier),
  };
}

function ceiling(mention: QuantityMention, standing: Standing, tier: Tier): Explained | undefined {
  const limit = limitOf(standing, tier);
  const top = standing.allowed ?? limit;
  // "Less than 500 grams" at a threshold of 500 grams protects, and so does "no more than" a hair above it.
  if (top <= limit * (1 + 1e-9)) return undefined;
  return {
    ruleId: "quantity-ceiling-above-threshold",
    severity: "medium",
    message: `The ceiling "${mention.quote}" lies above ${thresholdWords(standing, tier)}, so it leaves that tier open.`,
    consequence: consequence(standing, tier),
    authorities: authorities(standing, tier),
  };
}

function bareName(mention: QuantityMention, standing: Standing, tier: Tier): Explained {
  return {
    ruleId: "quantity-form-unstated",
    severity: "high",
    message: `${capital(shown(mention, standing))} of ${standing.threshold.substance}, without "mixture or substance": the statute's lower figure is for the drug itself, and on that reading the amount is ${distance(standing, tier, standing.admitted)} ${thresholdWords(standing, tier)}.`,
    consequence: consequence(standing, tier),
    authorities: authorities(standing, tier),
  };
}

function near(mention: QuantityMention, standing: Standing): Explained {
  const open = mention.openTop || mention.approximate ? " The wording leaves room above the figure." : "";
  return {
    ruleId: "quantity-near-threshold",
    severity: "medium",
    message: `${capital(shown(mention, standing))}: only ${distance(standing, "B", standing.admitted)} ${thresholdWords(standing, "B")}.${open} Amounts told elsewhere may be added to it.`,
    consequence: consequence(standing, "B"),
    authorities: [thresholdAuthority(standing.threshold, "B"), GUIDELINE],
  };
}

/** "An ounce a week for six months": flagged where the product meets a threshold. */
function rate(mention: QuantityMention, standing: Standing, times: number): Explained | undefined {
  const single = amountOf(mention);
  if (single === undefined) return undefined;
  const amount = {
    ...single,
    low: single.low * times,
    ...(single.high === undefined ? {} : { high: single.high * times }),
  };
  const product = standingsOf(amount).find((each) => !each.bareName && each.threshold === standing.threshold);
  const tier = product?.met;
  if (product === undefined || tier === undefined) return undefined;
  return {
    ruleId: "quantity-rate-total",
    severity: "critical",
    message: `${describeAmount(mention.low, "grams")} ${mention.repeated?.per ?? ""} comes to about ${describeAmount(product.admitted, "grams")} over the time told, ${distance(product, tier, product.admitted)} ${thresholdWords(product, tier)}. A rate multiplies, and nothing was weighed.`,
    consequence: consequence(product, tier),
    authorities: authorities(product, tier),
  };
}

/** A count of tablets has no threshold of its own; the weight behind it may. */
function doses(mention: QuantityMention): Explained | undefined {
  const grams = mention.low * ASSUMED_TABLET_GRAMS;
  const amount = amountOf({ ...mention, measure: "grams", low: grams, high: grams });
  if (amount === undefined || (amount.substance !== "fentanyl" && amount.substance !== "fentanyl analogue"))
    return undefined;
  const standing = standingsOf(amount)[0];
  const tier = standing?.met;
  if (standing === undefined || tier === undefined) return undefined;
  return {
    ruleId: "quantity-dose-count",
    severity: "high",
    message: `${mention.quote}: a count of tablets states no weight, but at about a tenth of a gram each (an assumption; only the laboratory's net weight counts) it would be ${describeAmount(grams, "grams")}, ${distance(standing, tier, grams)} ${thresholdWords(standing, tier)}.`,
    consequence: consequence(standing, tier),
    authorities: authorities(standing, tier),
  };
}

function total(sum: DrugTotal, standing: Standing, tier: Tier): Explained {
  const parts = sum.counted.map((each) => `"${each.quote.replace(/\s+/g, " ")}"`).join(" + ");
  const reached = Math.max(standing.admitted, standing.allowed ?? 0);
  const once =
    sum.repeated.length > 0
      ? ` ${String(sum.repeated.length)} mention${sum.repeated.length === 1 ? "" : "s"} of the same seizure counted once.`
      : "";
  return {
    ruleId: "quantity-total",
    severity: "critical",
    message: `Amounts of ${sum.substance} across the text add up to as much as ${describeAmount(reached, "grams")} (${parts}), ${distance(standing, tier, reached)} ${thresholdWords(standing, tier)}.${once}`,
    consequence: `${consequence(standing, tier)} Whether separate acts may be added up for the statute depends on the count; for the Guidelines they are.`,
    authorities: authorities(standing, tier),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The explanations, one for each way in which an amount matters. */
export const explain = { met, open, ceiling, bare: bareName, near, rate, doses, total };
