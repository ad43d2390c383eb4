import { dateWords } from "../../case";
import type { Ground } from "../ground";
import { each } from "../view";
import { capital, the, unstopped } from "../words";

const GONE = /overwritten|deleted|destroyed|lost|not (?:kept|saved|retained)|erased/iu;

/** Evidence was lost or destroyed. */
export const evidenceLost: Ground = {
  id: "evidence-lost",
  title: "Evidence was lost or destroyed",
  area: "discovery",
  relief: "dismissal or exclusion, else an instruction on the lost evidence",
  authorities: ["trombetta", "youngblood", "brady", "rule-16"],
  examine: ({ c, fact }) => {
    const lost = each(c.evidence, "evidence", (item, path) => {
      if (item.lost === undefined) return undefined;
      const asked =
        item.lost.requested !== undefined && (item.lost.date === undefined || item.lost.requested <= item.lost.date);
      return {
        strength: asked && item.lost.value !== undefined ? ("fair" as const) : ("weak" as const),
        says: `${capital(the(unstopped(item.description ?? "item")))} is gone: ${unstopped(item.lost.how ?? "how is not known")}.${
          asked ? ` We had asked on ${dateWords(item.lost.requested ?? "")} that it be kept.` : ""
        }`,
        facts: [
          fact(`${path}.lost.how`, `${the(item.description ?? "item")}: ${item.lost.how ?? ""}`),
          fact(`${path}.lost.requested`, `preservation was asked on ${dateWords(item.lost.requested ?? "")}`),
          fact(`${path}.lost.value`),
        ],
        weakens: [
          "Loss of what was only potentially useful needs bad faith (Youngblood).",
          asked ? undefined : "Nobody had asked that it be kept.",
        ],
        wanted: [
          item.lost.value === undefined
            ? { path: `${path}.lost.value`, question: "What would it have shown, and who knew that?" }
            : undefined,
          { path: `${path}.lost.how`, question: "Who let it be lost, when, and with what knowledge of the request?" },
        ],
      };
    });
    if (lost.some((found) => found !== undefined)) return lost;
    return each(c.discovery?.requests, "discovery.requests", (request, path) =>
      GONE.test(request.answer ?? "")
        ? {
            strength: "undecided" as const,
            says: `The answer to a request speaks of a loss: ${unstopped(request.answer ?? "")}.`,
            facts: [fact(`${path}.item`), fact(`${path}.answer`)],
            wanted: [
              { path: "evidence", question: "What exactly is gone, when and how, and what would it have shown?" },
              { path: `${path}.date`, question: "Had preservation been asked before the loss?" },
            ],
          }
        : undefined,
    );
  },
};
