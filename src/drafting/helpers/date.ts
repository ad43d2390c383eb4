import { HelperFault, type Helper } from "../language/helper";
import { choiceArgument, describe } from "./argument";
import { ordinalFigures } from "./ordinal";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** Months as Bluebook table T12 shortens them. */
const shortMonths = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** A calendar date. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const styles = [
  "long",
  "short",
  "ordinal",
  "numeric",
  "iso",
  "month-year",
  "month-day",
  "weekday",
  "weekday-long",
  "year",
] as const;

const writers: Readonly<Record<(typeof styles)[number], (date: Day) => string>> = {
  long: ({ year, month, day }) => `${months[month - 1] ?? ""} ${day}, ${year}`,
  short: ({ year, month, day }) => `${shortMonths[month - 1] ?? ""} ${day}, ${year}`,
  ordinal: ({ year, month, day }) => `${ordinalFigures(day)} day of ${months[month - 1] ?? ""}, ${year}`,
  numeric: ({ year, month, day }) => `${month}/${day}/${year}`,
  iso: ({ year, month, day }) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  "month-year": ({ year, month }) => `${months[month - 1] ?? ""} ${year}`,
  "month-day": ({ month, day }) => `${months[month - 1] ?? ""} ${day}`,
  weekday: (date) => weekdayOf(date),
  "weekday-long": (date) => `${weekdayOf(date)}, ${writers.long(date)}`,
  year: ({ year }) => String(year),
};

/** A date in words: `{{date docket.filed}}` gives "March 13, 2026"; `{{date today "ordinal"}}` "24th day of November, 2026". */
export const date: Helper = {
  name: "date",
  usage: 'date DATE "long|short|ordinal|numeric|iso|month-year|month-day|weekday|weekday-long|year"',
  arity: [1, 2],
  options: ["style"],
  result: "text",
  call([value, style], { hash }) {
    return writers[choiceArgument(style ?? hash["style"], styles, "date", "long")](parseDay(value, "date"));
  },
};

/** Reads a date "YYYY-MM-DD"; a time after it is not looked at. */
export function parseDay(value: unknown, name: string): Day {
  const parts = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(value) : null;
  const [, year = 0, month = 0, day = 0] = parts?.map(Number) ?? [];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (parts === null || day < 1 || day > (lengths[month - 1] ?? 0)) {
    throw new HelperFault(
      `${name} needs a date and is given ${describe(value)}`,
      "Dates are written YYYY-MM-DD: 2026-03-13.",
    );
  }
  return { year, month, day };
}

/** Sakamoto's rule for the day of the week in the Gregorian calendar. */
function weekdayOf({ year, month, day }: Day): string {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const sum = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day;
  return weekdays[sum % 7] ?? "";
}
