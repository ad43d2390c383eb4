import type { Examination, Ground } from "../ground";
import { byClient } from "../speakers";
import { each } from "../view";

/** Questions first, warnings after, and the same questions again. */
export const statementTwoStep: Ground = {
  id: "statement-two-step",
  title: "Warnings came midway, after the answer",
  area: "statements",
  relief: "the statement after the warnings in the government's case in chief",
  authorities: ["seibert", "miranda", "dickerson", "patane"],
  examine: (view) => {
    const { c, client, fact } = view;
    return each(c.statements, "statements", (statement, path, index): Examination | undefined => {
      if (!byClient(view, statement) || statement.warned !== true) return undefined;
      const before = (c.statements ?? []).findIndex(({ id }) => id !== undefined && id === statement.earlierUnwarned);
      if (before >= 0) {
        return {
          strength: "fair",
          says: `${client} was asked first and warned after, and then repeated the answer already given.`,
          facts: [
            fact(`statements[${before}].text`, `before the warnings: “${c.statements?.[before]?.text ?? ""}”`),
            fact(`${path}.text`, `after them: “${statement.text ?? ""}”`),
          ],
          weakens: [
            "There was no majority in Seibert; some courts ask whether the two steps were deliberate.",
            "The later statement may be voluntary on its own.",
          ],
          wanted: [
            {
              path: `${path}.condition`,
              question: "How much time, which place, which officers, and was the earlier answer mentioned?",
            },
          ],
        };
      }
      const earlier = (c.statements ?? [])
        .slice(0, index)
        .some((other) => byClient(view, other) && other.custodial === true && other.warned === false);
      if (!earlier || statement.earlierUnwarned !== undefined) return undefined;
      return {
        strength: "undecided",
        says: "An unwarned statement came before this one; the case file does not say whether it was on the same subject.",
        facts: [fact(`${path}.text`)],
        wanted: [
          {
            path: `${path}.earlierUnwarned`,
            question: "Is it the same subject, and did the later statement repeat the earlier?",
          },
        ],
      };
    });
  },
};
