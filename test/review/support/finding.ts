import type { Finding } from "../../../src/review";

/** A finding for tests; what is not given is plain. */
export function finding(parts: Partial<Finding> & Pick<Finding, "category" | "quote">): Finding {
  return {
    ruleId: `${parts.category}-rule`,
    severity: "high",
    start: 0,
    end: parts.quote.length,
    paragraph: 1,
    message: "Why it matters.",
    consequence: "What it costs.",
    authorities: [{ cite: "21 U.S.C. § 841", checked: "2026-11-24" }],
    ask: [],
    suggestions: [],
    evidence: { state: "unknown", cites: [], reason: "No case file was given." },
    ...parts,
  };
}

/** A finding at the first place of its quotation in a text. */
export function findingIn(text: string, parts: Partial<Finding> & Pick<Finding, "category" | "quote">): Finding {
  const start = text.indexOf(parts.quote);
  if (start < 0) throw new Error(`not in the text: ${parts.quote}`);
  const paragraph = text
    .slice(0, start)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
  return finding({ ...parts, start, end: start + parts.quote.length, paragraph: Math.max(1, paragraph) });
}
