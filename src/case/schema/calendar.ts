/** Says whether `value` is a date that exists, written "YYYY-MM-DD", of the years 1800 to 2200. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (parts === null) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  return year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Says whether `value` is a time of a 24-hour clock, "HH:MM" or "HH:MM:SS". */
export function isClockTime(value: string): boolean {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?$/u.exec(value);
  if (parts === null) return false;
  return Number(parts[1]) < 24 && Number(parts[2]) < 60 && Number(parts[3] ?? "0") < 60;
}
