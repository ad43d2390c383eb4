import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

/** An officer's earlier testimony conflicts with the record. */
export const officerTestimony: Ground = {
  id: "officer-testimony",
  title: "Earlier testimony conflicts with the record",
  area: "impeachment",
  relief: "cross-examination on the conflict; a finding against the testimony",
  authorities: ["rule-12", "rule-26-2", "jencks", "bagley", "giglio"],
  examine: ({ c, fact }) =>
    each(c.priorTestimony, "priorTestimony", (testimony, path): Examination | undefined => {
      const who = testimony.witness ?? "A witness";
      if (testimony.conflict !== undefined) {
        return {
          strength: testimony.conflictSource === undefined ? "fair" : "strong",
          says: `${who} testified${testimony.proceeding === undefined ? "" : ` at the ${testimony.proceeding}`}: ${unstopped(testimony.text ?? "the text is not in the file")}. Against it: ${unstopped(testimony.conflict)}.`,
          facts: [fact(`${path}.text`, `${who}: ${unstopped(testimony.text ?? "")}`), fact(`${path}.conflict`)],
          weakens: [
            "An honest mistake of memory is the usual answer.",
            testimony.conflictSource === undefined ? "The record that contradicts it is not cited." : undefined,
          ],
          wanted: [
            testimony.conflictSource === undefined
              ? { path: `${path}.conflictSource`, question: "Which record contradicts it, at which page or second?" }
              : undefined,
          ],
        };
      }
      if (testimony.text !== undefined) return undefined;
      return {
        strength: "undecided",
        says: `${who} has testified before, and the transcript is not in the case file.`,
        facts: [fact(`${path}.proceeding`)],
        wanted: [
          {
            path: `${path}.text`,
            question: "Has the transcript been ordered, and what does it say on the points in dispute?",
          },
        ],
      };
    }),
};
