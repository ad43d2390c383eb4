import { citeSource, citeText } from "../cite";
import type { CaseFile } from "../schema/case-file";
import { known } from "./known";
import { type Moment, moments } from "./moments";
import type { Derived } from "./schema";
import { clockWords, spanWords, stopwatch } from "./words";

type DerivedEncounter = NonNullable<Derived["encounter"]>;
type Span = NonNullable<DerivedEncounter["total"]>;
type Row = NonNullable<DerivedEncounter["timeline"]>[number];

/** Completed minutes, without the negative zero that would print as "-0". */
function wholeMinutes(seconds: number): number {
  const minutes = Math.trunc(seconds / 60);
  return minutes === 0 ? 0 : minutes;
}

/** Marks of acts that have nothing to do with the purpose of a stop. */
const BEYOND_PURPOSE = ["dog-arrived", "dog-alert", "questions", "consent", "frisk", "search"];

/** The span between two moments; undefined where a time is not known. An event that came first has no length. */
function spanOf(from: Moment | undefined, to: Moment | undefined): Span | undefined {
  if (to === undefined) return undefined;
  const at = { time: to.event.time, cite: citeSource(to.event.source) };
  if (from?.seconds === undefined || to.seconds === undefined) return undefined;
  const seconds = to.seconds - from.seconds;
  if (seconds < 0) return known(at);
  return known({ ...at, seconds, minutes: Math.floor(seconds / 60), text: spanWords(seconds, from.exact && to.exact) });
}

function row(
  moment: Moment,
  index: number,
  before: Moment | undefined,
  start: Moment | undefined,
  purpose: Moment | undefined,
): Row {
  const { event, seconds } = moment;
  const since = (other: Moment | undefined): number | undefined =>
    seconds === undefined || other?.seconds === undefined ? undefined : seconds - other.seconds;
  const gap = since(before);
  const running = since(start);
  const past = since(purpose);
  return known({
    number: index + 1,
    id: event.id,
    date: moment.date,
    time: event.time,
    clock: event.time === undefined ? undefined : clockWords(event.time),
    actor: event.actor,
    event: event.event,
    mark: event.mark,
    cite: citeSource(event.source),
    source: citeText(event.source),
    gapSeconds: gap,
    gap: gap === undefined ? undefined : stopwatch(gap),
    runningSeconds: running,
    running: running === undefined ? undefined : stopwatch(running),
    runningMinutes: running === undefined ? undefined : wholeMinutes(running),
    sincePurposeSeconds: past === undefined || past < 0 ? undefined : past,
    sincePurpose: past === undefined || past < 0 ? undefined : stopwatch(past),
    afterPurpose: past === undefined ? undefined : past > 0,
    purposeEnds: purpose === undefined ? undefined : moment === purpose,
  });
}

/** Times of the encounter: its length, how long after the stop's purpose each thing happened, the timeline's rows. */
export function deriveEncounter(c: CaseFile): DerivedEncounter {
  const all = moments(c.encounter);
  const first = (mark: string): Moment | undefined => all.find(({ event }) => event.mark === mark);
  const timed = all.filter(({ seconds }) => seconds !== undefined);
  const start = first("stop") ?? timed[0];
  const end = first("arrest") ?? timed.at(-1);
  const named = c.encounter?.purposeEnded;
  const purpose = named === undefined ? first("purpose-ended") : all.find(({ event }) => event.id === named);
  const after = (mark: string): Span | undefined => {
    const later = all.find(
      ({ event, seconds }) =>
        event.mark === mark && (seconds === undefined || purpose?.seconds === undefined || seconds >= purpose.seconds),
    );
    return purpose === undefined ? undefined : spanOf(purpose, later ?? first(mark));
  };
  const beyond = all.filter(({ event }) => event.mark !== undefined && BEYOND_PURPOSE.includes(event.mark)).at(-1);
  return known({
    start: start?.event.time,
    end: end?.event.time,
    total: start === end ? undefined : spanOf(start, end),
    purposeEnded: purpose?.event.time,
    purposeEvent: purpose?.event.event,
    purposeCite: citeSource(purpose?.event.source),
    purpose: start === purpose ? undefined : spanOf(start, purpose),
    toDogCalled: after("dog-called"),
    toDogArrived: after("dog-arrived"),
    toDogAlert: after("dog-alert"),
    toQuestions: after("questions"),
    toConsent: after("consent"),
    toFrisk: after("frisk"),
    toSearch: after("search"),
    toArrest: after("arrest"),
    prolonged: purpose === undefined ? undefined : spanOf(purpose, beyond),
    timeline: all.length === 0 ? undefined : rows(all, start, purpose),
  });
}

function rows(all: readonly Moment[], start: Moment | undefined, purpose: Moment | undefined): Row[] {
  let before: Moment | undefined;
  return all.map((moment, index) => {
    const made = row(moment, index, before, start, purpose);
    if (moment.seconds !== undefined) before = moment;
    return made;
  });
}
