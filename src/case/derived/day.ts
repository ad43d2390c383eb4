import { isDate } from "../schema/calendar";

/** A calendar day as its number of days since 1970-01-01, so that days can be counted without a time zone. */
export type DayNumber = number;

/** Days from 1970-01-01 to a date of the Gregorian calendar (the era method: years run from March, 400 to an era). */
export function dayNumber(date: string): DayNumber {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date "YYYY-MM-DD" of a day number. */
export function dateOf(day: DayNumber): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** Whole days from one date to another; negative where the second is earlier, undefined where one is unknown. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined || !isDate(from) || !isDate(to)) return undefined;
  return dayNumber(to) - dayNumber(from);
}

/** Age in completed years on a day; a person born on 29 February has the birthday on 1 March of a common year. */
export function ageOn(born: string | undefined, on: string | undefined): number | undefined {
  if (born === undefined || on === undefined || born > on) return undefined;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
