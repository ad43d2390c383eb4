import { joined } from "../../case";
import type { Ground } from "../ground";

/** What was found and said by exploiting an unlawful stop, search or arrest. */
export const fruit: Ground = {
  id: "fruit",
  title: "What followed is fruit of the illegality",
  area: "suppression",
  relief: "all evidence and statements that followed",
  authorities: ["wong-sun", "brown", "mapp", "weeks", "strieff", "nix", "murray", "herring"],
  examine: ({ c, fact }, others) => {
    const first = others.filter(({ area }) => area === "suppression");
    const applied = first.filter(({ applies, strength }) => applies && strength !== "weak");
    const followed = [
      ...(c.evidence ?? []).map((item, at) =>
        item.search === undefined && item.seized === undefined ? undefined : fact(`evidence[${at}].description`),
      ),
      ...(c.statements ?? []).map((statement, at) =>
        fact(`statements[${at}].text`, `the statement: “${statement.text ?? ""}”`),
      ),
    ].filter((item) => item !== undefined);
    if (first.length === 0 || followed.length === 0) return [];
    if (applied.length === 0) {
      return [
        {
          strength: "undecided",
          says: "Whether evidence and statements are fruit depends on grounds that are still undecided.",
          facts: followed,
          wanted: first.flatMap(({ wanted }) => wanted).slice(0, 3),
        },
      ];
    }
    const warrant = c.encounter?.arrest?.warrant === true;
    return [
      {
        strength: !warrant && applied.some(({ strength }) => strength === "strong") ? "strong" : "fair",
        says: `Evidence and statements came by way of what was unlawful (${joined(applied.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)))}), and ${warrant ? "only a warrant for the arrest stands between" : "nothing on record broke the chain"}.`,
        facts: followed,
        weakens: [
          "A warrant found in between, an independent source or inevitable discovery may break the chain (Strieff, Murray, Nix).",
          "Isolated negligence does not call for exclusion (Herring).",
        ],
        wanted: [
          {
            path: "encounter.timeline",
            question: "How much time passed, and what happened between the illegality and each item?",
          },
        ],
      },
    ];
  },
};
