/** The report on two drafts, as text and as HTML. */
import type { DraftChange, DraftComparison } from "../compare";
import type { Finding } from "../types";
import { escapeHtml, tag, textTag } from "./escape";
import { categoryName, severityName } from "./labels";
import { page } from "./page";
import { wrap } from "./wrap";

/** What the report on two drafts says about itself. */
export interface ComparisonOptions {
  readonly oldFile: string;
  readonly newFile: string;
  readonly format: "text" | "html";
  /** Columns of the text form; left out: 100. */
  readonly width?: number;
  readonly date?: string;
}

const KINDS: readonly (readonly [DraftChange["kind"], string])[] = [
  ["added", "Added"],
  ["reworded", "Reworded"],
  ["moved", "Moved"],
  ["removed", "Removed"],
  ["unchanged", "Unchanged"],
];

/** Tells which risks the new draft added, reworded, moved and removed. */
export function comparisonReport({ changes }: DraftComparison, options: ComparisonOptions): string {
  return options.format === "html" ? comparisonHtml(changes, options) : comparisonText(changes, options);
}

/** "1 added, 2 removed"; kinds with none are left out. */
export function changeCounts(changes: readonly DraftChange[]): string {
  const parts = KINDS.flatMap(([kind, name]) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number === 0 ? [] : [`${String(number)} ${name.toLowerCase()}`];
  });
  return parts.length === 0 ? "no finding in either draft, which is no assurance about either" : parts.join(", ");
}

function shown(change: DraftChange): Finding | undefined {
  return change.new ?? change.old;
}

function comparisonText(changes: readonly DraftChange[], options: ComparisonOptions): string {
  const width = options.width ?? 100;
  const head = `${options.oldFile} against ${options.newFile}: ${changeCounts(changes)}`;
  const blocks = KINDS.flatMap(([kind, name]) => {
    const mine = changes.filter((change) => change.kind === kind);
    if (mine.length === 0) return [];
    const lines = mine.map((change) => {
      const finding = shown(change);
      const title =
        finding === undefined
          ? ""
          : `${finding.severity}, ${categoryName(finding.category)}: "${finding.quote}" [${finding.ruleId}]`;
      return `${wrap(title, "  ", width)}\n${wrap(change.note, "    ", width)}`;
    });
    return [`${name}\n${lines.join("\n")}`];
  });
  return `${[wrap(head, "", width), ...blocks].join("\n\n")}\n`;
}

function comparisonHtml(changes: readonly DraftChange[], options: ComparisonOptions): string {
  const when = options.date === undefined ? "" : `, ${options.date}`;
  const subtitle = `${options.oldFile} against ${options.newFile}: ${changeCounts(changes)}${when}.`;
  const sections = KINDS.map(([kind, name]) => {
    const mine = changes.filter((change) => change.kind === kind);
    return mine.length === 0
      ? ""
      : `<h2>${name}</h2>${kind === "unchanged" ? unchangedList(mine) : mine.map(changeCard).join("\n")}`;
  });
  return page("Two drafts compared", subtitle, sections.join("\n"));
}

/** What stands as before, one line each. */
function unchangedList(changes: readonly DraftChange[]): string {
  const items = changes.flatMap((change) => {
    const finding = shown(change);
    if (finding === undefined) return [];
    const line = `${categoryName(finding.category)} (${finding.severity}), paragraph ${String(finding.paragraph)}: "${finding.quote.replace(/\s+/g, " ")}"`;
    return [textTag("li", change.note === "Stands as before." ? line : `${line}. ${change.note}`)];
  });
  return tag("ul", { class: "panel" }, items.join(""));
}

function changeCard(change: DraftChange): string {
  const finding = shown(change);
  if (finding === undefined) return "";
  const badge = textTag("span", severityName(finding.severity), { class: `badge ${finding.severity}` });
  const head = `<header><h3>${escapeHtml(categoryName(finding.category))}</h3>${badge}<span class="place">paragraph ${String(finding.paragraph)}</span><code>${escapeHtml(finding.ruleId)}</code></header>`;
  const reworded = change.kind === "reworded" && change.old !== undefined && change.new !== undefined;
  const words = reworded
    ? tag("p", { class: "change" }, `${textTag("del", change.old.quote)} ${textTag("ins", change.new.quote)}`)
    : textTag("blockquote", finding.quote.replace(/\s+/g, " "));
  const cost = change.kind === "added" || change.kind === "reworded" ? textTag("p", finding.consequence) : "";
  return tag(
    "article",
    { class: `card ${finding.severity} ${change.kind}` },
    `${head}${words}${textTag("p", change.note)}${cost}`,
  );
}
