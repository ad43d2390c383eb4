/** The report for a terminal. */
import { pleadedCounts, readElements, type ElementReading } from "../elements";
import { safetyValvePanel } from "../safety-valve";
import type { Finding } from "../types";
import { unmarkedSentences } from "../unmarked";
import { shownChange } from "./change";
import {
  authorityWords,
  categoryName,
  countWords,
  evidenceName,
  kindName,
  NOTHING_FOUND,
  STANDING_NOTE,
  DOUBTED_NOTE,
  doubtedTitle,
  UNMARKED_NOTE,
  unmarkedTitle,
} from "./labels";
import { bySeverity, numbered } from "./order";
import type { ReportOptions, ReviewedFile } from "./types";
import { plainText, wrap } from "./wrap";

/** How a terminal report is set. */
export interface TextOptions extends ReportOptions {
  /** Columns; left out: 100. */
  readonly width?: number;
  /** Colours by ANSI codes; left out: none. */
  readonly color?: boolean;
}

const COLORS = { critical: "31", high: "33", medium: "36", bold: "1", soft: "2" } as const;

/** Findings by severity with why, cost, evidence, questions and narrower words; plain text. */
export function textReport(files: readonly ReviewedFile[], options: TextOptions = {}): string {
  const parts = files.map((file) => fileText(file, options));
  return `${[...parts, wrap(STANDING_NOTE, "", options.width ?? 100)].join("\n\n")}\n`;
}

function paint(text: string, color: keyof typeof COLORS, options: TextOptions): string {
  return options.color === true ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text;
}

function fileText(file: ReviewedFile, options: TextOptions): string {
  const width = options.width ?? 100;
  const elements = readElements(file.text, pleadedCounts(options.case));
  const head = paint(`${plainText(file.file)}: ${countWords(file.findings)}`, "bold", options);
  if (file.findings.length === 0)
    return `${head}\n${wrap(NOTHING_FOUND, "  ", width)}${checklistText(elements, options)}${unmarkedText(file, elements, options)}${doubtedText(file, options)}`;
  const cards = bySeverity(numbered(file.findings)).map(({ number, finding }) =>
    findingText(number, finding, { text: file.text, elements }, options),
  );
  return `${head}\n\n${cards.join("\n\n")}${valveText(file, options)}${checklistText(elements, options)}${unmarkedText(file, elements, options)}${doubtedText(file, options)}`;
}

/** Sentences that a person has to judge without a rule's help. */
function unmarkedText({ text, findings }: ReviewedFile, { checklist }: ElementReading, options: TextOptions): string {
  const width = options.width ?? 100;
  const sentences = unmarkedSentences(text, findings, checklist);
  if (sentences.length === 0) return "";
  const lines = sentences.map(({ quote, paragraph }) =>
    wrap(`¶ ${String(paragraph)}: ${plainText(quote)}`, "    ", width),
  );
  const title = paint(unmarkedTitle(sentences.length, checklist.length > 0), "bold", options);
  return `\n\n${title}\n${wrap(UNMARKED_NOTE, "  ", width)}\n${lines.join("\n")}`;
}

/** Words that the second reading set aside. */
function doubtedText({ doubted = [] }: ReviewedFile, options: TextOptions): string {
  if (doubted.length === 0) return "";
  const width = options.width ?? 100;
  const lines = doubted.map(({ quote, paragraph, title }) =>
    wrap(`¶ ${String(paragraph)}: "${plainText(quote)}" (${title})`, "    ", width),
  );
  const head = paint(doubtedTitle(doubted.length), "bold", options);
  return `\n\n${head}\n${wrap(DOUBTED_NOTE, "  ", width)}\n${lines.join("\n")}`;
}

function findingText(
  number: number,
  finding: Finding,
  { text, elements }: { text: string; elements: ElementReading },
  options: TextOptions,
): string {
  const width = options.width ?? 100;
  const title = paint(`${String(number)}. ${finding.severity.toUpperCase()}`, finding.severity, options);
  const lines = [
    `${title}  ${plainText(categoryName(finding.category))}, paragraph ${String(finding.paragraph)}  ${paint(`[${plainText(finding.ruleId)}]`, "soft", options)}`,
    wrap(`"${finding.quote}"`, "   ", width),
    wrap(finding.message, "   ", width),
    wrap(`Cost: ${finding.consequence}`, "   ", width),
  ];
  if (finding.soft !== undefined) lines.push(wrap(`Note only: ${finding.soft}`, "   ", width));
  if (options.case !== undefined)
    lines.push(wrap(`${evidenceName(finding.evidence.state)}: ${finding.evidence.reason}`, "   ", width));
  if (finding.surplus === true) lines.push("   No element of the count pleaded to needs these words.");
  for (const question of finding.ask) lines.push(wrap(`Ask: ${question}`, "   ", width));
  for (const suggestion of finding.suggestions) {
    const { before, removed, added, after } = shownChange(text, suggestion);
    const out = removed === "" ? "" : `[-${removed}-]`;
    const inserted = added === "" ? "" : `{+${added}+}`;
    lines.push(wrap(`${kindName(suggestion.kind)}: ${before}${out}${inserted}${after}`, "   ", width));
    lines.push(wrap(suggestion.effect, "      ", width));
    const lost = elements.lost(suggestion);
    if (lost.length > 0) lines.push(wrap(`Takes away the only words found for: ${lost.join("; ")}.`, "      ", width));
  }
  lines.push(wrap(`Authority: ${finding.authorities.map(authorityWords).join("; ")}`, "   ", width));
  for (const under of finding.beneath ?? [])
    lines.push(wrap(`Also: ${categoryName(under.category)} (${under.severity}), "${under.quote}"`, "   ", width));
  return lines.join("\n");
}

function valveText(file: ReviewedFile, options: TextOptions): string {
  const panel = safetyValvePanel(file.findings, options.case === undefined ? {} : { case: options.case });
  const closed = panel.doors.filter((door) => door.findings.length > 0);
  if (closed.length === 0) return "";
  const lines = closed.map((door) =>
    wrap(
      `${door.id} may be closed by: ${door.findings.map((finding) => `"${finding.quote}"`).join(", ")}`,
      "  ",
      options.width ?? 100,
    ),
  );
  return `\n\n${paint("Safety valve, 18 U.S.C. § 3553(f)", "bold", options)}\n${lines.join("\n")}`;
}

function checklistText({ checklist }: ElementReading, options: TextOptions): string {
  if (checklist.length === 0) return "";
  const lines = checklist.flatMap(({ count, elements, note }) => [
    `  ${plainText(count)}`,
    ...elements.map(({ element, found }) =>
      wrap(
        found === undefined ? `not found: ${element}` : `found: ${element} ("${found.quote}")`,
        "    ",
        options.width ?? 100,
      ),
    ),
    ...(note === undefined ? [] : [wrap(note, "    ", options.width ?? 100)]),
  ]);
  return `\n\n${paint("Elements", "bold", options)}\n${lines.join("\n")}`;
}
