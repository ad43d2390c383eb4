import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { capital, unstopped } from "../words";

/** The affidavit says what is false, or leaves out what matters, knowingly or recklessly. */
export const franks: Ground = {
  id: "franks",
  title: "The affidavit misled the issuing judge",
  area: "suppression",
  relief: "a hearing under Franks v. Delaware and everything seized under the warrant",
  authorities: ["franks", "leon", "gates"],
  examine: ({ c, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      const { warrant } = search;
      if (warrant === undefined || warrant.claims?.length === 0) return undefined;
      if (warrant.claims === undefined) {
        return {
          strength: "undecided",
          says: "The affidavit has not been compared with the record, sentence by sentence.",
          facts: [fact(`${path}.warrant.affiant`, `the affiant was ${warrant.affiant ?? ""}`)],
          wanted: [
            {
              path: `${path}.warrant.claims`,
              question: "Which statements of the affidavit does the record contradict, and what does it leave out?",
            },
          ],
        };
      }
      const knowing = warrant.claims.filter(({ knew }) => knew !== undefined);
      const sentences = warrant.claims.map(({ statement, truth, omission }) =>
        omission === true
          ? `It leaves out ${unstopped(statement ?? "what matters")}.`
          : `It says: ${unstopped(statement ?? "what is false")}. ${capital(unstopped(truth ?? "the record shows otherwise"))}.`,
      );
      return {
        strength: knowing.length > 1 ? "strong" : knowing.length === 1 ? "fair" : "weak",
        says: `The affidavit does not give the judge the truth. ${sentences.join(" ")}`,
        facts: warrant.claims.flatMap((_claim, at) => [
          fact(`${path}.warrant.claims[${at}].truth`),
          fact(`${path}.warrant.claims[${at}].knew`),
        ]),
        weakens: [
          "The defense must show knowledge or reckless disregard, not negligence, with an offer of proof.",
          "The warrant stands if what is left after correction still shows probable cause.",
        ],
        wanted: [
          ...warrant.claims.map(({ knew }, at) =>
            knew === undefined
              ? {
                  path: `${path}.warrant.claims[${at}].knew`,
                  question: "What shows that the affiant knew better or did not care?",
                }
              : undefined,
          ),
          { path: `${path}.warrant.nexus`, question: "What would the affidavit show with these statements corrected?" },
        ],
      };
    }),
};
