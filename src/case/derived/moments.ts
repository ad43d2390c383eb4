import type { CaseFile } from "../schema/case-file";
import { dateOf, dayNumber } from "./day";

type Encounter = NonNullable<CaseFile["encounter"]>;
/** An event of the encounter's timeline. */
export type TimelineEvent = NonNullable<Encounter["timeline"]>[number];

/** An event with its moment. */
export interface Moment {
  readonly event: TimelineEvent;
  /** Date, where one is known. */
  readonly date?: string;
  /** Seconds from midnight of the encounter's first day; undefined where the time is not known. */
  readonly seconds?: number;
  /** False where the record gives no seconds. */
  readonly exact: boolean;
}

const DAY = 86_400;
/** A clock that goes back by more than this has passed midnight; one that goes back by less was noted out of order. */
const MIDNIGHT_JUMP = 12 * 3600;

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/**
 * Events in order of time. An event without a date of its own falls on the encounter's day, or on the next where the
 * clock of the event listed before it makes that plain (23:58, then 00:03). Events without a time keep their place.
 */
export function moments(encounter: Encounter | undefined): Moment[] {
  const first = encounter?.date;
  const base = first === undefined ? undefined : dayNumber(first);
  let last: number | undefined;
  const found = (encounter?.timeline ?? []).map((event): Moment => {
    const stated = event.date === undefined || base === undefined ? undefined : dayNumber(event.date) - base;
    if (event.time === undefined) {
      const date = event.date ?? first;
      return { event, exact: false, ...(date === undefined ? {} : { date }) };
    }
    const clock = secondsOf(event.time);
    let day = stated ?? (last === undefined ? 0 : Math.floor(last / DAY));
    if (stated === undefined && last !== undefined && day * DAY + clock < last - MIDNIGHT_JUMP) day += 1;
    const seconds = day * DAY + clock;
    last = seconds;
    const date = base === undefined ? event.date : dateOf(base + day);
    return { event, seconds, exact: event.time.length === 8, ...(date === undefined ? {} : { date }) };
  });
  return sortTimed(found);
}

/** Sorts the timed among themselves; those without a time stay after the one they were listed behind. */
function sortTimed(found: readonly Moment[]): Moment[] {
  let last = Number.NEGATIVE_INFINITY;
  const keyed = found.map((moment, place) => {
    last = moment.seconds ?? last;
    return { moment, key: last, place };
  });
  return keyed.sort((a, b) => a.key - b.key || a.place - b.place).map(({ moment }) => moment);
}
