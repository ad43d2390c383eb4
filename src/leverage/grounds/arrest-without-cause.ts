import { clockWords } from "../../case";
import type { Ground } from "../ground";
import { markAt } from "../stops";
import { unstopped } from "../words";

/** An arrest without a warrant at a moment at which officers did not know enough. */
export const arrestWithoutCause: Ground = {
  id: "arrest-without-cause",
  title: "The arrest came before there was probable cause",
  area: "suppression",
  relief: "everything seized and said after the arrest",
  authorities: ["gates", "brown", "wong-sun", "strieff", "herring"],
  examine: ({ c, fact }) => {
    const arrest = c.encounter?.arrest;
    if (arrest === undefined) {
      if (markAt(c.encounter, "arrest") < 0) return [];
      return [
        {
          strength: "undecided",
          says: "There was an arrest, and the case file does not say on what ground.",
          wanted: [
            { path: "encounter.arrest.basis", question: "What did the officers know at the moment of the arrest?" },
          ],
        },
      ];
    }
    if (arrest.warrant === true) return [];
    if (arrest.missing !== undefined) {
      const basis = arrest.basis === undefined ? "" : ` The officers give this ground: ${unstopped(arrest.basis)}.`;
      return [
        {
          strength: c.encounter?.videoContradicts === true || arrest.basis === undefined ? "strong" : "fair",
          says: `At the moment of the arrest ${unstopped(arrest.missing)}.${basis}`,
          facts: [
            fact("encounter.arrest.missing"),
            fact("encounter.arrest.time", `the arrest was at ${clockWords(arrest.time ?? "")}`),
            fact("encounter.videoShows", `the recording shows ${c.encounter?.videoShows ?? ""}`),
          ],
          weakens: [
            "What one officer knew may be counted for others who worked with that officer.",
            "A warrant found later may break the chain (Strieff).",
          ],
          wanted: [{ path: "encounter.arrest.time", question: "What had been found or seen by that second?" }],
        },
      ];
    }
    if (arrest.basis !== undefined) return [];
    return [
      {
        strength: "undecided",
        says: "The arrest was without a warrant, and the case file does not say on what ground.",
        facts: [fact("encounter.arrest.time", `the arrest was at ${clockWords(arrest.time ?? "")}`)],
        wanted: [
          { path: "encounter.arrest.basis", question: "What did the officers know at the moment of the arrest?" },
        ],
      },
    ];
  },
};
