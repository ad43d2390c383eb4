import type { CaseFile } from "../schema/case-file";
import { daysBetween } from "./day";
import { known } from "./known";
import { closedDays, countPeriod } from "./rule45";
import type { Derived } from "./schema";

type Deadline = NonNullable<Derived["deadlines"]>[number];

/** Deadlines, stated or counted by Rule 45, earliest first; one that cannot be dated comes last. */
export function deriveDeadlines(c: CaseFile, today: string): Deadline[] {
  const closed = closedDays(c.court?.holidays);
  const found = (c.deadlines ?? []).map((deadline): Deadline => {
    const counted =
      deadline.date !== undefined || deadline.from === undefined
        ? undefined
        : countPeriod(
            {
              from: deadline.from,
              days: deadline.days,
              hours: deadline.hours,
              fromTime: deadline.fromTime,
              before: deadline.before,
              byMail: deadline.byMail,
            },
            closed,
          );
    const date = deadline.date ?? counted?.date;
    const left = daysBetween(today, date);
    const passed = (counted?.passed ?? []).map((day) => `${day.date} (${day.reason})`).join(", ");
    return known({
      name: deadline.name,
      date,
      time: counted?.time,
      rule: deadline.rule,
      counted: counted !== undefined,
      passed: passed === "" ? undefined : passed,
      daysLeft: left,
      over: left === undefined ? undefined : left < 0,
    });
  });
  return found.sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
}
