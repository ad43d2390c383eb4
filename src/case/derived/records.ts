import { citeSource } from "../cite";
import type { CaseFile } from "../schema/case-file";
import { daysBetween } from "./day";
import { known, sum } from "./known";
import type { Derived } from "./schema";

/** Ages of each warrant and of the information behind it, in the order of the searches. */
export function deriveSearches(c: CaseFile): NonNullable<Derived["searches"]> {
  return (c.searches ?? []).map(({ id, warrant, date, source }) =>
    known({
      id,
      staleDays: daysBetween(warrant?.informationDate, warrant?.issued),
      staleAtExecution: daysBetween(warrant?.informationDate, warrant?.executed ?? date),
      executedAfter: daysBetween(warrant?.issued, warrant?.executed ?? (warrant === undefined ? undefined : date)),
      cite: citeSource(warrant?.source ?? source),
    }),
  );
}

/** Payments of each informant, in the order of the informants. */
export function deriveInformants(c: CaseFile): NonNullable<Derived["informants"]> {
  return (c.informants ?? []).map(({ id, payments }) => {
    const dates = (payments ?? [])
      .map(({ date }) => date)
      .filter((date) => date !== undefined)
      .sort();
    return known({
      id,
      paidTotal: sum((payments ?? []).map(({ amount }) => amount)),
      payments: payments?.length,
      first: dates[0],
      last: dates.at(-1),
    });
  });
}

/** What the dog's records show on the day of the encounter. */
export function deriveDog(c: CaseFile): NonNullable<Derived["dog"]> {
  const { dog } = c;
  const day = c.encounter?.date;
  const { alerts, alertsConfirmed, certified, expires } = dog ?? {};
  const expired = daysBetween(expires, day);
  const covered = day === undefined || expires === undefined ? undefined : (certified ?? day) <= day && day <= expires;
  return known({
    confirmedPercent:
      alerts === undefined || alerts === 0 || alertsConfirmed === undefined
        ? undefined
        : Math.round((1000 * alertsConfirmed) / alerts) / 10,
    unconfirmed: alerts === undefined || alertsConfirmed === undefined ? undefined : alerts - alertsConfirmed,
    certifiedThatDay: covered,
    daysExpired: expired === undefined || expired <= 0 ? undefined : expired,
  });
}

/** Days from and to the dates of the case. */
export function deriveDays(c: CaseFile, today: string): NonNullable<Derived["days"]> {
  const arrested = c.encounter?.arrest?.date ?? c.encounter?.timeline?.find(({ mark }) => mark === "arrest")?.date;
  const onScene = c.encounter?.timeline?.some(({ mark }) => mark === "arrest") === true ? c.encounter.date : undefined;
  return known({
    sinceArrest: daysBetween(arrested ?? onScene, today),
    sinceEncounter: daysBetween(c.encounter?.date, today),
    sinceIndictment: daysBetween(c.docket?.indicted, today),
    toMotionDeadline: daysBetween(today, c.docket?.motionDeadline),
    toHearing: daysBetween(today, c.docket?.hearing),
    toTrial: daysBetween(today, c.docket?.trial),
    toOfferExpiry: daysBetween(today, c.offer?.expires),
    toAnswer: daysBetween(today, c.proposal?.answerBy),
  });
}
