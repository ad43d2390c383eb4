import { citeSource } from "../cite";
import type { CaseFile } from "../schema/case-file";
import { daysBetween } from "./day";
import { known, sum } from "./known";
import type { Derived } from "./schema";

type DerivedDiscovery = NonNullable<Derived["discovery"]>;

function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}

/** Requests that have not been met in full, how long they have waited, and what came. A request without status is open. */
export function deriveDiscovery(c: CaseFile, today: string): DerivedDiscovery {
  if (c.discovery === undefined) return {};
  const requests = c.discovery.requests ?? [];
  const open = requests
    .filter(({ status }) => status !== "produced")
    .map((request, index) =>
      known({
        number: index + 1,
        id: request.id,
        date: request.date,
        item: request.item,
        topic: request.topic,
        holder: request.holder,
        basis: request.basis,
        materiality: request.materiality,
        answer: request.answer,
        status: request.status ?? "open",
        days: daysBetween(request.date, today),
        cite: citeSource(request.source),
      }),
    );
  const firstAsked = earliest(requests.map(({ date }) => date));
  const received = c.discovery.received ?? [];
  return known({
    open,
    openCount: open.length,
    firstAsked,
    daysSinceFirst: daysBetween(firstAsked, today),
    longestOpenDays: daysBetween(earliest(open.map(({ date }) => date)), today),
    lastReceived: received
      .map(({ date }) => date)
      .filter((date) => date !== undefined)
      .sort()
      .at(-1),
    pages: sum(received.map(({ pages }) => pages)),
  });
}
