import { dateWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

const NAMES: Readonly<Record<string, string>> = {
  "cell-site": "historical cell-site records",
  "gps-tracker": "a GPS tracker",
  geofence: "a geofence search",
  "tower-dump": "a tower dump",
  "phone-ping": "the position of the phone in real time",
};
/** Kinds that the Supreme Court has called a search in an opinion that has been checked. */
const HELD = new Set(["cell-site", "gps-tracker"]);

/** Location history or tracking without a warrant. */
export const locationData: Ground = {
  id: "location-data",
  title: "Location data were obtained without a warrant",
  area: "suppression",
  relief: "the location data and what followed from them",
  authorities: ["carpenter", "jones", "davis", "leon"],
  examine: ({ c, fact }) =>
    each(c.locationData, "locationData", (data, path): Examination | undefined => {
      if (data.warrant === true) return undefined;
      const name = NAMES[data.kind ?? ""] ?? "location data";
      if (data.warrant === undefined) {
        return {
          strength: "undecided",
          says: `The government has ${name}, and the case file does not say whether there was a warrant.`,
          facts: [fact(`${path}.text`)],
          wanted: [{ path: `${path}.warrant`, question: "By which order or warrant were the data obtained?" }],
        };
      }
      const held = HELD.has(data.kind ?? "");
      return {
        strength: held ? "strong" : "fair",
        says: `The government obtained ${name} without a warrant${data.text === undefined ? "" : `: ${unstopped(data.text)}`}.`,
        facts: [
          fact(`${path}.warrant`, "no warrant was obtained"),
          fact(
            `${path}.from`,
            `the data run from ${dateWords(data.from ?? "")}${data.to === undefined ? "" : ` to ${dateWords(data.to)}`}`,
          ),
          fact(`${path}.text`),
        ],
        weakens: [
          held
            ? undefined
            : "Carpenter and Jones are about cell-site records and trackers; read what has been decided on this kind of data since.",
          "An emergency, or precedent binding at the time, may excuse the lack of a warrant (Davis).",
        ],
        wanted: [
          data.source === undefined
            ? { path: `${path}.source`, question: "By which order were the data obtained?" }
            : undefined,
        ],
      };
    }),
};
