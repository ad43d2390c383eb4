import { joined } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

/** Officers took or searched what the warrant does not name, or the warrant names nothing. */
export const warrantParticularity: Ground = {
  id: "warrant-particularity",
  title: "Officers went beyond what the warrant names",
  area: "suppression",
  relief: "what the warrant does not name",
  authorities: ["groh", "riley", "rule-41", "leon"],
  examine: ({ c, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      const { warrant } = search;
      if (warrant === undefined) return undefined;
      const named = warrant.items ?? [];
      if (warrant.seizedBeyond !== undefined || warrant.items?.length === 0) {
        return {
          strength: warrant.seizedBeyond === undefined ? "fair" : "strong",
          says:
            warrant.seizedBeyond === undefined
              ? "The warrant names no things to be seized."
              : `Officers seized or searched ${unstopped(warrant.seizedBeyond)}${named.length === 0 ? "" : `; the warrant names ${joined(named)}`}.`,
          facts: [
            fact(`${path}.warrant.seizedBeyond`),
            fact(`${path}.warrant.items`, `the warrant names ${joined(named)}`),
          ],
          weakens: [
            "Things in plain view whose nature is apparent at once may be taken.",
            "Suppression may reach only what is beyond the warrant.",
          ],
          wanted: [{ path: "discovery.requests", question: "Has the return with its inventory been produced?" }],
        };
      }
      if (warrant.items !== undefined) return undefined;
      return {
        strength: "undecided",
        says: "The case file does not say which things the warrant names.",
        facts: [fact(`${path}.warrant.number`)],
        wanted: [
          { path: `${path}.warrant.items`, question: "Which things does the warrant name?" },
          { path: `${path}.warrant.seizedBeyond`, question: "What was taken or searched that it does not name?" },
        ],
      };
    }),
};
