import { valueAtPath } from "../../case";
import type { Examination, Ground } from "../ground";
import { each } from "../view";
import type { CaseView } from "../view";
import { the } from "../words";

const PURITY = /\b(?:actual|pure|purity|ice)\b/iu;

/** Where the government speaks of purity: a count, the offer's basis or a term. */
function claims(view: CaseView): string[] {
  const { c } = view;
  return [
    ...(c.counts ?? []).map(({ offense }, at) => (PURITY.test(offense ?? "") ? `counts[${at}].offense` : undefined)),
    PURITY.test(c.offer?.factualBasis ?? "") ? "offer.factualBasis" : undefined,
    ...(c.offer?.terms ?? []).map(({ text }, at) => (PURITY.test(text ?? "") ? `offer.terms[${at}].text` : undefined)),
  ].filter((path) => path !== undefined);
}

/** What stands at the path of a claim, to be quoted: they are the government's words and no fact. */
function wordsAt({ c }: CaseView, path: string): string {
  const value = valueAtPath(c, path);
  return typeof value === "string" ? value : "";
}

/** The government speaks of purity that nobody measured. */
export const purityUntested: Ground = {
  id: "purity-untested",
  title: "Purity is claimed and was not measured",
  area: "evidence",
  relief: "no reference to purity; a mixture or substance containing a detectable amount",
  authorities: ["alleyne", "usc-841b", "rule-16", "rule-702"],
  examine: (view) => {
    const paths = claims(view);
    if (paths.length === 0) return [];
    const { fact } = view;
    return each(view.c.evidence, "evidence", (item, path): Examination | undefined => {
      if (item.kind !== "drugs" || item.lab?.purityTested === true || item.lab?.purityPercent !== undefined)
        return undefined;
      const claim = paths.map((at) => fact(at, `the government's words: “${wordsAt(view, at)}”`));
      if (item.lab?.purityTested === false) {
        return {
          strength: "strong",
          says: `The government speaks of the purity of ${the(item.description ?? item.id ?? "substance")}, and the laboratory did not measure it.`,
          facts: [fact(`${path}.lab.purityTested`, "purity was not measured"), ...claim],
          weakens: ["The laboratory may still measure it."],
          wanted: [{ path: `${path}.lab.benchNotesProduced`, question: "Do the bench notes hold anything on purity?" }],
        };
      }
      return {
        strength: "undecided",
        says: `The government speaks of purity, and the case file does not say whether that of ${the(item.description ?? item.id ?? "substance")} was measured.`,
        facts: claim,
        wanted: [
          { path: `${path}.lab.purityTested`, question: "Does the report state a purity, with its uncertainty?" },
        ],
      };
    });
  },
};
