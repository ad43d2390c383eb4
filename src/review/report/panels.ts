/** The safety-valve panel, the element checklist and the list of what was looked for, as HTML. */
import type { ElementReading } from "../elements";
import { safetyValvePanel } from "../safety-valve";
import type { Finding } from "../types";
import { escapeHtml, tag, textTag } from "./escape";
import { authorityWords, categoryName, DOUBTED_NOTE, doubtedTitle, UNMARKED_NOTE, unmarkedTitle } from "./labels";
import { numbered } from "./order";
import { unmarkedSentences } from "../unmarked";
import type { ReportOptions, ReviewedFile } from "./types";

/** 18 U.S.C. 3553(f), condition by condition, with the findings that may close it. */
export function safetyValveHtml(findings: readonly Finding[], options: ReportOptions, prefix: string): string {
  const panel = safetyValvePanel(findings, options.case === undefined ? {} : { case: options.case });
  const numbers = new Map<Finding, number>();
  for (const { number, finding } of numbered(findings)) {
    const put = (each: Finding): void => {
      numbers.set(each, number);
      each.beneath?.forEach(put);
    };
    put(finding);
  }
  const rows = panel.doors.map((door) => {
    const links = [...new Set(door.findings.map((finding) => numbers.get(finding) ?? 0))]
      .sort((a, b) => a - b)
      .map((number) => tag("a", { href: `#${prefix}f${String(number)}` }, `finding ${String(number)}`));
    const state = links.length === 0 ? "No finding here; not thereby met" : `May be closed by ${links.join(", ")}`;
    return `<tr class="${links.length === 0 ? "open" : "closed"}"><th scope="row">${escapeHtml(door.id)}</th><td>${escapeHtml(door.condition)}</td><td>${state}</td></tr>`;
  });
  const notes = tag("ul", {}, panel.notes.map((note) => textTag("li", note)).join(""));
  const table = `<div class="scroll"><table><thead><tr><th scope="col">Condition</th><th scope="col">What it asks</th><th scope="col">Findings</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  const authorities = textTag("p", panel.authorities.map(authorityWords).join("; "), { class: "authorities" });
  return tag("section", { class: "panel" }, `<h3>Safety valve, 18 U.S.C. § 3553(f)</h3>${table}${notes}${authorities}`);
}

/** What the plea needs, found or not. */
export function checklistHtml({ checklist }: ElementReading): string {
  if (checklist.length === 0) return "";
  const blocks = checklist.map(({ count, elements, note }) => {
    const items = elements.map(({ element, found }) =>
      found === undefined
        ? tag("li", { class: "missing" }, `<span class="tick">Not found</span> ${escapeHtml(element)}`)
        : tag(
            "li",
            {},
            `<span class="tick">Found</span> ${escapeHtml(element)}: ${textTag("q", found.quote.replace(/\s+/g, " "))}`,
          ),
    );
    const body = items.length === 0 ? "" : tag("ul", { class: "checklist" }, items.join(""));
    return `${textTag("h4", count)}${body}${note === undefined ? "" : textTag("p", note)}`;
  });
  const intro = textTag(
    "p",
    "What a basis must still say, so that it supports the plea (Fed. R. Crim. P. 11(b)(3)). Found words may still not suffice.",
  );
  return tag("section", { class: "panel" }, `<h3>Element checklist</h3>${intro}${blocks.join("")}`);
}

/** Sentences that a person has to judge without a rule's help. */
export function unmarkedHtml({ text, findings }: ReviewedFile, { checklist }: ElementReading): string {
  const sentences = unmarkedSentences(text, findings, checklist);
  if (sentences.length === 0) return "";
  const items = sentences.map(({ quote, paragraph }) =>
    tag("li", {}, `<span class="tick">¶ ${String(paragraph)}</span> ${textTag("q", quote.replace(/\s+/g, " "))}`),
  );
  return tag(
    "section",
    { class: "panel" },
    `<h3>${unmarkedTitle(sentences.length, checklist.length > 0)}</h3>${textTag("p", UNMARKED_NOTE)}${tag("ul", { class: "checklist" }, items.join(""))}`,
  );
}

/** Words that the second reading set aside. */
export function doubtedHtml({ doubted = [] }: ReviewedFile): string {
  if (doubted.length === 0) return "";
  const items = doubted.map(({ quote, paragraph, title }) =>
    tag(
      "li",
      {},
      `<span class="tick">¶ ${String(paragraph)}</span> ${textTag("q", quote.replace(/\s+/g, " "))} (${escapeHtml(title)})`,
    ),
  );
  return tag(
    "section",
    { class: "panel" },
    `<h3>${doubtedTitle(doubted.length)}</h3>${textTag("p", DOUBTED_NOTE)}${tag("ul", { class: "checklist" }, items.join(""))}`,
  );
}

/** What the rules looked for. */
export function lookedForHtml({ lookedFor }: ReportOptions): string {
  if (lookedFor === undefined) return "";
  const names = lookedFor.categories.map(categoryName).join("; ");
  return tag(
    "section",
    { class: "panel" },
    `<h3>What was looked for</h3>${textTag("p", `${String(lookedFor.rules)} rules in these categories: ${names}. Amounts were compared with 21 U.S.C. § 841(b)(1)(A) and (B).`)}`,
  );
}
