import { dateWords, figures, joined, numberWords } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

/** The informant was paid, or given or promised something. */
export const informantPaid: Ground = {
  id: "informant-paid",
  title: "The informant was paid or promised something",
  area: "impeachment",
  relief: "disclosure of every payment, benefit and promise, and of the informant's record",
  authorities: ["giglio", "banks", "bagley", "kyles", "brady", "ruiz"],
  examine: ({ c, derived, fact }) =>
    each(c.informants, "informants", (informant, path, index): Examination | undefined => {
      const name = informant.id ?? "The informant";
      const paid = derived.informants?.[index];
      const benefits = informant.benefits ?? [];
      const promises = informant.promises ?? [];
      const total = paid?.paidTotal ?? 0;
      if (total > 0 || informant.paid === true || benefits.length > 0 || promises.length > 0) {
        const points = [
          total > 0
            ? `${name} was paid $${figures(total)}${(paid?.payments ?? 1) > 1 ? ` in ${numberWords(paid?.payments ?? 1)} payments` : ""}`
            : informant.paid === true
              ? `${name} was paid`
              : undefined,
          benefits.length > 0
            ? `had ${benefits.length === 1 ? "this benefit" : "these benefits"}: ${joined(benefits.map(unstopped))}`
            : undefined,
          promises.length > 0 ? `was promised ${joined(promises.map(unstopped))}` : undefined,
        ].filter((point) => point !== undefined);
        const sentence = points.join("; ");
        return {
          strength: informant.witnessedOffense === false ? "fair" : "strong",
          says: `${sentence.startsWith(name) ? sentence : `${name} ${sentence}`}.`,
          facts: [
            ...(informant.payments ?? []).map(({ amount, date, for: what }, at) =>
              fact(
                `${path}.payments[${at}].amount`,
                `$${figures(amount ?? 0)}${date === undefined ? "" : ` on ${dateWords(date)}`}${what === undefined ? "" : ` for ${what}`}`,
              ),
            ),
            ...benefits.map((text, at) => fact(`${path}.benefits[${at}]`, text)),
            ...promises.map((text, at) => fact(`${path}.promises[${at}]`, text)),
            ...(informant.convictions ?? []).map((text, at) =>
              fact(`${path}.convictions[${at}]`, `conviction: ${text}`),
            ),
          ],
          weakens: [
            "Before a plea the Constitution does not require impeachment material (Ruiz).",
            informant.witnessedOffense === false ? `${name} will not be a witness to the offense.` : undefined,
          ],
          wanted: [
            {
              path: `${path}.promises`,
              question: "What else was promised or hoped for, by whom, and is there an agreement in writing?",
            },
          ],
        };
      }
      if (informant.paid === false || (informant.payments !== undefined && informant.benefits !== undefined))
        return undefined;
      return {
        strength: "undecided",
        says: `The case file does not say what ${name} was paid or promised.`,
        wanted: [
          { path: `${path}.paid`, question: "Was the informant paid?" },
          { path: `${path}.benefits`, question: "Which charges, sentences or immigration matters were eased?" },
        ],
      };
    }),
};
