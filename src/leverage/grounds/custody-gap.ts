import type { Ground } from "../ground";
import { capital, the, unstopped } from "../words";

/** The chain of custody breaks. */
export const custodyGap: Ground = {
  id: "custody-gap",
  title: "The chain of custody breaks",
  area: "evidence",
  relief: "exclusion of the item, or an instruction; and the full log with its seals",
  authorities: ["melendez-diaz", "rule-16", "youngblood"],
  examine: ({ c, derived, fact }) => {
    const gaps = derived.custodyGaps ?? [];
    if (gaps.length > 0) {
      const grave = gaps.filter(({ kind }) => kind === "holder" || kind === "seal").length;
      return [
        {
          strength: grave > 1 ? "strong" : grave === 1 ? "fair" : "weak",
          says: [...new Set(gaps.map(({ evidence }) => evidence))]
            .map((item) => {
              const texts = gaps
                .filter(({ evidence }) => evidence === item)
                .map(({ text }) => `${unstopped(text ?? "")}.`);
              return `${capital(the(item ?? "item"))}: ${texts.join(" ")}`;
            })
            .join(" "),
          facts: gaps.map((_gap, at) => fact(`derived.custodyGaps[${at}].text`)),
          weakens: ["A gap usually goes to weight and not to admissibility, unless the item could have been changed."],
          wanted: [{ path: "evidence", question: "Who held the item in between, where, and under which seal?" }],
        },
      ];
    }
    return (c.evidence ?? []).map((item, at) =>
      item.kind === "drugs" && item.custody === undefined
        ? {
            strength: "undecided" as const,
            says: `The evidence log of ${the(item.description ?? item.id ?? "drugs")} is not in the case file.`,
            facts: [fact(`evidence[${at}].description`)],
            wanted: [
              { path: `evidence[${at}].custody`, question: "Who handed the item to whom, when, and under which seal?" },
            ],
          }
        : undefined,
    );
  },
};
