import type { ReportInput } from "../engine/calls";
import type { ReviewResult } from "./review-result";

/** What a report says of a review. */
export function reportInput(result: ReviewResult, caseTitle: string | undefined, date: string): ReportInput {
  const { text } = result.joined;
  return {
    read: result.read.replace(/,$/u, ""),
    rules: result.rules,
    whole: result.whole,
    date,
    ...(caseTitle === undefined ? {} : { caseTitle }),
    findings: result.findings.map(({ finding, ranges, dismissal }) => ({
      finding,
      paragraph: ranges[0].paragraph + 1,
      replaced: finding.suggestions.map(({ replaces }) => text.slice(replaces.start, replaces.end)),
      ...(dismissal === undefined ? {} : { setAside: { reason: dismissal.reason, date: dismissal.date } }),
    })),
  };
}
