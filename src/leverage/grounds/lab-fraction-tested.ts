import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { the, unstopped } from "../words";

/** The laboratory tested a fraction and the government claims the whole. */
export const labFractionTested: Ground = {
  id: "lab-fraction-tested",
  title: "A fraction was tested and the rest inferred",
  area: "evidence",
  relief: "testing of every unit, or a quantity limited to what was tested",
  authorities: ["alleyne", "rule-16", "rule-702", "melendez-diaz", "usc-841b"],
  examine: ({ c, derived, fact }) =>
    each(c.evidence, "evidence", (item, path): Examination | undefined => {
      const { lab } = item;
      if (item.kind !== "drugs" || lab === undefined) return undefined;
      const found = (derived.testing ?? []).find(({ id, evidence }) =>
        item.id === undefined ? evidence === item.description : id === item.id,
      );
      const units = lab.of ?? item.count;
      if (lab.tested === undefined) {
        if (units === undefined || units < 2) return undefined;
        return {
          strength: "undecided",
          says: `The report on ${the(item.description ?? item.id ?? "drugs")} does not say how many of ${units} units were tested.`,
          facts: [fact(`${path}.lab.report`)],
          wanted: [{ path: `${path}.lab.tested`, question: "How many units were tested, and how were they chosen?" }],
        };
      }
      if (units === undefined || lab.tested >= units) return undefined;
      const mixed =
        lab.sampling !== undefined &&
        /first|top|nineteen|tan|color|colour|different|visual|convenien|only/iu.test(lab.sampling);
      return {
        strength: lab.sampling === undefined || mixed ? "strong" : "fair",
        says: `The laboratory tested ${found?.words ?? `${lab.tested} of ${units} units`}${
          found?.testedGrams === undefined || found.claimedGrams === undefined
            ? ""
            : `, ${found.testedGrams} of the ${found.claimedGrams} grams that the government claims`
        }${lab.extrapolated === true ? ", and inferred the rest" : ""}.${lab.sampling === undefined ? "" : ` It chose ${unstopped(lab.sampling)}.`}`,
        facts: [
          fact(`${path}.lab.tested`, `${lab.tested} of ${units} tested`),
          fact(`${path}.lab.testedGrams`, `weight tested: ${lab.testedGrams ?? ""} grams`),
          fact(`${path}.lab.extrapolatedGrams`, `weight inferred: ${lab.extrapolatedGrams ?? ""} grams`),
          fact(`${path}.lab.sampling`, `chosen: ${lab.sampling ?? ""}`),
        ],
        weakens: [
          "A sampling plan with a stated confidence, applied to units that look alike, is widely accepted.",
          "The government may have the rest tested.",
        ],
        wanted: [
          {
            path: `${path}.lab.sampling`,
            question: "By which plan were the units chosen, and do all units look alike?",
          },
          lab.benchNotesProduced === true
            ? undefined
            : { path: `${path}.lab.benchNotesProduced`, question: "What do the bench notes show about each unit?" },
        ],
      };
    }),
};
