import type { Ground } from "../ground";
import { unstopped } from "../words";

/** A stop on an anonymous tip that nothing confirmed. */
export const anonymousTip: Ground = {
  id: "anonymous-tip",
  title: "The tip was anonymous and unconfirmed",
  area: "suppression",
  relief: "everything seized and said after the stop",
  authorities: ["jl", "white", "navarette", "gates"],
  examine: ({ c, fact }) => {
    const tip = c.encounter?.tip;
    if (tip === undefined || tip.anonymous === false) return [];
    const facts = [fact("encounter.tip.text"), fact("encounter.tip.basis"), fact("encounter.tip.corroboration")];
    if (tip.anonymous === undefined) {
      return [
        {
          strength: "undecided",
          says: "Officers acted on a tip, and the case file does not say whether its caller is known.",
          facts,
          wanted: [{ path: "encounter.tip.anonymous", question: "Is the caller known, and was the call recorded?" }],
        },
      ];
    }
    const checked = tip.corroboration !== undefined;
    return [
      {
        strength: checked ? (tip.basis === undefined ? "fair" : "weak") : tip.basis === undefined ? "strong" : "fair",
        says: checked
          ? `Officers acted on an anonymous tip; what they checked was this: ${unstopped(tip.corroboration ?? "")}.`
          : "Officers acted on an anonymous tip and checked nothing before they did.",
        facts,
        weakens: [
          "A call about dangerous driving as it happens has been enough (Navarette).",
          checked ? "Predictions that officers confirm can be enough (White)." : undefined,
        ],
        wanted: [
          { path: "encounter.tip.source", question: "Where are the recording of the call and the dispatch log?" },
        ],
      },
    ];
  },
};
