/** The report to read and print. */
import { pleadedCounts, readElements } from "../elements";
import type { EvidenceState } from "../types";
import { tag, textTag } from "./escape";
import { findingCard } from "./finding-card";
import { NOTHING_FOUND, SEVERITIES, SEVERITY_MEANING } from "./labels";
import { markedText } from "./marked-text";
import { bySeverity, numbered } from "./order";
import { page } from "./page";
import { checklistHtml, lookedForHtml, safetyValveHtml, doubtedHtml, unmarkedHtml } from "./panels";
import type { ReportOptions, ReviewedFile } from "./types";

/**
 * One self-contained HTML page for any number of reviewed files: the text with marks, the findings by severity, the
 * safety-valve panel and the element checklist. It never says that a text is safe.
 */
export function htmlReport(files: readonly ReviewedFile[], options: ReportOptions = {}): string {
  const title = options.title ?? "Review of factual basis";
  const against =
    options.case === undefined
      ? "without a case file"
      : `against the case file${options.case.title === undefined ? "" : ` of ${options.case.title}`}`;
  const when = options.date === undefined ? "" : `, ${options.date}`;
  const names = files.length === 1 ? (files[0]?.file ?? "") : `${String(files.length)} files`;
  const body = files
    .map((file, i) => fileSection(file, options, files.length > 1 ? `d${String(i + 1)}-` : ""))
    .join("\n");
  return page(title, `${names}, reviewed ${against}${when}.`, `${body}\n${lookedForHtml(options)}`);
}

function fileSection(file: ReviewedFile, options: ReportOptions, prefix: string): string {
  const list = numbered(file.findings);
  const counts = pleadedCounts(options.case);
  const elements = readElements(file.text, counts);
  const context = { text: file.text, prefix, elements, withCase: options.case !== undefined };
  const cards = bySeverity(list).map((each) => findingCard(each, context));
  const basis = tag(
    "section",
    { class: "basis", "aria-label": "Reviewed text", tabindex: "0" },
    `<h3>The text</h3>${markedText(file.text, list, prefix)}`,
  );
  const found = cards.length === 0 ? textTag("p", NOTHING_FOUND, { class: "nothing" }) : cards.join("\n");
  return tag(
    "section",
    { class: "file" },
    [
      textTag("h2", file.file),
      countsHtml(file, options),
      `<div class="cols">${basis}<div class="findings">${found}</div></div>`,
      safetyValveHtml(file.findings, options, prefix),
      checklistHtml(elements),
      unmarkedHtml(file, elements),
      doubtedHtml(file),
    ].join("\n"),
  );
}

const STATES: readonly EvidenceState[] = ["contradicted", "not supported", "supported", "unknown"];

function countsHtml({ findings }: ReviewedFile, options: ReportOptions): string {
  const severities = SEVERITIES.map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `<li class="${severity}" title="${severity}: ${SEVERITY_MEANING[severity]}"><b>${String(number)}</b>${severity}</li>`;
  });
  const states = STATES.map((state) => {
    const number = findings.filter((finding) => finding.evidence.state === state).length;
    return number === 0 || options.case === undefined
      ? ""
      : `<li><b>${String(number)}</b>${state === "unknown" ? "not known from the record" : `${state} by the record`}</li>`;
  });
  const surplus = findings.filter((finding) => finding.surplus === true).length;
  const spare = surplus === 0 ? "" : `<li><b>${String(surplus)}</b>needed by no element</li>`;
  const legend = tag(
    "p",
    { class: "lead" },
    SEVERITIES.map((severity) => `<b>${severity}</b>: ${SEVERITY_MEANING[severity]}`).join("; ") + ".",
  );
  return `<ul class="counts">${severities.join("")}${states.join("")}${spare}</ul>${findings.length === 0 ? "" : legend}`;
}
