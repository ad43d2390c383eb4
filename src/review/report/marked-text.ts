/** The reviewed text as HTML, each finding's words marked and linked to what is said about them. */
import { splitParagraphs } from "../text/paragraphs";
import { escapeHtml, tag } from "./escape";
import { categoryName, severityName } from "./labels";
import type { Numbered } from "./order";

/**
 * Paragraphs with marks. Findings that overlap share one mark, with the number of each.
 * @param prefix keeps the anchors of several files apart
 */
export function markedText(text: string, list: readonly Numbered[], prefix: string): string {
  const groups = group(list);
  return splitParagraphs(text)
    .map(({ start, end, number }) => {
      const inner = paragraph(text, start, end, groups, prefix);
      return tag(
        "p",
        { id: `${prefix}p${String(number)}` },
        `<span class="pn" aria-hidden="true">${String(number)}</span>${inner}`,
      );
    })
    .join("\n");
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly members: readonly Numbered[];
}

function group(list: readonly Numbered[]): Group[] {
  const out: Group[] = [];
  for (const each of [...list].sort((a, b) => a.finding.start - b.finding.start)) {
    const last = out[out.length - 1];
    if (last !== undefined && each.finding.start < last.end) {
      out[out.length - 1] = {
        start: last.start,
        end: Math.max(last.end, each.finding.end),
        members: [...last.members, each],
      };
    } else out.push({ start: each.finding.start, end: each.finding.end, members: [each] });
  }
  return out;
}

const RANK = { critical: 3, high: 2, medium: 1 } as const;

function paragraph(text: string, start: number, end: number, groups: readonly Group[], prefix: string): string {
  let at = start;
  let html = "";
  for (const { start: from, end: to, members } of groups) {
    const [a, b] = [Math.max(from, start), Math.min(to, end)];
    if (a >= b) continue;
    html += lines(text.slice(at, a));
    const worst = members.reduce((x, y) => (RANK[y.finding.severity] > RANK[x.finding.severity] ? y : x));
    const title = members
      .map(
        ({ number, finding }) =>
          `${String(number)}: ${severityName(finding.severity)}, ${categoryName(finding.category)}`,
      )
      .join("; ");
    const refs = members
      .map(({ number }) => tag("a", { href: `#${prefix}f${String(number)}`, class: "ref" }, String(number)))
      .join("");
    html += tag("mark", { class: worst.finding.severity, title }, lines(text.slice(a, b))) + tag("sup", {}, refs);
    at = b;
  }
  return html + lines(text.slice(at, end));
}

/** A break inside a paragraph stays one. */
function lines(text: string): string {
  return escapeHtml(text).replace(/\r\n?|\n/g, "<br>");
}
