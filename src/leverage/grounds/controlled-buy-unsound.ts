import type { Examination, Ground } from "../ground";
import { each } from "../view";

/** A controlled purchase without the controls that give it its worth. */
export const controlledBuyUnsound: Ground = {
  id: "controlled-buy-unsound",
  title: "The purchase was not controlled",
  area: "impeachment",
  relief: "cross-examination; no inference that what was handed over came from the client",
  authorities: ["gates", "kyles", "banks"],
  examine: ({ c, client, fact }) => {
    if (!/buy|purchase|hand-to-hand|sale/iu.test(c.encounter?.kind ?? "")) return [];
    return each(c.informants, "informants", (informant, path): Examination | undefined => {
      const name = informant.id ?? "the informant";
      if (informant.searchedBefore === false || informant.watched === false) {
        const points = [
          informant.searchedBefore === false ? `${name} was not searched before the purchase` : undefined,
          informant.watched === false ? `officers lost sight of ${name}` : undefined,
        ].filter((point) => point !== undefined);
        const unfound = (c.evidence ?? []).findIndex(
          ({ kind, location }) => kind === "cash" && /not found/iu.test(location ?? ""),
        );
        const sentence = points.join(", and ");
        return {
          strength: points.length > 1 ? "strong" : "fair",
          says: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${unfound >= 0 ? ` The recorded bills were not found on ${client}.` : ""}`,
          facts: [
            informant.searchedBefore === false
              ? fact(`${path}.searchedBefore`, `${name} was not searched before`)
              : undefined,
            informant.watched === false ? fact(`${path}.watched`, `${name} was not kept in sight`) : undefined,
            unfound >= 0
              ? fact(`evidence[${unfound}].location`, `the recorded bills were not found on ${client}`)
              : undefined,
            fact("encounter.videoShows", `the recording shows ${c.encounter?.videoShows ?? ""}`),
          ],
          weakens: ["Officers saw the meeting before and after, and may say that nobody else was near."],
          wanted: [
            { path: "encounter.timeline", question: "When was the informant searched, by whom, and is it recorded?" },
          ],
        };
      }
      if (informant.searchedBefore !== undefined && informant.watched !== undefined) return undefined;
      return {
        strength: "undecided",
        says: `The case file does not say whether ${name} was searched before the purchase and kept in sight.`,
        wanted: [
          informant.searchedBefore === undefined
            ? { path: `${path}.searchedBefore`, question: "Was the informant searched before and after?" }
            : undefined,
          informant.watched === undefined
            ? { path: `${path}.watched`, question: "Did officers keep the informant in sight throughout?" }
            : undefined,
        ],
      };
    });
  },
};
