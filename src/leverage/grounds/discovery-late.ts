import { counted, dateWords, numberWords } from "../../case";
import type { Ground } from "../ground";
import { capital } from "../words";

/** Days after which a request without a full answer is late; the rule states none. */
const LATE_DAYS = 30;

/** Requests for discovery that have not been met. */
export const discoveryLate: Ground = {
  id: "discovery-late",
  title: "Discovery is late or was refused",
  area: "discovery",
  relief: "an order to produce by a date, and sanctions under Rule 16(d)(2)",
  authorities: ["rule-16", "rule-5f", "dppa", "brady", "kyles", "strickler", "ruiz"],
  examine: ({ c, derived, fact }) => {
    const requests = c.discovery?.requests ?? [];
    const open = requests
      .map((request, at) => ({ request, at }))
      .filter(({ request }) => request.status !== "produced");
    if (open.length === 0) return [];
    const daysOf = (id: string | undefined, item: string | undefined): number | undefined =>
      derived.discovery?.open?.find((row) => (id === undefined ? row.item === item : row.id === id))?.days;
    const late = open.filter(
      ({ request }) => request.status === "refused" || (daysOf(request.id, request.item) ?? 0) > LATE_DAYS,
    );
    if (late.length > 0) {
      const longest = Math.max(0, ...late.map(({ request }) => daysOf(request.id, request.item) ?? 0));
      const refused = late.filter(({ request }) => request.status === "refused").length;
      return [
        {
          strength: late.length > 1 ? "strong" : "fair",
          says: `${capital(numberWords(late.length))} ${late.length === 1 ? "request" : "requests"} ${late.length === 1 ? "has" : "have"} not been met${longest > 0 ? `, the oldest after ${counted(longest, "day")}` : ""}${
            refused > 0 ? `; ${refused === 1 ? "one was" : `${numberWords(refused)} were`} refused` : ""
          }.`,
          facts: late.map(({ request, at }) =>
            fact(
              `discovery.requests[${at}].item`,
              `asked${request.date === undefined ? "" : ` on ${dateWords(request.date)}`}: ${request.item ?? ""}`,
            ),
          ),
          weakens: [
            "Before a plea the Constitution does not require impeachment material (Ruiz).",
            "Sanctions are within the court's discretion; a continuance is the usual one.",
          ],
          wanted: late.flatMap(({ request, at }) => [
            request.materiality === undefined
              ? {
                  path: `discovery.requests[${at}].materiality`,
                  question: `Why does the defense need ${request.item ?? "it"}?`,
                }
              : undefined,
            request.basis === undefined
              ? {
                  path: `discovery.requests[${at}].basis`,
                  question: `On which rule does the request for ${request.item ?? "it"} rest?`,
                }
              : undefined,
          ]),
        },
      ];
    }
    const undated = open.filter(({ request }) => request.date === undefined);
    if (undated.length === 0) return [];
    return [
      {
        strength: "undecided",
        says: "Requests are open, and the case file does not say when they were made.",
        facts: undated.map(({ at }) => fact(`discovery.requests[${at}].item`)),
        wanted: undated.map(({ at }) => ({
          path: `discovery.requests[${at}].date`,
          question: "When was it asked for, in which letter?",
        })),
      },
    ];
  },
};
