import { clockWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { byClient } from "../speakers";
import { each } from "../view";

/** An answer to questions in custody without warnings. */
export const statementUnwarned: Ground = {
  id: "statement-unwarned",
  title: "A statement in custody came without warnings",
  area: "statements",
  relief: "the statement in the government's case in chief",
  authorities: ["miranda", "dickerson", "berkemer", "patane", "berghuis"],
  examine: (view) =>
    each(view.c.statements, "statements", (statement, path): Examination | undefined => {
      const { client, fact } = view;
      if (
        !byClient(view, statement) ||
        statement.warned === true ||
        statement.custodial === false ||
        statement.questioned === false
      )
        return undefined;
      const words = fact(`${path}.text`, `the words: “${statement.text ?? ""}”`);
      if (statement.custodial === true && statement.warned === false && statement.questioned === true) {
        return {
          strength: "strong",
          says: `${client} was in custody and was questioned without warnings${statement.time === undefined ? "" : ` at ${clockWords(statement.time)}`}.`,
          facts: [
            fact(`${path}.custodial`, `${client} was in custody`),
            fact(`${path}.warned`, "no warnings had been given"),
            words,
            fact("encounter.arrest.time", `the arrest was at ${clockWords(view.c.encounter?.arrest?.time ?? "")}`),
          ],
          weakens: [
            "Things found by way of the statement may still come in if it was voluntary (Patane).",
            "A routine traffic stop is not custody (Berkemer).",
          ],
          wanted: [
            statement.recorded === undefined
              ? { path: `${path}.recorded`, question: "Is the questioning recorded?" }
              : undefined,
            { path: `${path}.condition`, question: "How many officers, which restraints, how long?" },
          ],
        };
      }
      return {
        strength: "undecided",
        says: `${client} is said to have made a statement, and the case file does not say whether in custody, on questions and after warnings.`,
        facts: [words],
        wanted: [
          statement.custodial === undefined
            ? { path: `${path}.custodial`, question: "Was the client free to leave?" }
            : undefined,
          statement.questioned === undefined
            ? { path: `${path}.questioned`, question: "Did it answer a question?" }
            : undefined,
          statement.warned === undefined
            ? { path: `${path}.warned`, question: "Were warnings given, when, and are they recorded?" }
            : undefined,
        ],
      };
    }),
};
