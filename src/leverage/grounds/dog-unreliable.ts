import { counted, dateWords } from "../../case";
import type { Ground } from "../ground";
import { markAt } from "../stops";

/** Share of confirmed alerts below which a dog's alert predicts little; an argument, not a rule of law. */
const LOW_PERCENT = 60;

/** The dog's certificate, record or handling does not bear out its alert. */
export const dogUnreliable: Ground = {
  id: "dog-unreliable",
  title: "The dog's alert was not reliable",
  area: "suppression",
  relief: "everything found on the strength of the alert",
  authorities: ["harris", "caballes", "rule-16"],
  examine: ({ c, derived, fact }) => {
    const { dog } = c;
    const alert = markAt(c.encounter, "dog-alert") >= 0;
    if (dog === undefined && !alert) return [];
    // A dog that was there and did not alert gave no cause that could be doubted.
    if (!alert && markAt(c.encounter, "dog-called", "dog-arrived") >= 0) return [];
    const record = derived.dog;
    const doubts: string[] = [];
    if (record?.certifiedThatDay === false) {
      doubts.push(
        `its certificate did not cover that day${record.daysExpired === undefined ? "" : ` and had expired ${counted(record.daysExpired, "day")} before`}`,
      );
    }
    const low = record?.confirmedPercent !== undefined && record.confirmedPercent < LOW_PERCENT;
    if (low) doubts.push(`drugs were found after ${record.confirmedPercent ?? 0} percent of its alerts`);
    if (dog?.cueing !== undefined) doubts.push(dog.cueing);
    const wanted = [
      dog?.recordsProduced === true
        ? undefined
        : {
            path: "dog.recordsProduced",
            question: "Have the training, certification and deployment records been produced?",
          },
      dog?.alerts === undefined
        ? { path: "dog.alerts", question: "How many alerts in the field, and after how many were drugs found?" }
        : undefined,
      dog?.cueing === undefined
        ? { path: "dog.cueing", question: "Does the video show the handler leading or cueing the dog?" }
        : undefined,
    ];
    if (doubts.length > 0) {
      return [
        {
          strength: doubts.length > 1 ? "strong" : "fair",
          says: `The dog's alert does not carry probable cause: ${doubts.join("; ")}.`,
          facts: [
            fact("dog.expires", `the certificate ran to ${dateWords(dog?.expires ?? "")}`),
            low
              ? fact(
                  "dog.alertsConfirmed",
                  `${dog?.alertsConfirmed ?? 0} of ${counted(dog?.alerts ?? 0, "alert")} confirmed`,
                )
              : undefined,
            fact("dog.cueing"),
          ],
          weakens: [
            "Certification or recent training can suffice, and field records can understate a dog that smells what is no longer there (Harris).",
            low ? undefined : "The record of confirmed alerts is not shown to be low.",
          ],
          wanted,
        },
      ];
    }
    if (dog?.recordsProduced === true && record?.certifiedThatDay === true) return [];
    return [
      {
        strength: "undecided",
        says: "A dog alerted, and its records are not in the case file.",
        facts: [fact("dog.name")],
        wanted,
      },
    ];
  },
};
