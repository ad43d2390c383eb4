import { daysBetween } from "../../case/derived/day";
import { counted, spanWords } from "../../case/derived/words";
import { HelperFault, type Helper } from "../language/helper";
import { choiceArgument, describe } from "./argument";
import { parseDay } from "./date";

const units = ["auto", "seconds", "minutes", "hours", "days", "weeks"] as const;

/**
 * Time from one moment to another: two clock times ("11 minutes 19 seconds") or two dates ("37 days"); the second is today where
 * it is left out. `unit=` gives a bare number in that unit, rounded down.
 */
export const elapsed: Helper = {
  name: "elapsed",
  usage: 'elapsed FROM TO unit="minutes"',
  arity: [1, 2],
  options: ["unit"],
  result: "text",
  call([from, to], { hash, today }) {
    const unit = choiceArgument(hash["unit"], units, "elapsed", "auto");
    const start = seconds(from);
    if (start !== undefined) {
      const end = seconds(to);
      if (end === undefined) throw new HelperFault(`elapsed needs two clock times and is given ${describe(to)}`);
      // A span that runs over midnight ends on the next day.
      const span = end >= start ? end - start : end + 86_400 - start;
      if (unit === "auto") return spanWords(span, secondsStated(from) && secondsStated(to));
      return String(Math.floor(span / { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 }[unit]));
    }
    parseDay(from, "elapsed");
    const until = to ?? today;
    parseDay(until, "elapsed");
    const days = daysBetween(String(from), String(until)) ?? 0;
    if (days < 0) {
      throw new HelperFault(
        `elapsed goes from ${describe(from)} to ${describe(until)}, which is earlier`,
        "Name the earlier date first, or correct the dates in the case.",
      );
    }
    if (unit === "auto") return counted(days, "day");
    return String(Math.floor(unit === "weeks" ? days / 7 : days));
  },
};

function seconds(value: unknown): number | undefined {
  const parts = typeof value === "string" ? /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(value) : null;
  return parts === null ? undefined : Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
}

function secondsStated(value: unknown): boolean {
  return typeof value === "string" && value.split(":").length === 3;
}
