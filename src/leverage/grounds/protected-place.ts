import type { Examination, Ground } from "../ground";
import { each } from "../view";
import type { CaseView } from "../view";

type Place = NonNullable<CaseView["c"]["protectedPlaces"]>[number];

/** Distances of 21 U.S.C. § 860(a), in feet. */
function limitOf(kind: Place["kind"]): number {
  return kind === "youth center" || kind === "pool" || kind === "arcade" ? 100 : 1000;
}

/** A protected place that is not one, or not within its distance. */
export const protectedPlace: Ground = {
  id: "protected-place",
  title: "The protected place is too far or is none",
  area: "sentencing",
  relief: "no stipulation to a protected place; no count under 21 U.S.C. § 860",
  authorities: ["usc-860", "watterson", "locklear", "alleyne"],
  examine: ({ c, fact }) => {
    const claimed = [
      c.offer?.factualBasis,
      ...(c.offer?.terms ?? []).map(({ text }) => text),
      ...(c.counts ?? []).map(({ offense, statute }) => `${offense ?? ""} ${statute ?? ""}`),
    ];
    const raised = claimed.some((text) =>
      /school|playground|college|youth center|public housing|1,?000 feet|\b860\b/iu.test(text ?? ""),
    );
    return each(c.protectedPlaces, "protectedPlaces", (place, path): Examination | undefined => {
      const limit = limitOf(place.kind);
      const name = place.name ?? `the ${place.kind ?? "place"}`;
      const apparatus =
        place.kind === "playground" &&
        /\b(?:one|two|no third|1|2)\b/iu.test(place.method ?? "") &&
        /apparatus|swing|slide/iu.test(place.method ?? "");
      if (place.distanceFeet === undefined) {
        return {
          strength: "undecided",
          says: `The distance to ${name} has not been measured.`,
          facts: [fact(`${path}.name`)],
          wanted: [
            {
              path: `${path}.distanceFeet`,
              question:
                "What is the straight line from the place of the conduct to the property line, and who measured it?",
            },
          ],
        };
      }
      if (place.distanceFeet <= limit && !apparatus) return undefined;
      return {
        strength: raised ? "strong" : "fair",
        says: apparatus
          ? `${name} is no playground in the statute's sense, which asks for three or more apparatus.`
          : `${name} is ${place.distanceFeet.toLocaleString("en-US")} feet away, and the statute reaches ${limit.toLocaleString("en-US")} feet.`,
        facts: [
          fact(`${path}.distanceFeet`, `${place.distanceFeet.toLocaleString("en-US")} feet to ${name}`),
          fact(`${path}.method`),
        ],
        weakens: [
          "The government may measure from another point or to another boundary.",
          raised ? undefined : "The government has not raised it so far.",
        ],
        wanted: [
          place.method === undefined
            ? { path: `${path}.method`, question: "From which point to which was it measured, and by whom?" }
            : undefined,
        ],
      };
    });
  },
};
