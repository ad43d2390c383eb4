/** Amounts in a text: found, tied to their drug, compared with the statute, added up. */
export { findQuantities } from "./find";
export type { QuantityMention } from "./mention";
export type { DrugForm, Substance } from "./drugs";
export { HALT_ACT_DATE, THRESHOLDS, THRESHOLDS_CHECKED, type Threshold, type Tier } from "./thresholds";
export { amountOf, describeAmount, standingsOf, type DrugAmount, type Standing } from "./reach";
export { totalsOf, type DrugTotal } from "./totals";
export { quantityFindings, type QuantityOptions } from "./findings";
