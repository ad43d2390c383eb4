import { p } from "../words";
import { client, inCourt, statePleas } from "../phrases";

/** Line that marks a letter as part of plea discussions; offers of compromise in civil cases have another rule and are not meant. */
/** Room above what follows an address, which may be as short as a name. */
const apart = '<w:spacing w:before="240" w:after="240"/>';

const mark = p(
  "SingleAfter",
  `**Plea discussions: inadmissible under ${inCourt("Fed. R. Evid. 410 and Fed. R. Crim. P. 11(f)", statePleas)}**`,
  apart,
);

const sender =
  p("Single", "**{{#if counsel.firm}}{{counsel.firm}}{{/if}}**") +
  p("Single", "{{#each counsel.address}}") +
  p("Single", "{{this}}") +
  p("Single", "{{/each}}") +
  p("SingleAfter", "{{counsel.phone}}{{#if counsel.email}} | {{counsel.email}}{{/if}}") +
  p("SingleAfter", "{{date today}}");

const subject = (matter: string, spacing = ""): string =>
  p("SingleAfter", `**Re:\t{{#if derived.title}}_{{derived.title}}_{{else}}{{client.name}}{{/if}}, No. {{docket.number}}${matter === "" ? "" : `: ${matter}`}**`, spacing);

/** Head of a letter to the prosecutor: sender, date, addressee, the mark of plea discussions where it is part of them, subject, salutation. */
export function toProsecutor(matter: string, discussions: boolean): string {
  return (
    sender +
    p("Single", "{{prosecutor.name}}") +
    p("Single", "{{#if prosecutor.title}}{{prosecutor.title}}{{/if}}") +
    p("Single", "{{#if prosecutor.office}}{{prosecutor.office}}{{/if}}") +
    p("Single", "{{#each prosecutor.address}}") +
    p("Single", "{{this}}") +
    p("Single", "{{/each}}") +
    p("Single", "{{#if prosecutor.email}}By e-mail: {{prosecutor.email}}{{/if}}") +
    (discussions ? mark : "") +
    subject(matter, discussions ? "" : apart) +
    p("BodyText", "Dear {{prosecutor.name}}:")
  );
}

/** Head of a letter to the client. */
export function toClient(matter: string): string {
  return (
    sender +
    p("Single", "{{client.name}}") +
    p("Single", "{{#each client.address}}") +
    p("Single", "{{this}}") +
    p("Single", "{{/each}}") +
    p("SingleAfter", "**Privileged and confidential: attorney-client communication**", '<w:spacing w:before="240" w:after="240"/>') +
    subject(matter) +
    p("BodyText", `Dear {{#if client.honorific}}${client}{{else}}{{client.name}}{{/if}}:`)
  );
}

/** Close of a letter, kept together; enclosures are the exhibits unless the letter encloses something else. */
export function close(enclosures = "", signs = `Counsel for {{client.name}}`): string {
  return (
    p("BodyText", "Sincerely,", '<w:keepNext/><w:spacing w:before="240" w:after="720"/>') +
    p("Single", "{{counsel.name}}", "<w:keepNext/>") +
    p("SingleAfter", signs, enclosures === "" ? "" : "<w:keepNext/>") +
    (enclosures === "" ? "" : p("Single", enclosures))
  );
}

/** The exhibits as enclosures. */
export const exhibitsEnclosed =
  "{{#if exhibits}}Enclosures: {{#each exhibits}}{{#unless @first}}; {{/unless}}{{label}}, {{description}}{{/each}}{{/if}}";

/** Letters behind the mitigation as enclosures. */
export const mitigationEnclosed =
  '{{#if derived.mitigationDocuments}}Enclosures: {{join derived.mitigationDocuments "; "}}{{/if}}';

/** How to answer, and by when. */
export const timing = `
H1: Timing
{{#if proposal.answerBy}}Please let me know by {{date proposal.answerBy}}.{{else}}Please let me know by {{missing "day by which we ask for an answer"}}.{{/if}}{{#if offer.expires}} Your offer stands until {{date offer.expires}}, and I would like us both to have time before then.{{/if}}{{#if counsel.phone}} I can be reached at {{counsel.phone}}.{{/if}}
`;
