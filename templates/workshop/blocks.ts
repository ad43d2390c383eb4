import { body, cell, newPage, p, row, table } from "./words";

const captionBorders = '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>';

/** Court, parties, number and title of a paper, as federal districts and most states set them. */
export function caption(title: string, first = ""): string {
  const left =
    p("Single", "{{#if court.plaintiff}}{{court.plaintiff}}{{else if (eq court.level \"state\")}}STATE OF {{upper court.state}}{{else}}UNITED STATES OF AMERICA{{/if}},") +
    p("Single", "\t\t\tPlaintiff,") +
    p("Single", "") +
    p("Single", "v.") +
    p("Single", "") +
    p("Single", "{{upper client.name}},") +
    p("Single", "\t\t\tDefendant.") +
    p("Single", "");
  const right =
    p("Single", "") +
    p("Single", "Case No. {{docket.number}}") +
    p("Single", "") +
    p("Single", "{{#if court.judge.name}}{{court.judge.name}}{{/if}}") +
    p("Single", "{{#if court.judge.title}}{{court.judge.title}}{{/if}}");
  return (
    p("CourtName", "{{#if court.name}}{{court.name}}{{else if (eq court.level \"federal\")}}UNITED STATES DISTRICT COURT{{else}}{{court.name}}{{/if}}", first) +
    p("CourtName", "{{#if court.district}}{{court.district}}{{/if}}") +
    p("CourtName", "{{#if court.division}}{{court.division}}{{/if}}") +
    p("Centered", "") +
    table([4680, 4680], [row([cell(4680, left, captionBorders), cell(4680, right, '<w:vAlign w:val="center"/>')])], false) +
    p("Title", title)
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

/** Certificate of service on a page of its own. */
export function certificateOfService(): string {
  return (
    p("PartTitle", "Certificate of Service", newPage) +
    body(`I certify that on {{date today}} I filed this paper with the clerk of the court through the court's electronic filing system, which serves all counsel of record{{#if prosecutor.name}}, including {{prosecutor.name}}{{#if prosecutor.title}}, {{prosecutor.title}}{{/if}}{{/if}}.`) +
    p("Signature", "", '<w:spacing w:before="480"/>') +
    p("Signature", "______________________________") +
    p("Signature", "{{counsel.name}}")
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
