import { body, cell, newPage, p, row, table } from "./words";

const captionBorders = '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>';

const others = '(where coDefendants "charged" true)';
const plaintiff =
  "{{#if court.plaintiff}}{{court.plaintiff}}{{else if profile.caption.plaintiff}}{{profile.caption.plaintiff}}{{else if (eq court.level \"state\")}}STATE OF {{upper court.state}}{{else}}UNITED STATES OF AMERICA{{/if}}";
/** The client first, then everyone else who is charged with them. */
const defendants = `{{upper client.name}}{{#each ${others}}}{{#if name}}{{#if @last}} and {{else}}, {{/if}}{{upper name}}{{/if}}{{/each}}`;
const defendant = `{{#if ${others}}}Defendants{{else}}Defendant{{/if}}`;
const courtName =
  '{{#if court.name}}{{court.name}}{{else if profile.caption.court}}{{profile.caption.court}}{{else if (eq court.level "federal")}}UNITED STATES DISTRICT COURT{{else}}{{court.name}}{{/if}}';
const number = "{{#if profile.caption.number}}{{profile.caption.number}}{{else}}Case No.{{/if}} {{docket.number}}";

/** Parties at the left, a line beside and below them, number and judge at the right: as federal districts and most states set them. */
function boxed(first: string): string {
  const left =
    p("Single", `${plaintiff},`) +
    p("Single", "\t\t\tPlaintiff,") +
    p("Single", "") +
    p("Single", "v.") +
    p("Single", "") +
    p("Single", `${defendants},`) +
    p("Single", `\t\t\t${defendant}.`) +
    p("Single", "");
  const right =
    p("Single", "") +
    p("Single", number) +
    p("Single", "") +
    p("Single", "{{#if court.judge.name}}{{court.judge.name}}{{/if}}") +
    p("Single", "{{#if court.judge.title}}{{court.judge.title}}{{/if}}");
  return (
    p("CourtName", courtName, first) +
    p("CourtName", "{{#if court.district}}{{court.district}}{{/if}}") +
    p("CourtName", "{{#if court.division}}{{court.division}}{{/if}}") +
    p("Centered", "") +
    table([4680, 4680], [row([cell(4680, left, captionBorders), cell(4680, right, '<w:vAlign w:val="center"/>')])], false)
  );
}

/** The number above, a column of section signs between parties and court: the custom of Texas. */
function sections(first: string): string {
  const lines = (texts: readonly string[]): string => texts.map((text) => p("Single", text)).join("");
  const court = ["{{#if court.name}}IN THE {{court.name}}{{/if}}", "", "{{#if court.district}}{{court.district}}{{/if}}", "", "{{#if court.division}}{{court.division}}{{/if}}"];
  return (
    p("CourtName", number, first) +
    p("Centered", "") +
    table(
      [4300, 760, 4300],
      [
        row([
          cell(4300, lines([plaintiff, "", "v.", "", defendants])),
          cell(760, Array.from({ length: 5 }, () => p("Centered", "§")).join("")),
          cell(4300, lines(court)),
        ]),
      ],
      false,
    )
  );
}

/**
 * The head of a paper: court, parties, number and title, in the manner of the court's profile.
 * @param title begins with "Defendant's" where the paper is the client's; with several defendants it says which
 */
export function caption(title: string, first = ""): string {
  const block = (text: string): string => p("Single", text);
  return (
    block('{{#if (eq profile.caption.style "sections")}}') +
    sections(first) +
    block("{{else}}") +
    boxed(first) +
    block("{{/if}}") +
    p("Title", title.replace(/^Defendant's/, `Defendant{{#if ${others}}} {{client.name}}{{/if}}'s`))
  );
}

/** A field whose result is filled in when the paper is drafted, as Word writes it. */
const field = (code: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Single"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Filled in when the paper is drafted.</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/**
 * Tables of contents and of authorities for a paper that has grown long, in a section of their own whose pages have Roman numbers, so that the
 * text begins on page 1. They stand between the caption and the text.
 * @param authorities whether there is a table of authorities as well; a paper that cites next to none has none
 */
export function tables(authorities = true): string {
  const block = (text: string): string => p("Single", text);
  const title = (text: string, page = ""): string => p("Centered", `**${text}**`, `<w:keepNext/>${page}<w:spacing w:before="240" w:after="240"/>`);
  return (
    block("{{#if paper.long}}") +
    title("TABLE OF CONTENTS") +
    field('TOC \\o "1-2" \\h \\z') +
    (authorities ? title("TABLE OF AUTHORITIES", newPage) + [1, 7, 2, 4, 3].map((category) => field(`TOA \\h \\c "${category}" \\p`)).join("") : "") +
    `<w:p><w:pPr><w:pStyle w:val="Single"/><w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="12240" w:h="15840"/>` +
    `<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/><w:pgNumType w:fmt="lowerRoman" w:start="1"/></w:sectPr></w:pPr></w:p>` +
    block("{{/if}}")
  );
}

/** Signature of defense counsel, kept together (Fed. R. Crim. P. 49(b)(4): address, e-mail and telephone; bar number where stated). */
export function signature(): string {
  return [
    p("Single", "Dated: {{date today}}", '<w:keepNext/><w:spacing w:before="240" w:after="240"/>'),
    p("Signature", "Respectfully submitted,"),
    p("Signature", ""),
    p("Signature", "______________________________"),
    p("Signature", "{{counsel.name}}"),
    p("Signature", "{{#if counsel.barNumber}}Bar No. {{counsel.barNumber}}{{/if}}"),
    p("Signature", "{{#if counsel.firm}}{{counsel.firm}}{{/if}}"),
    p("Signature", "{{#each counsel.address}}"),
    p("Signature", "{{this}}"),
    p("Signature", "{{/each}}"),
    p("Signature", "{{counsel.phone}}"),
    p("Signature", "{{counsel.email}}"),
    p("Signature", "Counsel for {{client.name}}", '<w:keepNext w:val="0"/>'),
  ].join("");
}

/** Certificate of service on a page of its own, and of length where the court's rules ask for one. */
export function certificateOfService(): string {
  const sign = p("Signature", "", '<w:spacing w:before="480"/>') + p("Signature", "______________________________") + p("Signature", "{{counsel.name}}");
  return (
    p("PartTitle", "Certificate of Service", newPage) +
    body(`I certify that on {{date today}} I filed this paper with the clerk of the court {{#if profile.service}}{{profile.service}}{{else}}through the court's electronic filing system, which serves all counsel of record{{/if}}.{{#if prosecutor.name}} Counsel served: {{prosecutor.name}}{{#if prosecutor.title}}, {{prosecutor.title}}{{/if}}.{{/if}}`) +
    sign +
    p("Single", "{{#if profile.limits.certificate}}") +
    p("PartTitle", "Certificate of Compliance", '<w:spacing w:before="480"/>') +
    body(`I certify that this paper complies with {{#if profile.limits.rule}}{{profile.limits.rule}}{{else}}the limit of this court on length{{/if}}.{{#if profile.limits.words}} The limit is {{number profile.limits.words}} words; the paper has {{number paper.words}} words, counted as it was drafted{{else if profile.limits.pages}} The limit is {{number profile.limits.pages}} pages; the paper has {{number paper.pages}} pages{{else}} The paper has {{number paper.words}} words{{/if}}{{#if profile.limits.excludes}}, {{profile.limits.excludes}} not counted{{/if}}.`) +
    sign +
    p("Single", "{{/if}}")
  );
}

/** Signature of the judge under a proposed order. */
export function judgeSignature(): string {
  return (
    p("BodyText", "SO ORDERED this ____ day of ____________________, ______.", "<w:keepNext/>") +
    p("Signature", "", '<w:spacing w:before="480"/>') +
    p("Signature", "______________________________") +
    p("Signature", "{{#if court.judge.name}}{{court.judge.name}}{{else}}JUDGE{{/if}}") +
    p("Signature", "{{#if court.judge.title}}{{court.judge.title}}{{/if}}")
  );
}
