import { cell, p, row, table } from "./words";

/** Block-level content that stands only where a condition holds. */
export function when(condition: string, content: string): string {
  return p("BodyText", `{{#if ${condition}}}`) + content + p("BodyText", "{{/if}}");
}

/** Room below a table: a line a point high, which does not fall on a page of its own where the table ends a page. */
const below = p("Single", "", '<w:spacing w:after="220" w:line="20" w:lineRule="exact"/>');

/**
 * A table with one row for each item of a list.
 * @param widths of the columns, twentieths of a point; a letter page is 9360 wide
 * @param each the list, with a condition on its items after a bar: `discovery.requests | (eq topic "dog")`
 */
export function listing(widths: readonly number[], heads: readonly string[], each: string, texts: readonly string[]): string {
  const [list = "", condition] = each.split("|").map((part) => part.trim());
  const open = `{{#each ${list}}}${condition === undefined ? "" : `{{#if ${condition}}}`}`;
  const close = `${condition === undefined ? "" : "{{/if}}"}{{/each}}`;
  const last = texts.length - 1;
  const cells = texts.map((text, index) =>
    cell(widths[index] ?? 0, p("TableText", `${index === 0 ? open : ""}${text}${index === last ? close : ""}`)),
  );
  return (
    table(widths, [row(heads.map((head, index) => cell(widths[index] ?? 0, p("TableHead", head))), true), row(cells)]) +
    below
  );
}

/** One of a person's exhibits, reports or documents in a table's column: without parentheses, where a source is known. */
export const documentOf = (source: string): string =>
  `{{#if ${source}.document}}{{${source}.document}}{{#if ${source}.page}} at {{${source}.page}}{{/if}}{{else if ${source}.video}}{{${source}.video}}{{#if ${source}.at}} at {{${source}.at}}{{/if}}{{else if ${source}.transcript}}{{${source}.transcript}}{{#if ${source}.lines}} {{${source}.lines}}{{/if}}{{/if}}`;

/** Head of a paper of the office that is filed nowhere: what it is, whose case, and that it is privileged. */
export function officeHead(title: string): string {
  return (
    p("Title", title) +
    p("Centered", "{{#if derived.title}}_{{derived.title}}_{{else}}{{client.name}}{{/if}}{{#if docket.number}}, No. {{docket.number}}{{/if}}") +
    p("Centered", "Privileged: attorney work product. Prepared {{date today}}.", '<w:spacing w:after="240"/>')
  );
}

/** How many screens there were and how many were negative, a sentence; it stands where there were any. */
export const screens =
  '{{#if (eq derived.mitigation.screens 1)}}There has been one screen{{#if derived.mitigation.negative}}, and it was negative{{/if}}.{{else if (eq derived.mitigation.screens derived.mitigation.negative)}}All {{numberWords derived.mitigation.screens "text"}} screens were negative.{{else}}Of {{numberWords derived.mitigation.screens "text"}} screens, {{numberWords derived.mitigation.negative "text"}} {{#if (eq derived.mitigation.negative 1)}}was{{else}}were{{/if}} negative.{{/if}}';
