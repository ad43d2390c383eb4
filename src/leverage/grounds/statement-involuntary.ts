import type { Examination, Ground } from "../ground";
import { byClient } from "../speakers";
import { each } from "../view";
import { unstopped } from "../words";

/** Promises, threats or the state of the speaker made a statement less than voluntary. */
export const statementInvoluntary: Ground = {
  id: "statement-involuntary",
  title: "A statement was not voluntary",
  area: "statements",
  relief: "the statement for all purposes and what followed from it",
  authorities: ["dickerson", "connelly", "brown", "patane", "berghuis"],
  examine: (view) =>
    each(view.c.statements, "statements", (statement, path): Examination | undefined => {
      const { client, fact } = view;
      if (!byClient(view, statement)) return undefined;
      const { promises, condition } = statement;
      if (promises !== undefined || condition !== undefined) {
        const points = [
          promises === undefined ? undefined : `officers said that ${unstopped(promises)}`,
          condition === undefined ? undefined : `${client} was ${unstopped(condition)}`,
        ].filter((point) => point !== undefined);
        return {
          strength: promises !== undefined && condition !== undefined ? "fair" : "weak",
          says: `The statement was not freely made: ${points.join("; ")}.`,
          facts: [
            fact(`${path}.promises`, `officers said that ${promises ?? ""}`),
            fact(`${path}.condition`),
            fact(`${path}.text`, `the statement: “${statement.text ?? ""}”`),
          ],
          weakens: [
            "Pressure must come from officers and must overbear the will; few promises do (Connelly).",
            statement.warned === true ? "Warnings were given first." : undefined,
          ],
          wanted: [
            statement.recorded === true
              ? undefined
              : { path: `${path}.recorded`, question: "Is the whole of the talk recorded?" },
          ],
        };
      }
      if (statement.custodial !== true || statement.recorded !== false) return undefined;
      return {
        strength: "undecided",
        says: "A statement in custody was not recorded, and the case file does not say how it came about.",
        facts: [fact(`${path}.text`)],
        wanted: [
          { path: `${path}.promises`, question: "What was promised or threatened?" },
          { path: `${path}.condition`, question: "Hours awake, drink or drugs, illness, age, language?" },
        ],
      };
    }),
};
