/** Amounts in the text against what was seized, tested and weighed. */
import { findQuantities } from "../quantities/find";
import type { QuantityMention } from "../quantities/mention";
import type { ClaimedSum } from "./claim";
import { cites, contradicted, grams, inBrackets, itemsOf, listed, notSupported, supported, unknown } from "./record";
import type { Check, EvidenceItem } from "./record";

/** Share by which a stated weight may exceed the reported one before they differ: rounding. */
const ROUNDING = 0.01;

/** What the laboratory says of a group of items, in grams and units. */
interface Tested {
  /** Net weight of what was in fact tested. */
  readonly tested: number;
  /** Net weight reported, inferred units included. */
  readonly reported: number;
  readonly gross: number;
  readonly units: number;
  readonly of: number;
  readonly inferred: boolean;
  readonly unit: string;
}

/** Compares the amounts of the sentence with the drug items of the case file. */
export const checkQuantity: Check = ({ quote, sentence, file, sum: claimed }) => {
  const drugs = itemsOf(file, "drugs");
  if (drugs.length === 0) {
    const all = file.evidence ?? [];
    if (all.length === 0) return unknown("The case file lists no evidence, so the amount cannot be compared.");
    return notSupported(
      `Among ${listed(all.length, "item of evidence", "items of evidence")} in the case file there are no drugs.`,
    );
  }
  if (claimed !== undefined) return checkSum(claimed, drugs);
  const mentions = preferred(findQuantities(sentence), quote);
  const substance = mentions.find((each) => each.substance !== undefined)?.substance;
  const matching = drugs.filter((item) => sameDrug(item, substance));
  if (matching.length === 0) return otherDrug(drugs, substance ?? "the drug named");
  const list = cites(...matching.map((item) => item.lab?.source ?? item.source));
  const withLab = matching.filter((item) => item.lab !== undefined);
  if (withLab.length === 0)
    return notSupported(
      `No laboratory result is in the case file for ${describeItems(matching)}${inBrackets(list)}.`,
      list,
    );
  const state = sum(withLab);
  const partly = state.units < state.of ? partial(state, list) : undefined;
  const units = mentions.find((each) => each.measure === "container" || each.measure === "dose");
  const weighed = mentions.filter((each) => each.measure === "grams").sort((a, b) => b.low - a.low)[0];
  if (weighed?.repeated !== undefined) {
    return notSupported(
      `The laboratory weighed what was seized; nothing in the case file shows the rate or the repetition${inBrackets(list)}.`,
      list,
    );
  }
  if (weighed !== undefined && weighed.low > 0) {
    const pure = weighed.form === "actual" ? pureWeight(weighed, withLab, list) : undefined;
    return pure ?? weigh(weighed, state, partly, list);
  }
  if (partly !== undefined) return partly;
  if (mentions.length === 0)
    return unknown("These words state no amount that could be compared with a laboratory result.");
  if (units !== undefined && state.of > 0 && units.low > state.of * (1 + ROUNDING)) {
    return contradicted(
      `The laboratory received ${count(state.of, state.unit)}, not ${String(units.low)}${inBrackets(list)}.`,
      list,
    );
  }
  if (state.units > 0 || state.reported > 0) {
    return supported(
      `The laboratory tested ${state.of > 0 ? (state.of === 1 ? `the one ${state.unit} it received` : `all ${count(state.of, state.unit)}`) : "the item"}${state.reported > 0 ? `, ${grams(state.reported)} net` : ""}${inBrackets(list)}.`,
      list,
    );
  }
  return unknown(`The laboratory result in the case file gives neither weight nor number of units${inBrackets(list)}.`);
};

/** What the amounts told across the text come to, against everything that the laboratory weighed of the drug. */
function checkSum({ substance, grams: told, parts }: ClaimedSum, drugs: readonly EvidenceItem[]): ReturnType<Check> {
  const matching = drugs.filter((item) => sameDrug(item, substance));
  if (matching.length === 0) return otherDrug(drugs, substance);
  const withLab = matching.filter((item) => item.lab !== undefined);
  const list = cites(...matching.map((item) => item.lab?.source ?? item.source));
  if (withLab.length === 0)
    return notSupported(
      `No laboratory result is in the case file for ${describeItems(matching)}${inBrackets(list)}.`,
      list,
    );
  const { tested, reported } = sum(withLab);
  const most = Math.max(tested, reported);
  const said = `The ${String(parts)} amounts told add up to ${grams(round(told))}`;
  if (most === 0) return notSupported(`${said}; the laboratory result reports no net weight${inBrackets(list)}.`, list);
  if (told > most * (1 + ROUNDING))
    return contradicted(
      `${said}; all that the laboratory reports comes to ${grams(round(most))} net${inBrackets(list)}.`,
      list,
    );
  if (told > tested * (1 + ROUNDING))
    return notSupported(
      `${said}; the laboratory tested ${grams(round(tested))} net, and the rest is inferred${inBrackets(list)}.`,
      list,
    );
  return supported(`${said}; the laboratory tested ${grams(round(tested))} net${inBrackets(list)}.`, list);
}

function weigh(
  mention: QuantityMention,
  state: Tested,
  partly: ReturnType<Check> | undefined,
  list: readonly string[],
): ReturnType<Check> {
  const claimed = mention.low;
  const most = Math.max(state.reported, state.tested);
  if (most > 0 && claimed > most * (1 + ROUNDING)) {
    const gross =
      state.gross > 0 && Math.abs(claimed - state.gross) <= ROUNDING * state.gross
        ? " The figure in the text is the gross weight."
        : "";
    const inferred = state.inferred ? ", part of it inferred" : "";
    return contradicted(
      `The text says ${grams(round(claimed))}; the laboratory reports ${grams(round(most))} net${inferred}${inBrackets(list)}.${gross}`,
      list,
    );
  }
  if (partly !== undefined && (state.tested === 0 || claimed > state.tested * (1 + ROUNDING))) return partly;
  if (most === 0)
    return notSupported(`The laboratory result in the case file reports no net weight${inBrackets(list)}.`, list);
  const open = mention.openTop ? " The words leave the top open; the report does not." : "";
  return supported(
    `The laboratory tested ${grams(round(state.tested > 0 ? state.tested : most))} net${inBrackets(list)}.${open}`,
    list,
  );
}

/** "Actual" claims the weight of the drug itself: net weight times a purity that somebody must have measured. */
function pureWeight(
  mention: QuantityMention,
  items: readonly EvidenceItem[],
  list: readonly string[],
): ReturnType<Check> | undefined {
  const measured = items.filter((item) => item.lab?.purityPercent !== undefined && item.lab.purityTested !== false);
  if (measured.length < items.length) {
    return notSupported(
      `The words claim the drug itself ("actual"), and the laboratory did not measure purity${inBrackets(list)}.`,
      list,
    );
  }
  const net = (item: EvidenceItem): number => item.lab?.netGrams ?? item.lab?.testedGrams ?? 0;
  const pure = measured.reduce((all, item) => all + (net(item) * (item.lab?.purityPercent ?? 0)) / 100, 0);
  if (pure === 0 || mention.low <= pure * (1 + ROUNDING)) return undefined;
  return contradicted(
    `The text says ${grams(round(mention.low))} of the drug itself; net weight and purity as reported make ${grams(round(pure))}${inBrackets(list)}.`,
    list,
  );
}

/** "The laboratory tested 4 of 50 bags (3.1 grams); the other 46 are inferred." */
function partial(state: Tested, list: readonly string[]): ReturnType<Check> {
  const weight = state.tested > 0 ? `, ${grams(round(state.tested))} net` : "";
  const rest = state.of - state.units;
  const inferred = state.inferred ? "inferred from them" : "not tested";
  return notSupported(
    `The laboratory tested ${String(state.units)} of ${count(state.of, state.unit)}${weight}; the other ${String(rest)} ${rest === 1 ? "is" : "are"} ${inferred}${inBrackets(list)}.`,
    list,
  );
}

function otherDrug(drugs: readonly EvidenceItem[], claimed: string): ReturnType<Check> {
  const reported = drugs.find((item) => item.lab?.substance !== undefined);
  const list = cites(reported?.lab?.source);
  if (reported?.lab?.substance === undefined) return notSupported(`The case file lists no ${claimed}.`);
  return contradicted(`The laboratory reports ${reported.lab.substance}, not ${claimed}${inBrackets(list)}.`, list);
}

/** The mentions of the finding's own words, or those of the sentence. */
function preferred(mentions: readonly QuantityMention[], quote: string): readonly QuantityMention[] {
  const own = mentions.filter((each) => quote.includes(each.quote) || each.quote.includes(quote));
  return own.length > 0 ? own : mentions;
}

/** Whether an item is of a drug: by its report, by what is claimed, by its description; an item that names none may be. */
export function sameDrug(item: EvidenceItem, substance: string | undefined): boolean {
  if (substance === undefined || substance === "other controlled substance") return true;
  const named = (item.lab?.substance ?? item.drug ?? item.description ?? "").toLowerCase();
  if (named === "") return true;
  if (substance === "cocaine") return named.includes("cocaine") && !/base|crack/.test(named);
  if (substance === "cocaine base") return /cocaine base|crack/.test(named);
  if (substance === "fentanyl analogue") return /fentanyl/.test(named);
  if (substance === "marijuana") return /mari[jh]uana|cannabis|thc/.test(named);
  return (
    named.includes(substance.toLowerCase()) ||
    !/heroin|cocaine|fentanyl|meth|mari|cannabis|pcp|lsd|mdma|oxy/.test(named)
  );
}

function sum(items: readonly EvidenceItem[]): Tested {
  const total = (of: (item: EvidenceItem) => number | undefined): number =>
    items.reduce((all, item) => all + (of(item) ?? 0), 0);
  const whole = (item: EvidenceItem): boolean =>
    item.lab?.extrapolated !== true && (item.lab?.tested ?? 0) >= (item.lab?.of ?? item.count ?? 0);
  return {
    tested: total((item) => item.lab?.testedGrams ?? (whole(item) ? item.lab?.netGrams : undefined)),
    reported: total((item) => Math.max(item.lab?.netGrams ?? 0, item.lab?.extrapolatedGrams ?? 0)),
    gross: total((item) => item.lab?.grossGrams),
    units: total((item) => item.lab?.tested ?? (whole(item) ? item.lab?.of : undefined)),
    of: total((item) => item.lab?.of ?? (item.lab?.tested === undefined ? undefined : item.count)),
    inferred: items.some((item) => item.lab?.extrapolated === true),
    unit: items.find((item) => item.unit !== undefined)?.unit ?? "unit",
  };
}

/** "50 bags", "1 bag". */
export function count(number: number, unit: string): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? unit : unit.endsWith("s") ? unit : `${unit}s`}`;
}

function describeItems(items: readonly EvidenceItem[]): string {
  return items.map((item) => item.description ?? item.id ?? "the item").join(" and ");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
