import type { Examination, Ground } from "../ground";
import { each } from "../view";
import type { CaseView } from "../view";
import { the } from "../words";

type Item = NonNullable<CaseView["c"]["evidence"]>[number];

/** What is doubtful about the weight that the government claims. */
function doubts(item: Item, threshold: number | undefined): string[] {
  const { claimedGrams, lab } = item;
  const net = lab?.netGrams;
  return [
    claimedGrams !== undefined && net !== undefined && claimedGrams > net
      ? `the government claims ${claimedGrams} grams, and the net weight is ${net} grams`
      : undefined,
    claimedGrams !== undefined && claimedGrams === lab?.grossGrams && claimedGrams !== net
      ? "the weight claimed is the gross weight with packaging"
      : undefined,
    threshold !== undefined &&
    net !== undefined &&
    lab?.uncertaintyGrams !== undefined &&
    net >= threshold &&
    net - lab.uncertaintyGrams < threshold
      ? `the net weight of ${net} grams is within its stated uncertainty of ${lab.uncertaintyGrams} grams of the ${threshold} grams that the count needs`
      : undefined,
    threshold !== undefined && net !== undefined && net < threshold
      ? `the net weight of ${net} grams is below the ${threshold} grams that the count needs`
      : undefined,
  ].filter((doubt) => doubt !== undefined);
}

/** The weight claimed is not the weight that the laboratory reports, or hangs on its uncertainty. */
export const weightDoubtful: Ground = {
  id: "weight-doubtful",
  title: "The weight claimed is not the weight proved",
  area: "evidence",
  relief: "the net weight of the laboratory report and no other",
  authorities: ["alleyne", "usc-841b", "ussg-2d11-weight", "rule-16"],
  examine: ({ c, fact }) =>
    each(c.evidence, "evidence", (item, path): Examination | undefined => {
      if (item.kind !== "drugs" || item.lab === undefined) return undefined;
      const drug = (item.drug ?? item.lab.substance)?.toLowerCase();
      const same = (c.evidence ?? []).filter(
        (other) => other.kind === "drugs" && (other.drug ?? other.lab?.substance)?.toLowerCase() === drug,
      );
      const at = (c.counts ?? []).findIndex(
        ({ quantityGrams, drug: charged }) => quantityGrams !== undefined && charged?.toLowerCase() === drug,
      );
      // A count's threshold may be met by several items together; then no single item is too light for it.
      const threshold = same.length === 1 && at >= 0 ? c.counts?.[at]?.quantityGrams : undefined;
      const found = doubts(item, threshold);
      const facts = [
        fact(`${path}.claimedGrams`, `claimed: ${item.claimedGrams ?? ""} grams`),
        fact(`${path}.lab.netGrams`, `net: ${item.lab.netGrams ?? ""} grams`),
        fact(`${path}.lab.grossGrams`, `gross: ${item.lab.grossGrams ?? ""} grams`),
        fact(`${path}.lab.uncertaintyGrams`, `uncertainty: ${item.lab.uncertaintyGrams ?? ""} grams`),
      ];
      if (found.length > 0) {
        return {
          strength: "strong",
          says: `Of ${the(item.description ?? item.id ?? "drugs")}, ${found.join("; ")}.`,
          facts,
          weakens: [
            "The statute counts a mixture or substance whole, cutting agents included; packaging and what must be removed before use do not count.",
          ],
          wanted: [
            {
              path: `${path}.lab.benchNotesProduced`,
              question: "How was the net weight taken: which balance, calibrated when, wet or dry?",
            },
          ],
        };
      }
      if (item.lab.netGrams !== undefined) return undefined;
      return {
        strength: "undecided",
        says: `The case file holds no net weight of ${the(item.description ?? item.id ?? "drugs")}.`,
        facts,
        wanted: [{ path: `${path}.lab.netGrams`, question: "What is the net weight, with its uncertainty?" }],
      };
    }),
};
