import type { Examination, Ground } from "../ground";
import { each } from "../view";

/** An informant who saw or took part in the offense has not been named. */
export const informantIdentity: Ground = {
  id: "informant-identity",
  title: "An informant who is a witness has not been named",
  area: "discovery",
  relief: "disclosure of name and whereabouts, or a hearing in camera",
  authorities: ["roviaro", "banks", "mccray"],
  examine: ({ c, fact }) =>
    each(c.informants, "informants", (informant, path): Examination | undefined => {
      if (informant.name !== undefined || informant.witnessedOffense === false) return undefined;
      const name = informant.id ?? "The informant";
      if (informant.witnessedOffense === undefined) {
        return {
          strength: "undecided",
          says: `${name} is not named, and the case file does not say whether ${informant.id ?? "the informant"} saw the offense.`,
          wanted: [
            {
              path: `${path}.witnessedOffense`,
              question: "Did the informant take part in, or see, the offense charged?",
            },
          ],
        };
      }
      return {
        strength: "strong",
        says: `${name} took part in or saw the offense charged and has not been named.`,
        facts: [
          fact(`${path}.witnessedOffense`, `${name} took part in or saw the offense`),
          fact(`${path}.basisOfKnowledge`, `${name} ${informant.basisOfKnowledge ?? ""}`),
        ],
        weakens: [
          "The court balances the defense against the public interest and the informant's safety (Roviaro).",
          "For probable cause alone no name is due (McCray).",
        ],
        wanted: [
          {
            path: "discovery.requests",
            question: "Has the name been asked for, and what would the informant say that helps?",
          },
        ],
      };
    }),
};
