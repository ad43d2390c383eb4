import { citeSource, citeText } from "../cite";
import type { CaseFile } from "../schema/case-file";
import { daysBetween } from "./day";
import { known, sum } from "./known";
import type { Derived } from "./schema";

type DerivedMitigation = NonNullable<Derived["mitigation"]>;
type Row = NonNullable<DerivedMitigation["rows"]>[number];
type Event = NonNullable<NonNullable<CaseFile["mitigation"]>["events"]>[number];

function isPositive(event: Event): boolean {
  return event.kind === "screen" && /\bpositive\b/iu.test(event.result ?? "");
}

function isNegative(event: Event): boolean {
  return event.kind === "screen" && /\bnegative\b/iu.test(event.result ?? "");
}

function isLapse(event: Event): boolean {
  return event.kind === "lapse" || isPositive(event);
}

/** Events in order of date; those without one come last. */
function ordered(c: CaseFile): Event[] {
  return [...(c.mitigation?.events ?? [])].sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
}

/** The first day of the program: the intake as stated, else the first event of that kind. */
function intakeOf(c: CaseFile): string | undefined {
  return c.mitigation?.intake ?? ordered(c).find(({ kind }) => kind === "intake")?.date;
}

function rowOf(event: Event, before: Event | undefined, intake: string | undefined): Row {
  const days = daysBetween(intake, event.date);
  return known({
    date: event.date,
    day: days === undefined || days < 0 ? undefined : days + 1,
    week: days === undefined || days < 0 ? undefined : Math.floor(days / 7) + 1,
    kind: event.kind,
    description: event.description,
    result: event.result,
    hours: event.hours,
    cite: citeSource(event.document),
    gapDays: daysBetween(before?.date, event.date),
    lapse: isLapse(event),
  });
}

/** Figures of the mitigation: days in the program, screens, lapses, hours, gaps, what has no document yet. */
export function deriveMitigation(c: CaseFile, today: string): DerivedMitigation {
  if (c.mitigation === undefined) return {};
  const events = ordered(c);
  const intake = intakeOf(c);
  const rows = events.map((event, index) => rowOf(event, events[index - 1], intake));
  const lapseDates = [...new Set(events.filter(isLapse).map(({ date }) => date))].filter((date) => date !== undefined);
  const lastLapse = lapseDates.at(-1);
  const hoursOf = (...kinds: string[]): number | undefined =>
    sum(events.filter(({ kind }) => kind !== undefined && kinds.includes(kind)).map(({ hours }) => hours));
  const negative = events.filter(isNegative);
  const gaps = rows.map(({ gapDays }) => gapDays).filter((days) => days !== undefined);
  const inProgram = daysBetween(intake, today);
  const days = inProgram === undefined || inProgram < 0 ? undefined : inProgram;
  return known({
    rows,
    days,
    weeks: days === undefined ? undefined : Math.floor(days / 7),
    screens: events.filter(({ kind }) => kind === "screen").length,
    negative: negative.length,
    positive: events.filter(isPositive).length,
    lapses: lapseDates.length,
    lastLapse,
    daysSinceLapse: daysBetween(lastLapse, today),
    negativeSinceLapse: negative.filter(
      ({ date }) => lastLapse === undefined || (date !== undefined && date > lastLapse),
    ).length,
    hours: hoursOf("work", "service", "education", "treatment"),
    workHours: hoursOf("work"),
    serviceHours: hoursOf("service"),
    treatmentHours: hoursOf("treatment"),
    longestGapDays: gaps.length === 0 ? undefined : Math.max(...gaps),
    undocumented: events.filter(({ document }) => citeText(document) === undefined).length,
    letters: c.mitigation.letters?.length ?? 0,
  });
}

/** Documents behind the mitigation, each once, in order of their events. */
export function mitigationDocuments(c: CaseFile): string[] {
  const sources = [
    ...ordered(c).map(({ document }) => document),
    ...(c.mitigation?.letters ?? []).map(({ source }) => source),
  ];
  return [...new Set(sources.map(citeText).filter((cite) => cite !== undefined))];
}
