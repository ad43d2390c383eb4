/** Names that a reader sees, for categories, severities and states. */
import type { EvidenceState, Finding, Severity, SuggestionKind } from "../types";

const CATEGORIES: Readonly<Record<string, string>> = {
  firearm: "Firearm",
  "school-zone": "Protected place",
  quantity: "Quantity",
  purity: "Purity",
  "lab-sampling": "Laboratory and sampling",
  distribution: "Distribution",
  conspiracy: "Conspiracy",
  "relevant-conduct": "Relevant conduct",
  premises: "Premises",
  role: "Role",
  obstruction: "Obstruction",
  minor: "Minors",
  "death-injury": "Death or injury",
  "prior-conviction": "Prior convictions",
  violence: "Violence",
  importation: "Importation",
  money: "Money",
  immigration: "Immigration",
  "open-ended": "Open-ended wording",
  "mens-rea": "State of mind",
  waiver: "Waiver and stipulation",
};

/** "lab-sampling" as "Laboratory and sampling"; a firm's own category as its words. */
export function categoryName(category: string): string {
  if (Object.hasOwn(CATEGORIES, category)) return CATEGORIES[category] ?? category;
  const words = category.replace(/^firm-/, "").replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const SEVERITIES: readonly Severity[] = ["critical", "high", "medium"];

/** "Critical". */
export function severityName(severity: Severity): string {
  return severity.charAt(0).toUpperCase() + severity.slice(1);
}

/** What each severity means, for a legend. */
export const SEVERITY_MEANING: Readonly<Record<Severity, string>> = {
  critical: "may bring a mandatory minimum, a consecutive term, removal, or cost the safety valve",
  high: "two or more levels, or new exposure",
  medium: "a weakness of drafting",
};

/** The state of the evidence in words. */
export function evidenceName(state: EvidenceState): string {
  switch (state) {
    case "supported":
      return "Supported by the record";
    case "not supported":
      return "Not supported by the record";
    case "contradicted":
      return "Contradicted by the record";
    case "unknown":
      return "Not known from the record";
  }
}

/** What a suggestion does, as a heading. */
export function kindName(kind: SuggestionKind): string {
  switch (kind) {
    case "delete":
      return "Strike";
    case "neutral":
      return "Neutral";
    case "reserve":
      return "Reserve";
    case "narrow":
      return "Narrow";
    case "move":
      return "Move elsewhere";
  }
}

/** "2 critical, 1 high", highest first; kinds with none are left out. */
export function countWords(findings: readonly Finding[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${String(number)} ${severity}`];
  });
  return parts.length === 0 ? "no finding" : parts.join(", ");
}

/** "18 U.S.C. § 924(c) (checked 2026-11-24; 2025 Manual; check the 2026 Manual)". */
export function authorityWords({ cite, checked, manualYear, note }: Finding["authorities"][number]): string {
  const parts = [`checked ${checked}`, manualYear === undefined ? undefined : `${String(manualYear)} Manual`, note];
  return `${cite} (${parts.filter((part) => part !== undefined).join("; ")})`;
}

/** Said where nothing was found; it must not sound like an all-clear. */
export const NOTHING_FOUND =
  "No rule matched. That is no assurance: the rules know the wordings they were written for, and a text can cost years in words that none of them knows. Read it yourself against the file.";

/** Said on every report. */
export const STANDING_NOTE =
  "Prepared to inform the attorney's own judgment. A finding is a place to look at, not advice, and words without a finding are not thereby cleared. Authorities carry the date on which somebody looked them up; run a citator before relying on one.";

/** Said over the sentences that no rule marks. */
export const UNMARKED_NOTE =
  "Rules know many wordings and not all. What a client admits beyond the elements can be used at sentencing, whatever its wording (U.S.S.G. § 1B1.3). Read each of these against the file: is it needed, is it true, can the government prove it?";

/** Stands above the words that the second reading set aside. */
export const DOUBTED_NOTE =
  "Rules know these words, but each sentence as a whole reads like the harmless ones among our labelled examples. That is learned, and can be wrong: look at each.";

/** Heading of those words. */
export function doubtedTitle(count: number): string {
  return `${String(count)} ${count === 1 ? "wording" : "wordings"} doubted by the second reading`;
}

/** Heading of those sentences. */
export function unmarkedTitle(sentences: number, withElements: boolean): string {
  const which = withElements ? "no rule marks and no element of the plea was found in" : "no rule marks";
  return `${String(sentences)} ${sentences === 1 ? "sentence" : "sentences"} that ${which}`;
}
