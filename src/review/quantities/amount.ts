/** Reads one amount with its unit, its range and its bounds. */
import { boundAfter, boundsAround } from "./bounds";
import { readNumber, type NumberSpan } from "./numbers";
import { isContainer, readEightBall, readUnit, type CountedUnit, type UnitSpan } from "./units";
import type { Word } from "./words";

/** An amount between two tokens, before a drug is attached. */
export interface Amount {
  readonly from: number;
  /** Token behind the unit and its suffix. */
  readonly to: number;
  readonly measure: "grams" | CountedUnit;
  readonly low: number;
  readonly high?: number;
  readonly approximate: boolean;
  readonly openTop: boolean;
  readonly ceiling: boolean;
  readonly range: boolean;
  readonly multiplied?: number;
  readonly slang: boolean;
}

interface Plain {
  readonly number: NumberSpan;
  readonly unit: UnitSpan;
  /** Amount in grams, or the count. */
  readonly value: number;
  readonly to: number;
}

const measureOf = (unit: UnitSpan): Amount["measure"] => unit.counted ?? "grams";

/** A number with its unit: "50 grams", "half a kilo", "2 pounds 3 ounces", "a pound and a half", "an eight-ball". */
function readPlain(words: readonly Word[], at: number, inherited?: UnitSpan): Plain | undefined {
  const ball = readEightBall(words, at);
  if (ball !== undefined) {
    const number = { value: 1, from: at, to: ball, article: false };
    return { number, unit: { to: ball, grams: 3.5, slang: false }, value: 3.5, to: ball };
  }
  const number = readNumber(words, at);
  if (number === undefined) return undefined;
  const balls = readEightBall(words, number.to);
  if (balls !== undefined)
    return { number, unit: { to: balls, grams: 3.5, slang: false }, value: number.value * 3.5, to: balls };
  let unitAt = number.to;
  // "half a kilo", "a quarter of an ounce"
  if (number.value < 1 && !number.article) {
    if (words[unitAt]?.folded === "of") unitAt += 1;
    if (/^an?$/.test(words[unitAt]?.folded ?? "")) unitAt += 1;
  }
  const read = readUnit(words, unitAt);
  const unit = read ?? inherited;
  if (unit === undefined || (number.article && unit.grams === undefined)) return undefined;
  const to = read === undefined ? number.to : read.to;
  const value = number.value * (unit.grams ?? 1);
  if (read === undefined || unit.grams === undefined) return { number, unit, value, to };
  return withRest(words, { number, unit, value, to });
}

/** Adds what follows a unit: "and a half", or a smaller unit ("2 pounds, 3 ounces"). */
function withRest(words: readonly Word[], plain: Plain): Plain {
  const grams = plain.unit.grams ?? 1;
  if (words[plain.to]?.folded === "and") {
    const part = readNumber(words, plain.to + 1);
    if (part !== undefined && part.value < 1 && readUnit(words, part.to)?.grams === undefined) {
      return { ...plain, value: plain.value + part.value * grams, to: part.to };
    }
  }
  const skip = /^(?:,|and)$/.test(words[plain.to]?.folded ?? "") ? plain.to + 1 : plain.to;
  const next = readNumber(words, skip);
  const unit = next === undefined || next.article ? undefined : readUnit(words, next.to);
  if (next === undefined || unit?.grams === undefined || unit.grams >= grams || next.value * unit.grams >= grams)
    return plain;
  return { ...plain, value: plain.value + next.value * unit.grams, to: unit.to };
}

const JOINERS = new Set(["to", "-", "and", "through", "or"]);

/** "three 28-gram bags", "two one-ounce bags": the weight of one, times the count. */
function readMultiplied(words: readonly Word[], at: number): Amount | undefined {
  const count = readNumber(words, at);
  if (count === undefined || count.article || !Number.isInteger(count.value)) return undefined;
  const each = readPlain(words, count.to);
  if (each?.unit.grams === undefined || each.number.article) return undefined;
  let at2 = each.to;
  while (at2 < each.to + 3 && !isContainer(words[at2]?.folded)) at2 += 1;
  if (!isContainer(words[at2]?.folded)) return undefined;
  const value = count.value * each.value;
  const bounds = boundsAround(words, at, at2 + 1);
  return {
    ...flags(bounds, value),
    from: bounds.from,
    to: at2 + 1,
    measure: "grams",
    range: false,
    multiplied: count.value,
    slang: false,
  };
}

function flags(
  bounds: { approximate: boolean; openTop: boolean; ceiling: boolean },
  value: number,
): Pick<Amount, "low" | "high" | "approximate" | "openTop" | "ceiling"> {
  const { approximate, openTop, ceiling } = bounds;
  return { approximate, openTop, ceiling, low: ceiling ? 0 : value, ...(openTop ? {} : { high: value }) };
}

/**
 * Reads the amount whose number begins at token `at`.
 * @returns undefined where the number has no unit of weight or count, or is an amount of money
 */
export function readAmount(words: readonly Word[], at: number): Amount | undefined {
  if (isMoney(words, at)) return undefined;
  const multiplied = readMultiplied(words, at);
  if (multiplied !== undefined) return multiplied;
  const number = readNumber(words, at);
  const ranged = number === undefined || number.article ? undefined : readRange(words, at, number);
  if (ranged !== undefined) return ranged;
  const plain = readPlain(words, at);
  if (plain === undefined) return undefined;
  const bounds = boundsAround(words, at, plain.to);
  const base = { from: bounds.from, measure: measureOf(plain.unit), slang: plain.unit.slang };
  if (!bounds.ceiling) {
    const top = ceilingBehind(words, bounds.to, plain.unit);
    if (top !== undefined && top.value > plain.value) {
      const { approximate } = bounds;
      return {
        ...base,
        to: top.to,
        low: plain.value,
        high: top.value,
        approximate,
        openTop: false,
        ceiling: false,
        range: true,
      };
    }
  }
  return { ...base, ...flags(bounds, plain.value), to: bounds.to, range: false };
}

/** "but less than 200 grams", "and no more than 200 grams", behind a lower figure. */
function ceilingBehind(words: readonly Word[], at: number, unit: UnitSpan): { value: number; to: number } | undefined {
  let i = at;
  if (words[i]?.folded === ",") i += 1;
  if (!/^(?:but|and|yet)$/.test(words[i]?.folded ?? "")) return undefined;
  for (let ahead = i + 1; ahead < i + 5; ahead += 1) {
    const plain = readPlain(words, ahead, unit);
    if (plain === undefined || plain.number.article) continue;
    const bounds = boundsAround(words, ahead, plain.to);
    return bounds.ceiling && bounds.from === i + 1 && plain.unit.counted === unit.counted
      ? { value: plain.value, to: bounds.to }
      : undefined;
  }
  return undefined;
}

/** "50 to 200 grams", "between 50 and 200 grams", "50 g - 200 g". */
function readRange(words: readonly Word[], at: number, number: NumberSpan): Amount | undefined {
  const first = readPlain(words, at);
  const joinAt = first?.to ?? number.to;
  const joiner = words[joinAt]?.folded ?? "";
  if (!JOINERS.has(joiner)) return undefined;
  const between = words[at - 1]?.folded === "between" || words[at - 2]?.folded === "between";
  if ((joiner === "and") !== between) return undefined;
  let secondAt = joinAt + 1;
  const filler = words[secondAt]?.folded ?? "";
  if (/^(?:approximately|about|roughly|around|as)$/.test(filler)) secondAt += filler === "as" ? 3 : 1;
  const second = readPlain(words, secondAt);
  if (second === undefined || second.number.article) return undefined;
  const lowUnit = first?.unit ?? second.unit;
  const low = first?.value ?? number.value * (second.unit.grams ?? 1);
  if (lowUnit.counted !== second.unit.counted || second.value <= low) return undefined;
  const after = boundAfter(words, second.to);
  const openTop = after?.effect === "openTop";
  const lead = boundsAround(words, between ? at - (words[at - 1]?.folded === "between" ? 1 : 2) : at, at);
  return {
    from: between ? Math.min(lead.from, words[at - 1]?.folded === "between" ? at - 1 : at - 2) : lead.from,
    to: after?.to ?? second.to,
    measure: measureOf(second.unit),
    low,
    ...(openTop ? {} : { high: second.value }),
    approximate: lead.approximate || after?.effect === "approximate",
    openTop,
    ceiling: false,
    range: true,
    slang: second.unit.slang,
  };
}

/** "$800 an ounce", "$5 g", "50 dollars": a price, not a weight. */
function isMoney(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  if (/^[$€£]$/.test(before)) return true;
  const article = /^an?$/.test(words[at]?.folded ?? "");
  if (!article) return false;
  for (let i = at - 1; i >= at - 4 && i >= 0; i -= 1) {
    const folded = words[i]?.folded ?? "";
    if (/^[$€£]$/.test(folded) || /^(?:dollars|bucks|cash)$/.test(folded)) return true;
    if (words[i]?.kind !== "figure") break;
  }
  return false;
}
