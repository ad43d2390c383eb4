import { joined } from "../../case";
import type { Examination, Ground } from "../ground";

/** The analyst who tested will not testify. */
export const analystUnavailable: Ground = {
  id: "analyst-unavailable",
  title: "The analyst who tested will not testify",
  area: "evidence",
  relief: "exclusion of the report and of opinions that repeat it, unless the analyst testifies",
  authorities: ["melendez-diaz", "bullcoming", "smith-arizona", "rule-16", "rule-702"],
  examine: ({ c, fact }) => {
    const tested = (c.evidence ?? []).map(({ lab }, index) => ({ lab, path: `evidence[${index}].lab` }));
    const absent = tested.filter(({ lab }) => lab?.analystAvailable === false);
    const analysts = [...new Set(absent.map(({ lab }) => lab?.analyst ?? "the analyst"))];
    return [
      // One analyst may have tested several items; the absence is said once.
      ...analysts.map((who): Examination => {
        const own = absent.filter(({ lab }) => (lab?.analyst ?? "the analyst") === who);
        const reports = own.map(({ lab }) => lab?.report).filter((report) => report !== undefined);
        const reported = reports.length === 0 ? "" : ` for ${joined(reports.map((report) => `report ${report}`))}`;
        return {
          strength: "strong",
          says: `${who}, who tested${reported}, will not testify, and another witness may not speak for the absent analyst.`,
          facts: own.flatMap(({ lab, path }) => [
            fact(`${path}.analystAvailable`, `${who} will not testify`),
            fact(`${path}.report`, `report ${lab?.report ?? ""}`),
          ]),
          weakens: [
            "Another analyst may test again and testify to that.",
            "An expert may give an opinion of their own on data that are not testimonial.",
          ],
          wanted: [
            { path: "discovery.requests", question: "Whom does the government name as its expert, and on what basis?" },
          ],
        };
      }),
      ...tested
        .filter(({ lab }) => lab !== undefined && lab.analystAvailable === undefined)
        .map(({ lab, path }): Examination => ({
          strength: "undecided",
          says: `The case file does not say whether ${lab?.analyst ?? "the analyst"} will testify.`,
          facts: [fact(`${path}.report`, `report ${lab?.report ?? ""}`)],
          wanted: [
            {
              path: `${path}.analystAvailable`,
              question: "Is the analyst still at the laboratory and on the witness list?",
            },
          ],
        })),
    ];
  },
};
