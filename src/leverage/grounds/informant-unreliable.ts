import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { capital, unstopped } from "../words";

/** A warrant or an arrest that rests on an informant who was not shown to be reliable and whom nobody checked. */
export const informantUnreliable: Ground = {
  id: "informant-unreliable",
  title: "The informant was not shown to be reliable",
  area: "suppression",
  relief: "what was seized on the informant's word",
  authorities: ["gates", "franks", "mccray", "leon"],
  examine: ({ c, fact }) =>
    each(c.informants, "informants", (informant, path): Examination | undefined => {
      const name = informant.id ?? "the informant";
      const used = (c.searches ?? []).some(
        ({ warrant }) => warrant?.informant !== undefined && warrant.informant === informant.id,
      );
      const { priorReliability, basisOfKnowledge, corroboration, convictions } = informant;
      if (priorReliability === undefined && basisOfKnowledge === undefined && corroboration === undefined) {
        return {
          strength: "undecided",
          says: `The case file does not say what made ${name} reliable.`,
          wanted: [
            { path: `${path}.priorReliability`, question: "What is on record about earlier information?" },
            { path: `${path}.basisOfKnowledge`, question: "How is the informant said to know?" },
            { path: `${path}.corroboration`, question: "What did officers check?" },
          ],
        };
      }
      const untrustworthy = (convictions ?? []).filter((conviction) =>
        /perjury|false|fraud|theft|forgery|dishonest/iu.test(conviction),
      );
      const unchecked =
        corroboration === undefined || /^(?:none|nothing|no )|public|only the (?:address|name)/iu.test(corroboration);
      if (!unchecked && untrustworthy.length === 0) return undefined;
      const points = [
        priorReliability === undefined ? undefined : unstopped(priorReliability),
        corroboration === undefined
          ? "Nothing that officers checked is on record"
          : `What officers checked: ${unstopped(corroboration)}`,
        untrustworthy.length === 0
          ? undefined
          : `${name} has convictions that bear on truthfulness: ${untrustworthy.join("; ")}`,
      ].filter((point) => point !== undefined);
      return {
        strength: unchecked && used ? "strong" : "fair",
        says: `${points.map(capital).join(". ")}.`,
        facts: [
          fact(`${path}.priorReliability`),
          fact(`${path}.corroboration`, `what officers checked: ${corroboration ?? ""}`),
          fact(`${path}.basisOfKnowledge`, `${name} ${basisOfKnowledge ?? ""}`),
          untrustworthy.length === 0
            ? undefined
            : fact(`${path}.convictions`, `convictions: ${untrustworthy.join("; ")}`),
        ],
        weakens: [
          "All circumstances count together; strength in one point can make up for another (Gates).",
          unchecked ? undefined : `Officers did check: ${unstopped(corroboration)}.`,
          informant.witnessedOffense === true ? `${name} took part in a purchase that officers arranged.` : undefined,
        ],
        wanted: [
          {
            path: `${path}.priorReliability`,
            question: "In which earlier cases was information given, and what came of it?",
          },
        ],
      };
    }),
};
