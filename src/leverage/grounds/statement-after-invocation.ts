import type { Examination, Ground } from "../ground";
import { byClient } from "../speakers";
import { each } from "../view";

/** Questions went on after silence or counsel had been asked for. */
export const statementAfterInvocation: Ground = {
  id: "statement-after-invocation",
  title: "Questions went on after rights were invoked",
  area: "statements",
  relief: "the statement in the government's case in chief",
  authorities: ["edwards", "miranda", "dickerson", "berghuis"],
  examine: (view) =>
    each(view.c.statements, "statements", (statement, path): Examination | undefined => {
      const { client, fact } = view;
      if (!byClient(view, statement) || statement.custodial === false) return undefined;
      if (statement.invoked === true && statement.questioned !== false) {
        const counsel = /lawyer|attorney|counsel|defender/iu.test(statement.invokedWords ?? "");
        return {
          strength: statement.invokedWords === undefined ? "fair" : "strong",
          says: `${client} ${counsel ? "asked for a lawyer" : "invoked the right to silence"}, and the questions went on.`,
          facts: [
            fact(`${path}.invokedWords`, `the words of invocation: “${statement.invokedWords ?? ""}”`),
            fact(`${path}.text`, `the statement: “${statement.text ?? ""}”`),
          ],
          weakens: [
            "The words must be plain; “maybe” is not enough (Berghuis, on silence).",
            "The accused may begin the talk anew (Edwards).",
          ],
          wanted: [
            statement.invokedWords === undefined
              ? { path: `${path}.invokedWords`, question: "Which words were used, and are they recorded?" }
              : undefined,
          ],
        };
      }
      const open =
        statement.custodial === true &&
        statement.warned === true &&
        statement.invoked === undefined &&
        statement.waived === undefined;
      if (!open) return undefined;
      return {
        strength: "undecided",
        says: `Warnings were given, and the case file does not say whether ${client} waived or invoked.`,
        facts: [fact(`${path}.text`, `the statement: “${statement.text ?? ""}”`)],
        wanted: [
          { path: `${path}.invoked`, question: "Did the client ask for silence or a lawyer at any moment?" },
          { path: `${path}.waived`, question: "Is there a waiver, spoken or signed?" },
        ],
      };
    }),
};
