import { dateOf, dayNumber, type DayNumber, weekday } from "./day";

/** Days on which a period may not end, with the reason. */
export type ClosedDays = ReadonlyMap<DayNumber, string>;

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/** First year in which Juneteenth was a federal holiday (Pub. L. 117-17, 17 June 2021). */
const JUNETEENTH_SINCE = 2021;
/** First year of Martin Luther King, Jr.'s Birthday (Pub. L. 98-144). */
const KING_SINCE = 1986;

function nth(year: number, month: number, day: number, which: number): DayNumber {
  const first = dayNumber(`${year}-${String(month).padStart(2, "0")}-01`);
  return first + ((day - weekday(first) + 7) % 7) + (which - 1) * 7;
}

function fixed(year: number, monthAndDay: string): DayNumber {
  return dayNumber(`${year}-${monthAndDay}`);
}

function holidaysOf(year: number): [DayNumber, string][] {
  const lastOfMay = dayNumber(`${year}-05-31`);
  const days: [DayNumber, string][] = [
    [fixed(year, "01-01"), "New Year's Day"],
    [nth(year, 2, MONDAY, 3), "Washington's Birthday"],
    [lastOfMay - ((weekday(lastOfMay) - MONDAY + 7) % 7), "Memorial Day"],
    [fixed(year, "07-04"), "Independence Day"],
    [nth(year, 9, MONDAY, 1), "Labor Day"],
    [nth(year, 10, MONDAY, 2), "Columbus Day"],
    [fixed(year, "11-11"), "Veterans Day"],
    [nth(year, 11, THURSDAY, 4), "Thanksgiving Day"],
    [fixed(year, "12-25"), "Christmas Day"],
  ];
  if (year >= KING_SINCE) days.push([nth(year, 1, MONDAY, 3), "Martin Luther King, Jr.'s Birthday"]);
  if (year >= JUNETEENTH_SINCE) days.push([fixed(year, "06-19"), "Juneteenth National Independence Day"]);
  return days;
}

/**
 * Legal holidays of Fed. R. Crim. P. 45(a)(6)(A) in a year, with the day on which each is observed where it falls on a
 * weekend (Saturday: the Friday before, 5 U.S.C. § 6103(b); Sunday: the Monday after, Executive Order 11582).
 * The observed New Year's Day of the next year can fall on the last day of this one.
 */
export function legalHolidays(year: number): ClosedDays {
  const closed = new Map<DayNumber, string>();
  for (const [day, name] of [...holidaysOf(year), ...holidaysOf(year - 1), ...holidaysOf(year + 1)]) {
    const shift = weekday(day) === SATURDAY ? -1 : weekday(day) === SUNDAY ? 1 : 0;
    for (const [at, label] of [[day, name] as const, [day + shift, `${name} (observed)`] as const]) {
      if (Number(dateOf(at).slice(0, 4)) === year && !closed.has(at)) closed.set(at, label);
    }
  }
  return closed;
}

const byYear = new Map<number, ClosedDays>();

/** The legal holidays of a year, worked out once. */
function holidaysIn(year: number): ClosedDays {
  const known = byYear.get(year) ?? legalHolidays(year);
  byYear.set(year, known);
  return known;
}

/**
 * Why a period may not end on a day: weekend, legal holiday, a day on which the court is closed.
 * @returns undefined for a day on which it may end
 */
export function closedBecause(day: DayNumber, courtHolidays: ClosedDays): string | undefined {
  if (weekday(day) === SATURDAY) return "Saturday";
  if (weekday(day) === SUNDAY) return "Sunday";
  return holidaysIn(Number(dateOf(day).slice(0, 4))).get(day) ?? courtHolidays.get(day);
}
