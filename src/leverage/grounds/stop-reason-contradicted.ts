import type { Ground } from "../ground";
import { isStop } from "../stops";
import { capital } from "../words";

/** The recording contradicts the reason that the officer gives. */
export const stopReasonContradicted: Ground = {
  id: "stop-reason-contradicted",
  title: "The recording contradicts the stated reason",
  area: "suppression",
  relief: "everything seized and said after the stop",
  authorities: ["terry", "prouse", "whren", "heien", "arvizu"],
  examine: ({ c, fact }) => {
    const { encounter } = c;
    if (encounter === undefined || !isStop(encounter) || encounter.statedReason === undefined) return [];
    const reason = fact("encounter.statedReason", `the stated reason: ${encounter.statedReason}`);
    const testimony = (c.priorTestimony ?? []).flatMap(({ conflict, conflictSource }, at) =>
      conflict === undefined ||
      conflictSource?.video === undefined ||
      conflictSource.video !== encounter.videoSource?.video
        ? []
        : [fact(`priorTestimony[${at}].text`)],
    );
    if (encounter.videoContradicts === true) {
      const tip = encounter.tip !== undefined;
      return [
        {
          strength: tip ? "fair" : "strong",
          says: `The officers say that ${encounter.statedReason}. ${capital(`the recording shows ${encounter.videoShows ?? "otherwise"}`)}.`,
          facts: [
            reason,
            fact("encounter.videoShows", `the recording shows ${encounter.videoShows ?? "otherwise"}`),
            ...testimony,
          ],
          weakens: [
            "The government may say that the officer could see what the camera could not, or made a reasonable mistake.",
            tip ? "A tip is also on record, and the circumstances are judged together (Arvizu)." : undefined,
          ],
          wanted: [
            encounter.videoSource === undefined
              ? { path: "encounter.videoSource", question: "Which recording, at which minute and second?" }
              : undefined,
          ],
        },
      ];
    }
    if (encounter.videoContradicts === false) return [];
    return [
      {
        strength: "undecided",
        says: "No recording has been compared with the stated reason.",
        facts: [reason],
        wanted: [
          {
            path: "encounter.videoShows",
            question: "Is there dash-cam or other video of the moments before the stop, and what does it show?",
          },
          { path: "encounter.videoContradicts", question: "Does it contradict the stated reason?" },
        ],
      },
    ];
  },
};
