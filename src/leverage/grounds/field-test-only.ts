import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { the, unstopped } from "../words";

/** A presumptive field test and no laboratory result. */
export const fieldTestOnly: Ground = {
  id: "field-test-only",
  title: "Only a field test identifies the substance",
  area: "evidence",
  relief: "a laboratory result before any plea or hearing",
  authorities: ["rule-16", "rule-702", "melendez-diaz"],
  examine: ({ c, fact }) =>
    each(c.evidence, "evidence", (item, path): Examination | undefined => {
      if (item.kind !== "drugs" || item.lab !== undefined) return undefined;
      const name = the(item.description ?? item.id ?? "substance");
      if (/negative|inconclusive|no reaction/iu.test(item.fieldTest?.result ?? "")) {
        return {
          strength: "strong",
          says: `Nothing identifies ${name}: the field test gave “${unstopped(item.fieldTest?.result ?? "")}”, and no laboratory result is on file.`,
          facts: [fact(`${path}.fieldTest.result`, `field test: ${item.fieldTest?.result ?? ""}`)],
          weakens: ["A laboratory result may still come and settle it."],
          wanted: [
            { path: `${path}.lab`, question: "Has the item been sent to a laboratory, and when is the report due?" },
          ],
        };
      }
      if (item.fieldTest !== undefined) {
        return {
          strength: "strong",
          says: `Only a field test identifies ${name}${item.drug === undefined ? "" : ` as ${item.drug}`}; a field test presumes and does not identify.`,
          facts: [
            fact(`${path}.fieldTest.result`, `field test: ${item.fieldTest.result ?? ""}`),
            fact(`${path}.fieldTest.kit`, `kit: ${item.fieldTest.kit ?? ""}`),
          ],
          weakens: ["A laboratory result may still come and settle it."],
          wanted: [
            { path: `${path}.lab`, question: "Has the item been sent to a laboratory, and when is the report due?" },
            item.fieldTest.kit === undefined
              ? {
                  path: `${path}.fieldTest.kit`,
                  question: "Which kit and lot, and are there photographs of the color?",
                }
              : undefined,
          ],
        };
      }
      return {
        strength: "undecided",
        says: `The case file holds no test of ${name}.`,
        facts: [fact(`${path}.description`)],
        wanted: [
          { path: `${path}.fieldTest`, question: "Was there a field test?" },
          { path: `${path}.lab`, question: "Is there a laboratory report?" },
        ],
      };
    }),
};
