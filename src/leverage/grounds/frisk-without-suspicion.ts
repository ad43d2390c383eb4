import { clockWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

/** A frisk without reason to think that the person was armed, or one that went beyond a frisk. */
export const friskWithoutSuspicion: Ground = {
  id: "frisk-without-suspicion",
  title: "The frisk had no ground or went too far",
  area: "suppression",
  relief: "what was found on the person and what followed from it",
  authorities: ["terry", "minnesota-dickerson", "jl", "arvizu"],
  examine: ({ c, client, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      if (search.basis !== "frisk") return undefined;
      const { weaponFacts, weaponSuspected, beyondFrisk } = search;
      const facts = [
        fact(`${path}.weaponSuspected`, `nothing suggested that ${client} was armed`),
        fact(`${path}.beyondFrisk`),
        fact(`${path}.time`, `the frisk began at ${clockWords(search.time ?? "")}`),
      ];
      const noWeapon = weaponSuspected === false;
      if (noWeapon || beyondFrisk !== undefined) {
        const reasons = [
          noWeapon ? `Nothing on record suggested that ${client} was armed.` : undefined,
          beyondFrisk === undefined
            ? undefined
            : `The search went beyond a pat-down of outer clothing: ${unstopped(beyondFrisk)}.`,
        ].filter((reason) => reason !== undefined);
        return {
          strength: weaponFacts === undefined && noWeapon ? "strong" : "fair",
          says: reasons.join(" "),
          facts: noWeapon ? facts : facts.slice(1),
          weakens: [
            weaponFacts === undefined
              ? undefined
              : `Officers name a reason to fear a weapon: ${unstopped(weaponFacts)}.`,
            /traffic|vehicle|car/iu.test(c.encounter?.kind ?? "")
              ? "An officer may order a driver out of the car without more."
              : undefined,
            beyondFrisk === undefined
              ? undefined
              : "What a pat-down makes plain by touch to be contraband may be taken (Dickerson).",
          ],
          wanted: [
            {
              path: `${path}.weaponFacts`,
              question: "What does the officer say about a weapon, and when was it first said?",
            },
          ],
        };
      }
      if (weaponFacts !== undefined || weaponSuspected === true) return undefined;
      return {
        strength: "undecided",
        says: "There was a frisk, and the case file does not say why officers thought of a weapon.",
        facts: [fact(`${path}.of`)],
        wanted: [
          { path: `${path}.weaponSuspected`, question: "Did anything suggest that the person was armed?" },
          { path: `${path}.beyondFrisk`, question: "Was anything done beyond a pat-down of outer clothing?" },
        ],
      };
    }),
};
