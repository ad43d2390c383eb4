import { dateWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";

/** The laboratory's bench notes have not been produced. */
export const benchNotesMissing: Ground = {
  id: "bench-notes-missing",
  title: "The laboratory's bench notes are missing",
  area: "discovery",
  relief: "an order to produce bench notes, chromatograms, calibration and the sampling plan by a date",
  authorities: ["rule-16", "rule-702", "melendez-diaz", "rule-17c"],
  examine: ({ c, fact }) =>
    each(c.evidence, "evidence", (item, path): Examination | undefined => {
      const { lab } = item;
      if (lab === undefined || lab.benchNotesProduced === true) return undefined;
      const asked = (c.discovery?.requests ?? []).findIndex(
        ({ topic, item: what }) => topic === "laboratory" || /bench notes/iu.test(what ?? ""),
      );
      if (lab.benchNotesProduced === false) {
        return {
          strength: asked >= 0 ? "strong" : "fair",
          says: `The bench notes behind report ${lab.report ?? "(no number)"} have not been produced${asked >= 0 ? ", though they were asked for" : ""}.`,
          facts: [
            fact(`${path}.lab.benchNotesProduced`, `no bench notes for report ${lab.report ?? ""}`),
            asked >= 0
              ? fact(
                  `discovery.requests[${asked}].date`,
                  `asked for on ${dateWords(c.discovery?.requests?.[asked]?.date ?? "")}`,
                )
              : undefined,
          ],
          weakens: [
            asked >= 0 ? undefined : "They have not been asked for in writing.",
            "The government may say that the report alone is what the rule covers.",
          ],
          wanted: [
            asked >= 0 ? undefined : { path: "discovery.requests", question: "Has a letter asked for them by name?" },
          ],
        };
      }
      return {
        strength: "undecided",
        says: `The case file does not say whether the bench notes behind report ${lab.report ?? "(no number)"} came.`,
        facts: [fact(`${path}.lab.report`, `report ${lab.report ?? ""}`)],
        wanted: [{ path: `${path}.lab.benchNotesProduced`, question: "Have the bench notes been produced?" }],
      };
    }),
};
