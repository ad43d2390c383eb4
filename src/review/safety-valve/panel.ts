/**
 * 18 U.S.C. 3553(f)(1)-(5) as amended by the First Step Act 2018; code text and Pulsifer v. United States, 601 U.S. 124 (2024),
 * checked 2026-11-24. The panel tells which words may close a condition; it never says that one is open.
 */
import type { CaseFile } from "../../case";
import { pleadedCounts } from "../elements";
import type { Authority, Finding } from "../types";

/** One condition of 18 U.S.C. 3553(f) and the findings that may close it. */
export interface SafetyValveDoor {
  /** "3553(f)(2)". */
  readonly id: string;
  readonly condition: string;
  readonly findings: readonly Finding[];
}

/** The panel: conditions, and what to know before relying on it. */
export interface SafetyValvePanel {
  readonly doors: readonly SafetyValveDoor[];
  readonly notes: readonly string[];
  readonly authorities: readonly Authority[];
}

const CHECKED = "2026-11-24";

/** The closed list of 3553(f): statutes whose minimum the safety valve can lift. 21 U.S.C. 859, 860 and 861 are not in it. */
export const SAFETY_VALVE_STATUTES: readonly string[] = [
  "21 U.S.C. § 841",
  "21 U.S.C. § 844",
  "21 U.S.C. § 846",
  "21 U.S.C. § 960",
  "21 U.S.C. § 963",
  "46 U.S.C. § 70503",
  "46 U.S.C. § 70506",
];

interface Condition {
  readonly id: string;
  readonly condition: string;
  /** Categories whose rules close it even where they do not say so themselves. */
  readonly closes: (finding: Finding) => boolean;
}

const CONDITIONS: readonly Condition[] = [
  {
    id: "3553(f)(1)",
    condition:
      "Criminal history: not more than 4 points without 1-point offenses, no 3-point offense, no 2-point violent offense. Under Pulsifer any one of the three disqualifies.",
    closes: ({ category }) => category === "prior-conviction",
  },
  {
    id: "3553(f)(2)",
    condition:
      "No violence or credible threats of violence, and no possession of a firearm or other dangerous weapon (or inducing another to possess one) in connection with the offense.",
    closes: ({ category }) => category === "violence" || category === "firearm",
  },
  {
    id: "3553(f)(3)",
    condition: "The offense did not result in death or serious bodily injury to any person.",
    closes: ({ category }) => category === "death-injury",
  },
  {
    id: "3553(f)(4)",
    condition:
      "Not an organizer, leader, manager or supervisor of others in the offense, and not engaged in a continuing criminal enterprise (21 U.S.C. § 848).",
    closes: ({ category, quote }) =>
      category === "role" && !/\b(?:equal|average|full knowledge|skill|trust)\b/i.test(quote),
  },
  {
    id: "3553(f)(5)",
    condition:
      "By sentencing the client has truthfully given the government all information and evidence about the offense and its common scheme or plan. Not for having nothing useful to tell.",
    closes: ({ category, quote }) =>
      category === "obstruction" && /\b(?:lie[ds]?|lying|false\w*|perjur\w*|mislead\w*|misled)\b/i.test(quote),
  },
];

/** A rule's own doors decide where it names any; else its category does. */
function closes(condition: Condition, finding: Finding): boolean {
  const doors = finding.doors ?? [];
  return doors.length > 0
    ? doors.some((door) => door.replace(/\s/g, "").startsWith(condition.id))
    : condition.closes(finding);
}

/** Every finding with those beneath it. */
function flatten(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...flatten(finding.beneath ?? [])]);
}

/**
 * Gathers the findings under the conditions of 18 U.S.C. 3553(f).
 * @param options.case tells whether the counts pleaded are on the closed list, and of the client's earlier convictions
 */
export function safetyValvePanel(
  findings: readonly Finding[],
  options: { readonly case?: CaseFile } = {},
): SafetyValvePanel {
  const all = flatten(findings).filter((finding) => finding.soft === undefined);
  const doors = CONDITIONS.map((condition) => ({
    id: condition.id,
    condition: condition.condition,
    findings: all.filter((finding) => closes(condition, finding)),
  }));
  return { doors, notes: notesOf(all, options.case), authorities: AUTHORITIES };
}

const AUTHORITIES: readonly Authority[] = [
  { cite: "18 U.S.C. § 3553(f)", checked: CHECKED },
  { cite: "Pulsifer v. United States, 601 U.S. 124 (2024)", checked: CHECKED },
  { cite: "U.S.S.G. § 5C1.2", checked: CHECKED, manualYear: 2025, note: "check the 2026 Manual" },
];

const OFF_LIST = /\b(?:859|860|861)\b/;

function notesOf(findings: readonly Finding[], file: CaseFile | undefined): string[] {
  const notes = [
    `The list of statutes is closed: ${SAFETY_VALVE_STATUTES.join(", ")}. 21 U.S.C. §§ 859, 860 and 861 are not in it.`,
  ];
  for (const count of pleadedCounts(file)) {
    const name = count.number === undefined ? "The count pleaded to" : `Count ${String(count.number)}`;
    if (OFF_LIST.test(count.statute ?? ""))
      notes.push(`${name} (${count.statute ?? ""}) is not on the list: no safety valve for it.`);
    if (/\b924\(c\)/.test(count.statute ?? ""))
      notes.push(
        `${name} (${count.statute ?? ""}) has a consecutive term of its own that the safety valve does not lift.`,
      );
  }
  if (findings.some((finding) => finding.category === "school-zone" || finding.category === "minor")) {
    notes.push(
      "Words about a protected place or a person under 21 invite a count under 21 U.S.C. §§ 859 to 861, which the safety valve does not reach.",
    );
  }
  if (file?.priors !== undefined && file.priors.length > 0) {
    notes.push(
      `The case file lists ${String(file.priors.length)} earlier conviction${file.priors.length === 1 ? "" : "s"}: count the points of each before relying on (f)(1).`,
    );
  }
  notes.push(
    "That no finding stands under a condition does not mean that it is met: the presentence report and the government may bring other facts.",
  );
  return notes;
}
