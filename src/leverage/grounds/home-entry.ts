import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

/** A home entered without a warrant. */
export const homeEntry: Ground = {
  id: "home-entry",
  title: "The home was entered without a warrant",
  area: "suppression",
  relief: "everything seen and seized in the home and what followed from it",
  authorities: ["payton", "lange", "caniglia", "kyllo", "king", "murray"],
  examine: ({ c, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      if (search.ofKind !== "home" && search.ofKind !== "curtilage") return undefined;
      const { basis, entry } = search;
      if (basis === undefined) {
        return {
          strength: "undecided",
          says: "A home was entered, and the case file does not say on what ground.",
          facts: [fact(`${path}.of`)],
          wanted: [{ path: `${path}.basis`, question: "Was there a warrant? If not, what does the government claim?" }],
        };
      }
      if (basis === "warrant" || basis === "consent" || basis === "parole") return undefined;
      const emergency = entry?.exigency;
      if (c.encounter?.arrest?.warrant === true && emergency === undefined) {
        return {
          strength: "weak",
          says: "The home was entered on a warrant for an arrest and not for a search.",
          facts: [
            fact("encounter.arrest.warrant", "there was a warrant for the arrest"),
            fact(`${path}.entry.how`, `the entry: ${entry?.how ?? ""}`),
          ],
          weakens: [
            "A warrant for the arrest opens the home of the person named in it, where there is reason to believe that this person is within (Payton).",
          ],
          wanted: [
            {
              path: `${path}.clientInterest`,
              question: "Whose home is it, and was the person named in the warrant thought to be in it?",
            },
          ],
        };
      }
      const answered = emergency === undefined || entry?.answer !== undefined;
      return {
        strength: answered ? "strong" : "fair",
        says: `The home was entered without a warrant. ${
          emergency === undefined
            ? "No emergency is claimed."
            : `The emergency claimed is ${unstopped(emergency)}${entry?.answer === undefined ? "" : `; against it stands that ${unstopped(entry.answer)}`}.`
        }`,
        facts: [
          fact(`${path}.basis`, "no warrant"),
          fact(`${path}.entry.how`, `the entry: ${entry?.how ?? ""}`),
          fact(`${path}.entry.exigency`),
          fact(`${path}.entry.answer`),
        ],
        weakens: [
          "An emergency that officers brought about still counts unless they broke or threatened to break the Fourth Amendment (King).",
          "A warrant obtained later on other information may be an independent source (Murray).",
        ],
        wanted: [
          search.clientInterest === undefined
            ? { path: `${path}.clientInterest`, question: "Does the client live there, or stay overnight?" }
            : undefined,
          emergency === undefined
            ? { path: `${path}.entry.exigency`, question: "Which emergency do officers name?" }
            : undefined,
        ],
      };
    }),
};
