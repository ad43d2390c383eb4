/** Words that no element of the counts pleaded needs, and how the plea changes what words weigh. */
import type { Finding, Severity } from "../types";
import { chargesQuantity, nameCount, offenseOf, type Offense, type PleaCount } from "./counts";

/** Offenses that need words of a category; a category that is not here is needed by none. */
const NEEDED: Readonly<Record<string, readonly Offense[]>> = {
  distribution: ["distribution", "conspiracy", "protected-place", "premises"],
  conspiracy: ["conspiracy"],
  firearm: ["firearm-924c", "felon-in-possession"],
  "school-zone": ["protected-place"],
  premises: ["premises", "manufacture"],
  importation: ["importation"],
  "prior-conviction": ["felon-in-possession"],
};
const INTENT = /\bintent|intend|for (?:re)?sale|purpose of (?:distribut|sell)/i;
const STATUTE_NEEDS: Readonly<Record<string, RegExp>> = {
  minor: /\b(?:859|861)\b/,
  money: /\b(?:1956|1957|5324)\b/,
  role: /\b848\b/,
  violence: /\b(?:1951|1959|115)\b/,
  obstruction: /\b(?:1512|1519|1001)\b/,
  immigration: /\b(?:1325|1326)\b/,
};

/** Whether an element of a count needs the words of a finding. */
export function neededBy(finding: Finding, count: PleaCount): boolean {
  const offense = offenseOf(count);
  const { category, quote } = finding;
  if (offense === "other") {
    const statute = Object.hasOwn(STATUTE_NEEDS, category) ? STATUTE_NEEDS[category] : undefined;
    return statute?.test(count.statute ?? "") ?? false;
  }
  if (category === "quantity") return chargesQuantity(count) && finding.ruleId !== "quantity-total";
  if (category === "purity")
    return chargesQuantity(count) && /\bactual\b/i.test(`${count.offense ?? ""} ${count.drug ?? ""}`);
  if (category === "death-injury") return /\b(?:death|injury)\b/i.test(count.offense ?? "");
  // Possession with intent needs the intent, not a completed sale.
  if (category === "distribution" && offense === "pwid") return INTENT.test(quote);
  return (Object.hasOwn(NEEDED, category) ? NEEDED[category] : undefined)?.includes(offense) ?? false;
}

/**
 * Marks the findings whose words no element of the counts pleaded needs, and sets severity by the plea: distribution words
 * are critical in a plea to possession, and a note in a plea whose element they are.
 * @param counts the counts pleaded to; with none the findings come back as they are
 */
export function markSurplus(findings: readonly Finding[], counts: readonly PleaCount[]): Finding[] {
  if (counts.length === 0) return [...findings];
  const possessionOnly = counts.every((count) => offenseOf(count) === "possession");
  return findings.map((finding) => {
    const needing = counts.find((count) => neededBy(finding, count));
    const beneath = finding.beneath === undefined ? {} : { beneath: markSurplus(finding.beneath, counts) };
    if (needing !== undefined) {
      return {
        ...finding,
        ...beneath,
        surplus: false,
        severity: "medium" as const,
        message: `${finding.message} These words go to an element of ${nameCount(needing)}: keep what the element needs, and no more.`,
      };
    }
    const graver: Severity = possessionOnly && finding.category === "distribution" ? "critical" : finding.severity;
    const unlike =
      possessionOnly && finding.category === "distribution"
        ? " The plea is to simple possession, which these words contradict."
        : "";
    return { ...finding, ...beneath, surplus: true, severity: graver, message: `${finding.message}${unlike}` };
  });
}
