import type { Ground } from "../ground";
import { isStop } from "../stops";

/** No lawful reason to stop: the reason that the officer gives would be no offense, or no reason is on record. */
export const stopWithoutReason: Ground = {
  id: "stop-without-reason",
  title: "No lawful reason for the stop",
  area: "suppression",
  relief: "everything seized and said after the stop",
  authorities: ["terry", "prouse", "arvizu", "whren", "heien", "glover"],
  examine: ({ c, fact }) => {
    const { encounter } = c;
    if (encounter === undefined || !isStop(encounter)) return [];
    const claims = encounter.suspicion ?? [];
    if (encounter.reasonUnlawful === true) {
      return [
        {
          strength: encounter.tip === undefined && claims.length === 0 ? "strong" : "fair",
          says: `The reason that the officer gives would be no offense even if it were true: ${encounter.statedReason ?? "none is stated"}.`,
          facts: [fact("encounter.statedReason"), fact("encounter.reasonLaw")],
          weakens: [
            "A reasonable mistake of law can justify a stop (Heien): show that the law is plain.",
            claims.length === 0
              ? undefined
              : "The officer also names other circumstances, which are judged together (Arvizu).",
          ],
          wanted: [
            {
              path: "encounter.reasonLaw",
              question: "Which law does the officer name, and what does its text require?",
            },
          ],
        },
      ];
    }
    if (encounter.statedReason !== undefined || encounter.tip !== undefined || claims.length > 0) return [];
    return [
      {
        strength: "undecided",
        says: "The case file states no reason for the stop.",
        wanted: [
          {
            path: "encounter.statedReason",
            question: "What reason did the officer give, at the scene and in the report?",
          },
        ],
      },
    ];
  },
};
