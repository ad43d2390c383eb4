import type { CaseFile } from "../case";
import { annotateDocx, type Comment, type Highlight, type HighlightColor } from "../docx";
import type { Finding, Severity } from "../review";
import { htmlReport, type ReviewedFile } from "../review/report";
import type { WordSource } from "./review";

/** Highlighter colours by severity; black words stay readable on each of them. */
const colors: Readonly<Record<Severity, HighlightColor>> = { critical: "magenta", high: "yellow", medium: "cyan" };

/** In whose name comments are written. */
const author = "Motionwright";

/** What a comment in the margin says: the risk, its cost, what the record says, what to ask, and the first narrower words. */
function commentText(finding: Finding): string {
  const lines = [`${finding.severity.toUpperCase()}: ${finding.message}`, `Cost: ${finding.consequence}`];
  if (finding.evidence.state !== "unknown")
    lines.push(`Record (${finding.evidence.state}): ${finding.evidence.reason}`);
  for (const question of finding.ask.slice(0, 2)) lines.push(`Ask: ${question}`);
  for (const suggestion of finding.suggestions.slice(0, 2)) {
    lines.push(
      suggestion.text === ""
        ? `Narrower: leave it out. ${suggestion.effect}`
        : `Narrower: “${suggestion.text}” ${suggestion.effect}`,
    );
  }
  const cites = finding.authorities.map(({ cite, checked, manualYear }) => {
    const manual = manualYear === undefined ? "" : `, ${manualYear} Manual`;
    return `${cite} (checked ${checked}${manual})`;
  });
  lines.push(`Authority: ${cites.join("; ")} [${finding.ruleId}]`);
  return lines.join("\n");
}

/**
 * The reviewed Word file with each finding highlighted in the colour of its severity, and a comment that says why.
 * @param date of the comments, "2026-11-24T00:00:00Z"
 * @param file name for messages
 * @throws DiagnosticError where the file is not sound
 */
export function annotatedDocument(
  word: WordSource,
  findings: readonly Finding[],
  date: string,
  file: string,
): Uint8Array {
  const highlights: Highlight[] = [];
  const comments: Comment[] = [];
  const mark = (finding: Finding, text: string): void => {
    const ranges = word.document.rangesOf(finding.start, finding.end);
    for (const range of ranges) highlights.push({ ...range, color: colors[finding.severity] });
    const first = ranges[0];
    if (first !== undefined) comments.push({ ...first, text });
  };
  for (const finding of findings) {
    const beneath = (finding.beneath ?? []).map(
      (under) => `Also ${under.severity}: ${under.message} [${under.ruleId}]`,
    );
    mark(finding, [commentText(finding), ...beneath].join("\n"));
  }
  return annotateDocx(word.bytes, { highlights, comments, author, date }, { file });
}

/** The report to read and print. */
export function reportPage(
  files: readonly ReviewedFile[],
  options: { case?: CaseFile | undefined; date: string; lookedFor: { categories: readonly string[]; rules: number } },
): string {
  const { case: caseFile, date, lookedFor } = options;
  return htmlReport(files, { date, lookedFor, ...(caseFile === undefined ? {} : { case: caseFile }) });
}
