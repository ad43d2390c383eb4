/** Rates ("an ounce a week for six months") and repetitions ("on ten occasions"): what they multiply to. */
import type { Word } from "./words";
import { readNumber } from "./numbers";

/** A rate or repetition found behind an amount. */
export interface Repetition {
  /** How many times the amount is told to have moved; undefined where the text gives a rate without a duration. */
  readonly times?: number;
  /** As the text puts it: "a week", "12 occasions". */
  readonly per: string;
  readonly to: number;
}

// Mean lengths of the Gregorian calendar; a rate is an estimate in any case.
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.436875, year: 365.2425 };
const ADVERBS: Readonly<Record<string, string>> = { daily: "day", weekly: "week", monthly: "month", yearly: "year" };
const MONTHS = "january february march april may june july august september october november december".split(" ");

function periodOf(folded: string | undefined): string | undefined {
  const single = folded?.replace(/s$/, "");
  return single !== undefined && Object.hasOwn(DAYS, single) ? single : undefined;
}

interface Rate {
  readonly perDays: number;
  readonly per: string;
  readonly to: number;
}

/** "a week", "per month", "each day", "every two weeks", "twice a week", "weekly", beginning at token `at`. */
function readRate(words: readonly Word[], at: number): Rate | undefined {
  const word = words[at]?.folded;
  if (word === undefined) return undefined;
  const adverb = ADVERBS[word];
  if (adverb !== undefined && Object.hasOwn(ADVERBS, word))
    return { perDays: DAYS[adverb] ?? 1, per: word, to: at + 1 };
  const often = /^(?:once|twice|thrice)$/.test(word) ? (word === "once" ? 1 : word === "twice" ? 2 : 3) : undefined;
  if (often !== undefined) {
    const rate = readRate(words, at + 1);
    return rate === undefined ? undefined : { ...rate, perDays: rate.perDays / often, per: `${word} ${rate.per}` };
  }
  if (!/^(?:a|an|per|each|every)$/.test(word)) return undefined;
  const direct = periodOf(words[at + 1]?.folded);
  if (direct !== undefined) return { perDays: DAYS[direct] ?? 1, per: `${word} ${direct}`, to: at + 2 };
  if (word !== "every") return undefined;
  if (words[at + 1]?.folded === "other") {
    const other = periodOf(words[at + 2]?.folded);
    return other === undefined
      ? undefined
      : { perDays: 2 * (DAYS[other] ?? 1), per: `every other ${other}`, to: at + 3 };
  }
  const count = readNumber(words, at + 1);
  const period = count === undefined ? undefined : periodOf(words[count.to]?.folded);
  if (count === undefined || period === undefined) return undefined;
  return {
    perDays: count.value * (DAYS[period] ?? 1),
    per: `every ${String(count.value)} ${period}s`,
    to: count.to + 1,
  };
}

/** Length in days of "for six months", "over a two-year period", "from January 2024 to June 2024" within the sentence. */
function durationFrom(words: readonly Word[], at: number): { days: number; to: number } | undefined {
  const sentence = words[at - 1]?.sentence;
  let firstDate: { day: number; to: number } | undefined;
  for (let i = at; i < words.length && words[i]?.sentence === sentence; i += 1) {
    const word = words[i]?.folded ?? "";
    if (/^(?:for|over|during|across|in)$/.test(word)) {
      for (let j = i + 1; j < i + 6; j += 1) {
        const count = readNumber(words, j);
        if (count === undefined) continue;
        const period = periodOf(words[words[count.to]?.folded === "-" ? count.to + 1 : count.to]?.folded);
        if (period !== undefined) return { days: count.value * (DAYS[period] ?? 1), to: count.to + 1 };
        break;
      }
    }
    const date = readDate(words, i);
    if (date !== undefined) {
      if (firstDate === undefined) firstDate = date;
      else if (date.day > firstDate.day) return { days: date.day - firstDate.day, to: date.to };
      i = date.to - 1;
    }
  }
  return undefined;
}

/** "March 4, 2024", "March 2024", "in or about March of 2024": a day number that grows with the calendar. */
function readDate(words: readonly Word[], at: number): { day: number; to: number } | undefined {
  const month = MONTHS.indexOf(words[at]?.folded ?? "");
  if (month < 0) return undefined;
  let day = 1;
  let i = at + 1;
  const figure = Number(words[i]?.folded);
  if (words[i]?.kind === "figure" && figure >= 1 && figure <= 31) {
    day = figure;
    i += 1;
  }
  if (words[i]?.folded === "," || words[i]?.folded === "of") i += 1;
  const year = Number(words[i]?.folded);
  if (!Number.isInteger(year) || year < 1900 || year > 2100) return undefined;
  return { day: (year * 12 + month) * (DAYS.month ?? 30) + day, to: i + 1 };
}

const FILLERS = new Set(["of", "the", "to", "him", "her", "them", "from", "and", "about", "roughly", "approximately"]);

/**
 * Looks behind an amount and its drug for a rate or a number of occasions.
 * @param at token behind the unit or the drug
 */
export function repetitionFrom(words: readonly Word[], at: number): Repetition | undefined {
  const sentence = words[at - 1]?.sentence;
  for (let i = at; i < at + 8 && words[i]?.sentence === sentence; i += 1) {
    const rate = readRate(words, i);
    if (rate !== undefined) {
      const duration = durationFrom(words, rate.to);
      if (duration === undefined) return { per: rate.per, to: rate.to };
      return { per: rate.per, times: Math.max(1, duration.days / rate.perDays), to: duration.to };
    }
    const occasions = readOccasions(words, i);
    if (occasions !== undefined) return occasions;
    if (words[i]?.kind === "mark" && words[i]?.folded !== "," && words[i]?.folded !== ")" && words[i]?.folded !== "(")
      break;
    if (words[i]?.kind === "figure" && !FILLERS.has(words[i]?.folded ?? "")) break;
  }
  return undefined;
}

/** "on ten occasions", "on each of twelve occasions", "ten times". */
function readOccasions(words: readonly Word[], at: number): Repetition | undefined {
  let i = at;
  if (words[i]?.folded === "on") i += 1;
  if (words[i]?.folded === "each" || words[i]?.folded === "every") i += words[i + 1]?.folded === "of" ? 2 : 1;
  const count = readNumber(words, i);
  if (count === undefined || count.article || count.value < 2) return undefined;
  let noun = count.to;
  if (/^(?:separate|different|other|distinct)$/.test(words[noun]?.folded ?? "")) noun += 1;
  if (!/^(?:occasions|times|transactions|deliveries|trips)$/.test(words[noun]?.folded ?? "")) return undefined;
  return { times: count.value, per: `${String(count.value)} ${words[noun]?.folded ?? "times"}`, to: noun + 1 };
}
