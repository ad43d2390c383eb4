import { clockWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { capital, the } from "../words";

/** Offenses of which a car holds no evidence, as driving on a suspended license in Gant. */
const NO_EVIDENCE = /licen[cs]e|suspended|speeding|traffic|seat ?belt|registration|insurance|failure to appear/iu;

/** A search claimed as incident to an arrest, of a place that the arrestee could no longer reach. */
export const searchIncident: Ground = {
  id: "search-incident",
  title: "The search was not incident to the arrest",
  area: "suppression",
  relief: "what the search found",
  authorities: ["chimel", "gant", "riley", "nix", "herring"],
  examine: ({ c, client, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      if (search.basis !== "incident" || search.ofKind === "phone" || search.ofKind === "person") return undefined;
      const what = the(search.of ?? "place");
      if (search.secured === true) {
        const vehicle = search.ofKind === "vehicle";
        return {
          strength: vehicle && !NO_EVIDENCE.test(search.offenseOfArrest ?? "") ? "fair" : "strong",
          says: `${capital(client)} was secured and could not reach ${what} when it was searched as incident to the arrest.`,
          facts: [
            fact(`${path}.secured`, `${client} was handcuffed or in a patrol car when the search began`),
            fact(`${path}.time`, `the search began at ${clockWords(search.time ?? "")}`),
            fact("encounter.arrest.time", `the arrest was at ${clockWords(c.encounter?.arrest?.time ?? "")}`),
          ],
          weakens: [
            vehicle
              ? "A car may also be searched where it may hold evidence of the offense of arrest (Gant)."
              : undefined,
            "The government may claim an inventory or inevitable discovery (Nix).",
          ],
          wanted: [
            vehicle && search.offenseOfArrest === undefined
              ? { path: `${path}.offenseOfArrest`, question: "For which offense was the arrest?" }
              : undefined,
            {
              path: `${path}.found`,
              question: "Was the thing taken along or booked in any event, and under which policy?",
            },
          ],
        };
      }
      if (search.secured === false) return undefined;
      return {
        strength: "undecided",
        says: `${capital(what)} was searched as incident to an arrest, and the case file does not say where ${client} was then.`,
        facts: [fact(`${path}.of`)],
        wanted: [
          {
            path: `${path}.secured`,
            question: `Where was ${client}, and in handcuffs or not, when the search began? How many feet away?`,
          },
        ],
      };
    }),
};
