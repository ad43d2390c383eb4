import { dateWords } from "../../case";
import type { Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

/** Findings on an officer's honesty or conduct. */
export const officerCredibility: Ground = {
  id: "officer-credibility",
  title: "An officer's record bears on credibility",
  area: "impeachment",
  relief: "disclosure of the officer's file and leave to cross-examine on it",
  authorities: ["giglio", "kyles", "bagley", "henthorn", "ritchie", "ruiz"],
  examine: ({ c, fact }) => {
    const found = each(c.encounter?.officers, "encounter.officers", ({ name, rank, discipline }, path) => {
      if (discipline === undefined || discipline.length === 0) return undefined;
      const who = [rank, name].filter((part) => part !== undefined).join(" ");
      const honest = discipline.some(({ text }) =>
        /false|dishonest|untruth|lied|perjur|report|testi/iu.test(text ?? ""),
      );
      return {
        strength: honest ? ("strong" as const) : ("fair" as const),
        says: `${who === "" ? "An officer" : who}: ${discipline.map(({ text, date }) => `${unstopped(text ?? "a finding")}${date === undefined ? "" : ` (${dateWords(date)})`}`).join("; ")}.`,
        facts: discipline.map((_finding, at) => fact(`${path}.discipline[${at}].text`)),
        weakens: [
          "Before a plea the Constitution does not require impeachment material (Ruiz).",
          honest ? undefined : "The finding does not concern honesty.",
        ],
        wanted: [
          {
            path: "discovery.requests",
            question: "Has the officer's file been asked for, and has the prosecutor reviewed it?",
          },
        ],
      };
    });
    if (found.some((finding) => finding !== undefined)) return found;
    return each(c.discovery?.requests, "discovery.requests", (request, path) =>
      request.topic === "officer" && request.status !== "produced"
        ? {
            strength: "undecided" as const,
            says: "The officers' files have been asked for and have not come.",
            facts: [fact(`${path}.item`)],
            wanted: [{ path: "encounter.officers", question: "What do the files say on honesty and conduct?" }],
          }
        : undefined,
    );
  },
};
