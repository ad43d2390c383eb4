import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { the, unstopped } from "../words";

/** The affidavit does not tie the place to the crime. */
export const warrantNexus: Ground = {
  id: "warrant-nexus",
  title: "The affidavit does not tie the place to the crime",
  area: "suppression",
  relief: "everything seized under the warrant and what followed from it",
  authorities: ["gates", "rule-41", "leon"],
  examine: ({ c, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      const { warrant } = search;
      if (warrant === undefined) return undefined;
      if (warrant.nexusDisputed === true) {
        return {
          strength: warrant.nexus === undefined ? "strong" : "fair",
          says: `The affidavit does not tie ${the(search.of ?? "place")} to the crime${warrant.nexus === undefined ? "" : `; all that it offers is this: ${unstopped(warrant.nexus)}`}.`,
          facts: [
            fact(`${path}.warrant.nexus`),
            fact(`${path}.warrant.affiant`, `the affiant was ${warrant.affiant ?? ""}`),
          ],
          weakens: [
            "Some courts let a judge infer that dealers keep drugs at home.",
            "Officers may have relied on the warrant in good faith, unless the affidavit is bare (Leon).",
          ],
          wanted: [{ path: "encounter.timeline", question: "Was any sale or delivery seen at the place itself?" }],
        };
      }
      if (warrant.nexusDisputed === false || warrant.nexus !== undefined) return undefined;
      return {
        strength: "undecided",
        says: "The case file does not say what the affidavit offers to tie the place to the crime.",
        facts: [fact(`${path}.warrant.number`)],
        wanted: [
          { path: `${path}.warrant.nexus`, question: "Which paragraph of the affidavit ties this place to the crime?" },
        ],
      };
    }),
};
