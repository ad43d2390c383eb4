import type { Examination, Ground } from "../ground";
import { each } from "../view";

/** The analyst who tested will not testify. */
export const analystUnavailable: Ground = {
  id: "analyst-unavailable",
  title: "The analyst who tested will not testify",
  area: "evidence",
  relief: "exclusion of the report and of opinions that repeat it, unless the analyst testifies",
  authorities: ["melendez-diaz", "bullcoming", "smith-arizona", "rule-16", "rule-702"],
  examine: ({ c, fact }) =>
    each(c.evidence, "evidence", (item, path): Examination | undefined => {
      const { lab } = item;
      if (lab === undefined || lab.analystAvailable === true) return undefined;
      const who = lab.analyst ?? "the analyst";
      if (lab.analystAvailable === false) {
        return {
          strength: "strong",
          says: `${who}, who tested for report ${lab.report ?? "(no number)"}, will not testify, and another witness may not speak for the absent analyst.`,
          facts: [
            fact(`${path}.lab.analystAvailable`, `${who} will not testify`),
            fact(`${path}.lab.report`, `report ${lab.report ?? ""}`),
          ],
          weakens: [
            "Another analyst may test again and testify to that.",
            "An expert may give an opinion of their own on data that are not testimonial.",
          ],
          wanted: [
            { path: "discovery.requests", question: "Whom does the government name as its expert, and on what basis?" },
          ],
        };
      }
      return {
        strength: "undecided",
        says: `The case file does not say whether ${who} will testify.`,
        facts: [fact(`${path}.lab.report`, `report ${lab.report ?? ""}`)],
        wanted: [
          {
            path: `${path}.lab.analystAvailable`,
            question: "Is the analyst still at the laboratory and on the witness list?",
          },
        ],
      };
    }),
};
