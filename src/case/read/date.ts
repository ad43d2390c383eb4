import { dateOf, dayNumber, weekday } from "../derived/day";
import { dateWords } from "../derived/words";
import { daysInMonth } from "../schema/calendar";
import { notRead, read, type Reading } from "./reading";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Two-digit years lie at most so far ahead: trials and statutes of limitation do, dates of birth do not. */
const yearsAhead = 10;

/** A year of two digits is the one of the century around `today`: in 2026, 26 is 2026 and 85 is 1985. */
function fullYear(digits: string, today: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  const now = Number(today.slice(0, 4));
  const century = now - (now % 100);
  return century + year > now + yearsAhead ? century - 100 + year : century + year;
}

function monthOf(name: string): number | undefined {
  const short = name.toLowerCase().replace(/\.$/u, "");
  if (short.length < 3) return undefined;
  const place = monthNames.findIndex(
    (month) => month.toLowerCase().startsWith(short) || (short === "sept" && month === "September"),
  );
  return place < 0 ? undefined : place + 1;
}

function checked(year: number, month: number, day: number): Reading {
  if (month < 1 || month > 12) {
    const turned = day >= 1 && day <= 12 ? ` Month comes first: ${day}/${month}/${year}.` : "";
    return notRead(`There is no month ${month}.${turned}`);
  }
  if (year < 1800 || year > 2200)
    return notRead(`The year ${year} is not one of this case's time. Write all four digits.`);
  const most = daysInMonth(year, month);
  const name = monthNames[month - 1] ?? "";
  if (day < 1 || day > most)
    return notRead(`${name}${month === 2 ? ` ${year}` : ""} has ${most} days; there is no ${name} ${day}.`);
  const two = (part: number): string => String(part).padStart(2, "0");
  return read(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

/**
 * Reads a date as people here write it: 3/4/26, 3-4-2026, March 4, 2026, 4 Mar 26, 2026-03-04, today, yesterday. Month comes before day.
 * @param today "YYYY-MM-DD"
 */
export function readDate(text: string, today: string): Reading {
  const typed = text.trim().replace(/^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?,?\s+/iu, "");
  const near = { yesterday: -1, today: 0, tomorrow: 1 }[typed.toLowerCase()];
  if (near !== undefined) return read(dateOf(dayNumber(today) + near));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(typed);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u.exec(typed);
  if (figures !== null) return checked(fullYear(figures[3] ?? "", today), Number(figures[1]), Number(figures[2]));
  const american = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+'?(\d{4}|\d{2})$/iu.exec(typed);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}+\.?),?[\s-]+'?(\d{4}|\d{2})$/iu.exec(typed);
  const [name, day, year] =
    american !== null
      ? [american[1], american[2], american[3]]
      : dayFirst !== null
        ? [dayFirst[2], dayFirst[1], dayFirst[3]]
        : [undefined, undefined, undefined];
  if (name !== undefined && day !== undefined && year !== undefined) {
    const month = monthOf(name);
    if (month === undefined) return notRead(`“${name}” is not the name of a month.`);
    return checked(fullYear(year, today), month, Number(day));
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]?$/u.test(typed) || /^\p{L}{3,}\.?\s+\d{1,2}$/u.test(typed))
    return notRead("Which year? Write it too: 3/4/26.");
  return notRead("This is not read as a date. Write month, day and year: 3/4/26.");
}

/** "2026-03-04" as a field shows it: 3/4/2026. Other text is returned as it is. */
export function shownDate(value: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  return parts === null ? value : `${Number(parts[2])}/${Number(parts[3])}/${parts[1] ?? ""}`;
}

/** "2026-03-04" in words, with its day of the week, so that a slip is seen: "Wednesday, March 4, 2026". */
export function dayAndDate(value: string): string {
  return `${dayNames[weekday(dayNumber(value))] ?? ""}, ${dateWords(value)}`;
}
