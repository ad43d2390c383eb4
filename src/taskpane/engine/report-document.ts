import type { Finding } from "../../review";
import {
  authorityWords,
  categoryName,
  evidenceName,
  kindName,
  NOTHING_FOUND,
  STANDING_NOTE,
  DOUBTED_NOTE,
  doubtedTitle,
  UNMARKED_NOTE,
  unmarkedTitle,
} from "../../review/report";
import type { ReportedFinding, ReportInput } from "./calls";
import { wordFile, type Paragraph, type ParagraphStyle, type Run } from "./word-file";

function plain(style: ParagraphStyle, text: string): Paragraph {
  return { style, runs: [["plain", text]] };
}

function labelled(label: string, ...texts: readonly string[]): Paragraph[] {
  const said = texts.filter((text) => text !== "");
  return said.length === 0
    ? []
    : [plain("Label", label), ...said.map((text) => plain(said.length > 1 ? "Bullet" : "Body", text))];
}

/** A review as a Word file for the attorney's own records: findings by severity, what was set aside and why, elements and safety valve. */
export function reportDocument(input: ReportInput): Uint8Array {
  const open = input.findings.filter(({ setAside }) => setAside === undefined);
  const aside = input.findings.filter(({ setAside }) => setAside !== undefined);
  const title = "Review of factual basis";
  return wordFile(title, [
    plain("Title", title),
    plain("Body", `${input.date}. Read: ${input.read}, with ${input.rules} rules.`),
    plain("Body", input.caseTitle === undefined ? "Without a case file." : `Held against: ${input.caseTitle}.`),
    plain("Note", open.length === 0 ? `${NOTHING_FOUND} ${STANDING_NOTE}` : STANDING_NOTE),
    ...(["critical", "high", "medium"] as const).flatMap((severity) => {
      const found = open.filter(({ finding }) => finding.severity === severity);
      const name = severity.charAt(0).toUpperCase() + severity.slice(1);
      return found.length === 0
        ? []
        : [plain("Heading1", `${name} (${found.length})`), ...found.flatMap((reported) => findingParagraphs(reported))];
    }),
    ...(aside.length === 0 ? [] : [plain("Heading1", `Set aside by the attorney (${aside.length})`)]),
    ...aside.map(({ finding, paragraph, setAside }) =>
      plain(
        "Bullet",
        `Paragraph ${paragraph}, “${finding.quote}”: ${setAside?.reason ?? ""} (${setAside?.date ?? ""})`,
      ),
    ),
    ...elements(input),
    ...safetyValve(input),
    ...unmarked(input),
    ...doubted(input),
  ]);
}

function findingParagraphs({ finding, paragraph, replaced }: ReportedFinding): Paragraph[] {
  const { evidence } = finding;
  return [
    plain("Heading2", `Paragraph ${paragraph}: “${finding.quote}”`),
    plain("Body", `${categoryName(finding.category)}. ${finding.message}`),
    ...labelled("What it can cost", finding.consequence),
    ...labelled("Authority", ...finding.authorities.map(authorityWords)),
    ...labelled(
      evidenceName(evidence.state),
      evidence.reason,
      ...evidence.cites.filter((cite) => !evidence.reason.includes(cite)),
    ),
    ...labelled("Ask", ...finding.ask),
    ...finding.suggestions.flatMap((suggestion, at) => suggestionParagraphs(suggestion, replaced[at] ?? "")),
  ];
}

function suggestionParagraphs({ kind, text, effect }: Finding["suggestions"][number], replaced: string): Paragraph[] {
  const runs: Run[] = [
    ["struck", replaced],
    ...(text === ""
      ? []
      : ([
          ["plain", " "],
          ["underlined", text],
        ] as const)),
  ];
  return [plain("Label", `${kindName(kind)}: ${effect}`), { style: "Quote", runs }];
}

function elements({ whole }: ReportInput): Paragraph[] {
  if (whole.checklist.length === 0) return [];
  return [
    plain("Heading1", "Elements of the counts pleaded to"),
    plain("Note", "What a basis must still say (Fed. R. Crim. P. 11(b)(3)). Found words may still not suffice."),
    ...whole.checklist.flatMap(({ count, elements: each, note }) => [
      plain("Heading2", count),
      ...each.map(({ element, found }): Paragraph => ({
        style: "Bullet",
        runs: [
          ["bold", found === undefined ? "Not found: " : "Found: "],
          ["plain", found === undefined ? element : `${element}: “${found.quote}”`],
        ],
      })),
      ...(note === undefined ? [] : [plain("Note", note)]),
    ]),
  ];
}

function safetyValve({ whole: { valve } }: ReportInput): Paragraph[] {
  return [
    plain("Heading1", "Safety valve, 18 U.S.C. § 3553(f)"),
    ...valve.doors.map(({ id, condition, closedBy }): Paragraph => ({
      style: "Bullet",
      runs: [
        ["bold", `${id}: `],
        ["plain", `${condition} `],
        [
          "italic",
          closedBy.length === 0
            ? "No finding here; not thereby met."
            : `May be closed by: ${closedBy.map((quote) => `“${quote}”`).join("; ")}.`,
        ],
      ],
    })),
    ...valve.notes.map((note) => plain("Note", note)),
  ];
}

function doubted({ whole }: ReportInput): Paragraph[] {
  if (whole.doubted.length === 0) return [];
  return [
    plain("Heading1", doubtedTitle(whole.doubted.length)),
    plain("Note", DOUBTED_NOTE),
    ...whole.doubted.map(({ quote, title }) => plain("Bullet", `“${quote}” (${title})`)),
  ];
}

function unmarked({ whole }: ReportInput): Paragraph[] {
  if (whole.unmarked.length === 0) return [];
  return [
    plain("Heading1", unmarkedTitle(whole.unmarked.length, whole.checklist.length > 0)),
    plain("Note", UNMARKED_NOTE),
    ...whole.unmarked.map(({ quote }) => plain("Bullet", quote)),
  ];
}
