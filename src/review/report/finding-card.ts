/** One finding as HTML: what, why, cost, record, questions, narrower words, authorities. */
import type { ElementReading } from "../elements";
import type { Finding } from "../types";
import { shownChange } from "./change";
import { escapeHtml, tag, textTag } from "./escape";
import { authorityWords, categoryName, evidenceName, kindName, severityName } from "./labels";
import type { Numbered } from "./order";

/** What a card needs beside its finding. */
export interface CardContext {
  readonly text: string;
  readonly prefix: string;
  readonly elements: ElementReading;
  /** Whether a case file was given; without one the card says nothing of evidence. */
  readonly withCase: boolean;
}

/** The card of a finding. */
export function findingCard({ number, finding }: Numbered, context: CardContext): string {
  const id = `${context.prefix}f${String(number)}`;
  const parts = [
    head(number, finding, context.prefix),
    textTag("blockquote", finding.quote.replace(/\s+/g, " ")),
    finding.soft === undefined ? "" : row("Note only", textTag("p", finding.soft)),
    row("Why", textTag("p", finding.message)),
    row("What it can cost", textTag("p", finding.consequence)),
    context.withCase ? evidenceRow(finding) : "",
    finding.surplus === true
      ? row("Element", textTag("p", "No element of the count pleaded to needs these words.", { class: "surplus" }))
      : "",
    finding.ask.length === 0 ? "" : row("Ask the record", list(finding.ask)),
    suggestionRow(finding, context),
    row("Authority", list(finding.authorities.map(authorityWords), "authorities")),
    beneathRow(finding, context),
  ];
  return tag("article", { class: `card ${finding.severity}`, id, "aria-labelledby": `${id}h` }, parts.join("\n"));
}

function head(number: number, finding: Finding, prefix: string): string {
  const id = `${prefix}f${String(number)}h`;
  const place = tag(
    "a",
    { href: `#${prefix}p${String(finding.paragraph)}`, class: "place" },
    `paragraph ${String(finding.paragraph)}`,
  );
  const badge = textTag("span", severityName(finding.severity), { class: `badge ${finding.severity}` });
  return `<header><h3 id="${id}"><span class="no">${String(number)}</span> ${escapeHtml(categoryName(finding.category))}</h3>${badge}${place}<code>${escapeHtml(finding.ruleId)}</code></header>`;
}

function row(label: string, inner: string, className = ""): string {
  return tag("section", className === "" ? {} : { class: className }, `${textTag("h4", label)}${inner}`);
}

function list(items: readonly string[], className = ""): string {
  return tag("ul", className === "" ? {} : { class: className }, items.map((item) => textTag("li", item)).join(""));
}

function evidenceRow({ evidence }: Finding): string {
  const state = textTag("strong", evidenceName(evidence.state));
  const quoted = evidence.cites.filter((cite) => !evidence.reason.includes(cite));
  const cites = quoted.length === 0 ? "" : textTag("p", `Record: ${quoted.join("; ")}`, { class: "cites" });
  return row(
    "Against the case file",
    `<p>${state}. ${escapeHtml(evidence.reason)}</p>${cites}`,
    `evidence ${evidence.state.replace(" ", "-")}`,
  );
}

function suggestionRow(finding: Finding, { text, elements }: CardContext): string {
  if (finding.suggestions.length === 0) return "";
  const items = finding.suggestions.map((suggestion) => {
    const { before, removed, added, after } = shownChange(text, suggestion);
    const out = removed === "" ? "" : textTag("del", removed);
    const inserted = added === "" ? "" : textTag("ins", added);
    const lost = elements.lost(suggestion);
    const warning =
      lost.length === 0
        ? ""
        : textTag(
            "p",
            `This takes away the only words found for: ${lost.join("; ")}. Without them the basis may not support the plea.`,
            { class: "lost" },
          );
    const change = tag("p", { class: "change" }, `${escapeHtml(before)}${out}${inserted}${escapeHtml(after)}`);
    return tag(
      "li",
      {},
      `${textTag("span", kindName(suggestion.kind), { class: "kind" })}${change}${textTag("p", suggestion.effect, { class: "effect" })}${warning}`,
    );
  });
  return row("Narrower words", tag("ol", { class: "suggestions" }, items.join("\n")));
}

/** Less grave findings on the same words; one of another category with what a reader needs to act on it alone. */
function beneathRow(finding: Finding, context: CardContext): string {
  const { beneath } = finding;
  if (beneath === undefined || beneath.length === 0) return "";
  const items = beneath.map((each) => {
    const name = textTag("strong", categoryName(each.category));
    const badge = textTag("span", severityName(each.severity), { class: `badge ${each.severity}` });
    const title = `<p>${name} ${badge} ${textTag("q", each.quote.replace(/\s+/g, " "))}</p>${textTag("p", each.message)}`;
    if (each.category === finding.category) return tag("div", { class: "under" }, title);
    const body = [
      textTag("p", each.consequence),
      context.withCase ? evidenceRow(each) : "",
      suggestionRow(each, context),
      row("Authority", list(each.authorities.map(authorityWords), "authorities")),
    ];
    return tag("div", { class: "under" }, title + body.join(""));
  });
  return row("Also on these words", items.join("\n"));
}
