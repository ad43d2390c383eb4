import { dateWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { capital, the } from "../words";

/** The data of a phone searched without a warrant. */
export const phoneSearch: Ground = {
  id: "phone-search",
  title: "The phone was searched without a warrant",
  area: "suppression",
  relief: "the data of the phone and what followed from it",
  authorities: ["riley", "groh", "leon", "nix"],
  examine: ({ c, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      if (search.ofKind !== "phone" || search.basis === "warrant") return undefined;
      if (search.basis === undefined) {
        return {
          strength: "undecided",
          says: "A phone was searched, and the case file does not say whether there was a warrant.",
          facts: [fact(`${path}.of`)],
          wanted: [{ path: `${path}.basis`, question: "Was there a warrant for the data, and what does it name?" }],
        };
      }
      const excused = search.basis === "consent" || search.basis === "exigency" || search.basis === "parole";
      return {
        strength: excused ? "fair" : "strong",
        says: `The data of ${the(search.of ?? "phone")} were searched without a warrant${excused ? `; the government relies on ${search.basis}` : ""}.`,
        facts: [
          fact(`${path}.basis`, "no warrant was obtained for the data"),
          fact(`${path}.date`, `the phone was searched on ${dateWords(search.date ?? "")}`),
          fact(`${path}.found`, `found: ${(search.found ?? []).join(", ")}`),
        ],
        weakens: [
          excused
            ? `${capital(search.basis)} can excuse the lack of a warrant.`
            : "The government may claim that a warrant would have come in any event (Nix).",
          search.clientInterest === undefined ? "The right to object must be shown." : undefined,
        ],
        wanted: [
          search.clientInterest === undefined
            ? { path: `${path}.clientInterest`, question: "Is it the client's phone?" }
            : undefined,
          search.by === undefined
            ? { path: `${path}.by`, question: "Who extracted the data, when, and with what authority?" }
            : undefined,
        ],
      };
    }),
};
