import { dateOf, dayNumber, type DayNumber } from "./day";
import { type ClosedDays, closedBecause } from "./holidays";

/** A period as counted: its last day and how the count came to it. */
export interface CountedPeriod {
  /** Last day, "YYYY-MM-DD". */
  readonly date: string;
  /** Clock time at which a period in hours ends. */
  readonly time?: string;
  /** Days that the count passed over because a period may not end on them, with the reason. */
  readonly passed: readonly { readonly date: string; readonly reason: string }[];
}

/** What a period is counted from and how. */
export interface Period {
  /** Day of the event, "YYYY-MM-DD". */
  readonly from: string;
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  /** Clock time of the event, for hours; midnight where it is not stated. */
  readonly fromTime?: string | undefined;
  /** True where the period runs back from the event. */
  readonly before?: boolean | undefined;
  /** True where service adds three days. */
  readonly byMail?: boolean | undefined;
}

/** Court holidays in the form that counting needs. */
export function closedDays(
  holidays: readonly { date?: string | undefined; name?: string | undefined }[] | undefined,
): ClosedDays {
  const closed = new Map<DayNumber, string>();
  for (const holiday of holidays ?? []) {
    if (holiday.date !== undefined) closed.set(dayNumber(holiday.date), holiday.name ?? "court holiday");
  }
  return closed;
}

/**
 * Counts a period by Fed. R. Crim. P. 45 (text as amended to December 1, 2023).
 * Days, 45(a)(1): the day of the event is left out, every day counts, and where the last is a Saturday, Sunday or legal
 * holiday the period runs on to the next day that is none. Backward periods run on backward, 45(a)(5).
 * Hours, 45(a)(2): counted from the event at once; where the end falls on such a day, it moves to the same time of the
 * next day that is none. Mail, 45(c): three days after the period would otherwise end, forward periods only.
 * The court's own holidays are passed over in both directions, which errs toward the earlier day when counting back.
 * @returns undefined where neither days nor hours are stated
 */
export function countPeriod(period: Period, courtHolidays: ClosedDays = new Map()): CountedPeriod | undefined {
  const passed: { date: string; reason: string }[] = [];
  const step = period.before === true ? -1 : 1;
  const roll = (from: DayNumber): DayNumber => {
    let day = from;
    for (
      let reason = closedBecause(day, courtHolidays);
      reason !== undefined;
      reason = closedBecause(day, courtHolidays)
    ) {
      passed.push({ date: dateOf(day), reason });
      day += step;
    }
    return day;
  };
  const start = dayNumber(period.from);
  if (period.days !== undefined) {
    const end = roll(start + step * period.days);
    const mailed = period.byMail === true && step === 1 ? roll(end + 3) : end;
    return { date: dateOf(mailed), passed };
  }
  if (period.hours === undefined) return undefined;
  const [hour = 0, minute = 0, second = 0] = (period.fromTime ?? "00:00").split(":").map(Number);
  const seconds = hour * 3600 + minute * 60 + second + step * Math.round(period.hours * 3600);
  const ofDay = ((seconds % 86400) + 86400) % 86400;
  const end = roll(start + Math.floor(seconds / 86400));
  const two = (value: number): string => String(value).padStart(2, "0");
  const time = `${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}`;
  return { date: dateOf(end), time, passed };
}
