import { joined } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { oneOf } from "../words";

/** A firearm that the facts do not tie to the drugs. */
export const firearmUnconnected: Ground = {
  id: "firearm-unconnected",
  title: "The firearm is not tied to the drugs",
  area: "sentencing",
  relief: "dismissal of the firearm count; no firearm wording in a factual basis",
  authorities: ["usc-924c", "ussg-2d11b1", "rosemond", "alleyne"],
  examine: ({ c, client, fact }) =>
    each(c.evidence, "evidence", (item, path): Examination | undefined => {
      if (item.kind !== "firearm") return undefined;
      const what = item.description ?? "firearm";
      const mine = item.owner !== undefined && item.owner.toLowerCase() === c.client?.name?.toLowerCase();
      const points = [
        item.owner !== undefined && !mine ? `it belongs to ${item.owner}` : undefined,
        item.container !== undefined && /lock|case|safe|box/iu.test(item.container)
          ? `it was in ${oneOf(item.container)}`
          : undefined,
        item.loaded === false ? "it was not loaded" : undefined,
        item.operable === false ? "it does not work" : undefined,
        item.distanceFeetFromDrugs !== undefined && item.distanceFeetFromDrugs >= 10
          ? `it was ${item.distanceFeetFromDrugs} feet from the drugs`
          : undefined,
      ].filter((point) => point !== undefined);
      if (points.length >= 2) {
        return {
          strength: points.length >= 3 && !mine ? "strong" : "fair",
          says: `Little ties the ${what} to the drugs: ${joined(points)}.`,
          facts: [
            fact(`${path}.owner`, `owner: ${item.owner ?? ""}`),
            fact(`${path}.container`, `it was in ${oneOf(item.container ?? "")}`),
            fact(`${path}.loaded`, item.loaded === true ? "it was loaded" : "it was not loaded"),
            fact(`${path}.distanceFeetFromDrugs`, `${item.distanceFeetFromDrugs ?? ""} feet from the drugs`),
            fact(`${path}.location`),
          ],
          weakens: [
            "The guideline adds two levels for presence alone unless a connection is clearly improbable.",
            mine ? `It is ${client}'s own.` : undefined,
            item.loaded === true ? "It was loaded." : undefined,
            (item.distanceFeetFromDrugs ?? 100) < 10 ? "It was near the drugs." : undefined,
          ],
          wanted: [
            item.owner === undefined ? { path: `${path}.owner`, question: "Whose is it, by which paper?" } : undefined,
          ],
        };
      }
      const unknown =
        item.owner === undefined ||
        item.loaded === undefined ||
        (item.distanceFeetFromDrugs === undefined && item.container === undefined);
      if (!unknown) return undefined;
      return {
        strength: "undecided",
        says: `The case file does not say enough about the ${what} to tell whether it is tied to the drugs.`,
        facts: [fact(`${path}.location`)],
        wanted: [
          item.owner === undefined ? { path: `${path}.owner`, question: "Whose is it, by which paper?" } : undefined,
          item.loaded === undefined ? { path: `${path}.loaded`, question: "Was it loaded?" } : undefined,
          item.distanceFeetFromDrugs === undefined
            ? {
                path: `${path}.distanceFeetFromDrugs`,
                question: "How many feet from the drugs, and in what was it kept?",
              }
            : undefined,
        ],
      };
    }),
};
