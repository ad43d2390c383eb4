import type { HostRange } from "../../host/document-host";
import type { Finding, Severity } from "../../review";
import { dismissalOf, type Dismissal } from "./dismissals";
import { hostRanges, type JoinedText } from "./joined-text";

/** A finding with its place in the document. */
export interface PlacedFinding {
  /** Stays the same while the words do, however the text around them moves. */
  readonly key: string;
  readonly finding: Finding;
  /** One for each paragraph that it touches; never empty. */
  readonly ranges: readonly [HostRange, ...HostRange[]];
  readonly dismissal?: Dismissal;
}

/** The order in which severities are shown, with the words for each. */
export const severities: readonly { readonly name: Severity; readonly title: string; readonly meaning: string }[] = [
  {
    name: "critical",
    title: "Critical",
    meaning: "mandatory minimum, consecutive term, removal or a lost safety valve",
  },
  { name: "high", title: "High", meaning: "two or more offense levels" },
  { name: "medium", title: "Medium", meaning: "drafting weakness" },
];

/** Findings with their places, in the order of the text; the same rule on the same words twice gets two keys. */
export function placeFindings(
  joined: JoinedText,
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): PlacedFinding[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const [first, ...rest] = hostRanges(joined, finding.start, finding.end);
    if (first === undefined) return [];
    const name = `${finding.ruleId} ${finding.quote}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const dismissal = dismissalOf(dismissals, joined, finding);
    return [
      {
        key: `${name} ${nth}`,
        finding,
        ranges: [first, ...rest] as const,
        ...(dismissal === undefined ? {} : { dismissal }),
      },
    ];
  });
}

/** The finding on whose words the selection stands; the current one where it is among several. */
export function findingAt(
  findings: readonly PlacedFinding[],
  selection: HostRange | undefined,
  current: string | undefined,
): PlacedFinding | undefined {
  if (selection === undefined) return undefined;
  const touched = findings.filter(({ ranges }) =>
    ranges.some(
      ({ paragraph, start, end }) =>
        paragraph === selection.paragraph &&
        start <= selection.start &&
        Math.max(selection.start + 1, selection.end) <= end,
    ),
  );
  return touched.find(({ key }) => key === current) ?? touched[0];
}

/** Findings that the list shows, in its order: by severity, then by place; those set aside and those of hidden severities are out. */
export function shownFindings(findings: readonly PlacedFinding[], hidden: ReadonlySet<Severity>): PlacedFinding[] {
  return severities
    .filter(({ name }) => !hidden.has(name))
    .flatMap(({ name }) =>
      findings.filter(({ finding, dismissal }) => finding.severity === name && dismissal === undefined),
    );
}

/** The finding behind the current one, or before it; beyond the last comes the first. */
export function findingBeside(
  shown: readonly PlacedFinding[],
  current: string | undefined,
  by: 1 | -1,
): PlacedFinding | undefined {
  const at = shown.findIndex(({ key }) => key === current);
  if (at < 0) return by === 1 ? shown[0] : shown.at(-1);
  return shown[(at + by + shown.length) % shown.length];
}
