import type { Examination, Ground } from "../ground";
import { each } from "../view";
import type { CaseView } from "../view";
import { the, unstopped } from "../words";

type Search = NonNullable<CaseView["c"]["searches"]>[number];

/** Why the consent was not free, or not that person's to give. */
function doubts(search: Search, duringUnlawfulStop: boolean): string[] {
  const { consent } = search;
  return [
    consent?.objector === undefined ? undefined : `${consent.objector} was present and refused`,
    duringUnlawfulStop ? "it was asked for after the purpose of the stop had ended" : undefined,
    consent?.pressure === undefined ? undefined : unstopped(consent.pressure),
  ].filter((doubt) => doubt !== undefined);
}

/** What officers did beyond the consent. */
function excess(search: Search): string[] {
  const { consent } = search;
  return [
    consent?.withdrawn === true ? "the consent was withdrawn" : undefined,
    consent?.exceeded === undefined ? undefined : unstopped(consent.exceeded),
  ].filter((point) => point !== undefined);
}

/** Consent that was not free, was not that person's to give, or was exceeded. */
export const consent: Ground = {
  id: "consent",
  title: "The consent was not valid or was exceeded",
  area: "suppression",
  relief: "what was found in reliance on the consent",
  authorities: ["royer", "randolph", "schneckloth", "jimeno", "fernandez"],
  examine: ({ c, derived, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      if (search.basis !== "consent" && search.consent?.given !== true) return undefined;
      const late = (derived.encounter?.toConsent?.seconds ?? 0) > 0;
      const found = [...doubts(search, late), ...excess(search)];
      const told = search.consent?.toldMayRefuse;
      if (found.length > 0) {
        return {
          strength: found.length > 1 ? "strong" : "fair",
          says: `The consent to search ${the(search.of ?? "place")} does not carry the search: ${found.join("; ")}.`,
          facts: [
            fact(`${path}.consent.words`, `the words were: ${search.consent?.words ?? ""}`),
            fact(`${path}.consent.pressure`),
            fact(`${path}.consent.objector`, `${search.consent?.objector ?? ""} refused`),
            fact(`${path}.consent.exceeded`),
            search.consent?.withdrawn === true
              ? fact(`${path}.consent.withdrawn`, "the consent was withdrawn")
              : undefined,
            late
              ? fact(
                  "derived.encounter.toConsent.text",
                  `consent was asked for ${derived.encounter?.toConsent?.text ?? ""} after the purpose of the stop had ended`,
                )
              : undefined,
            told === false ? fact(`${path}.consent.toldMayRefuse`, "nobody said that it may be refused") : undefined,
          ],
          weakens: [
            "Officers need not say that consent may be refused (Schneckloth).",
            told === true ? "Officers did say that it may be refused." : undefined,
            search.consent?.objector === undefined
              ? undefined
              : "The objection falls away once the objector is lawfully removed (Fernandez).",
          ],
          wanted: [
            search.consent?.words === undefined
              ? { path: `${path}.consent.words`, question: "What words were used, by whom, and are they recorded?" }
              : undefined,
            told === undefined
              ? { path: `${path}.consent.toldMayRefuse`, question: "Did anybody say that it may be refused?" }
              : undefined,
          ],
        };
      }
      const settled = search.consent?.words !== undefined && search.consent.scope !== undefined && told === true;
      if (settled || search.consent?.given === false) return undefined;
      return {
        strength: "undecided",
        says: `The government relies on consent to search ${the(search.of ?? "place")}, and the case file does not say how it came about.`,
        facts: [fact(`${path}.consent.words`)],
        wanted: [
          search.consent?.words === undefined
            ? { path: `${path}.consent.words`, question: "What words were used, by whom, and are they recorded?" }
            : undefined,
          {
            path: `${path}.consent.pressure`,
            question: "How many officers, were papers kept, were there threats or promises?",
          },
          { path: `${path}.consent.scope`, question: "What did the consent cover, and what was searched beyond it?" },
        ],
      };
    }),
};
