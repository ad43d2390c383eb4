import { isClockTime, isDate } from "../../../case/schema/calendar";
import { moments } from "../../../case/derived/moments";
import { groupOf } from "../path";

/** An event as the computation of moments takes it: facts that are not understood yet are left out. */
interface Timed {
  readonly id: string;
  readonly time?: string;
  readonly date?: string;
}

const day = 86_400;

function timed(value: unknown, entry: number): Timed {
  const { time, date } = groupOf(value);
  return {
    id: String(entry),
    ...(typeof time === "string" && isClockTime(time) ? { time } : {}),
    ...(typeof date === "string" && isDate(date) ? { date } : {}),
  };
}

function seconds(time: string): number {
  const [hours = 0, minutes = 0, rest = 0] = time.split(":").map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

/**
 * The order in which events belong, by their old places. The papers take a clock that falls back by half a day or more for a new day; so an event
 * typed at the end is put on the day on which it is nearest to the event before it: 23:59 after 00:03 is four minutes earlier, not a day later.
 * @param first date on which the encounter began
 * @param edited the event whose time was typed, whose place in the list says nothing yet
 */
export function timeOrder(events: readonly unknown[], first: unknown, edited?: number): number[] {
  const all = events.map(timed);
  const encounter = typeof first === "string" && isDate(first) ? { date: first } : {};
  const placed = (list: readonly Timed[]): { readonly entry: number; readonly seconds: number | undefined }[] =>
    moments({ ...encounter, timeline: list.map((event) => ({ ...event })) }).map((moment) => ({
      entry: Number(moment.event.id),
      seconds: moment.seconds,
    }));
  const one = edited === undefined ? undefined : all[edited];
  if (one?.time === undefined || one.date !== undefined || edited === undefined)
    return placed(all).map(({ entry }) => entry);
  const others = placed(all.filter((_, entry) => entry !== edited));
  const before =
    others.filter(({ entry, seconds: at }) => entry < edited && at !== undefined).at(-1) ??
    others.find(({ seconds: at }) => at !== undefined);
  const clock = seconds(one.time);
  const near = before?.seconds ?? clock;
  const base = Math.floor(near / day) * day + clock;
  const at = [base - day, base, base + day]
    .filter((candidate) => candidate >= 0)
    .reduce((best, candidate) => (Math.abs(candidate - near) < Math.abs(best - near) ? candidate : best), base);
  const place = others.findIndex(({ seconds: other }) => other !== undefined && other > at);
  const order = others.map(({ entry }) => entry);
  order.splice(place < 0 ? order.length : place, 0, edited);
  return order;
}

/** Is the list in this order already? */
export function isInOrder(order: readonly number[]): boolean {
  return order.every((entry, place) => entry === place);
}
