import { counted, dateWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";

/** Ages of information in days at which staleness is worth arguing, and at which it is plain for a single sale. No rule of law fixes them. */
const WORTH_ARGUING = 14;
const PLAIN = 30;

/** The newest information in the affidavit was old when the warrant issued. */
export const warrantStale: Ground = {
  id: "warrant-stale",
  title: "The information behind the warrant was stale",
  area: "suppression",
  relief: "everything seized under the warrant and what followed from it",
  authorities: ["gates", "rule-41", "leon", "herring"],
  examine: ({ c, derived, fact }) =>
    each(c.searches, "searches", (search, path, index): Examination | undefined => {
      const { warrant } = search;
      if (warrant === undefined) return undefined;
      const days = derived.searches?.[index]?.staleDays;
      if (days === undefined) {
        return {
          strength: "undecided",
          says: "The case file does not say how old the information in the affidavit was.",
          facts: [fact(`${path}.warrant.number`)],
          wanted: [
            {
              path: `${path}.warrant.informationDate`,
              question: "What is the newest dated observation in the affidavit?",
            },
            { path: `${path}.warrant.issued`, question: "When did the warrant issue?" },
          ],
        };
      }
      if (days < WORTH_ARGUING) return undefined;
      const delay = derived.searches?.[index]?.executedAfter;
      return {
        strength: days >= PLAIN ? "strong" : "fair",
        says: `The newest information in the affidavit was ${counted(days, "day")} old when the warrant issued${
          delay === undefined ? "" : `, and the warrant was executed ${counted(delay, "day")} after that`
        }.`,
        facts: [
          fact(
            `${path}.warrant.informationDate`,
            `the newest information is of ${dateWords(warrant.informationDate ?? "")}`,
          ),
          fact(`${path}.warrant.issued`, `the warrant issued on ${dateWords(warrant.issued ?? "")}`),
          fact(`${path}.warrant.executed`, `it was executed on ${dateWords(warrant.executed ?? "")}`),
        ],
        weakens: [
          "Information about a continuing business keeps longer than information about a single sale.",
          "Officers may have relied on the warrant in good faith (Leon).",
        ],
        wanted: [
          {
            path: `${path}.warrant.nexus`,
            question: "Does the affidavit describe a course of dealing, or a single event?",
          },
        ],
      };
    }),
};
