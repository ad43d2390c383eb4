import { client, inCourt, statePleas } from "./phrases";
import { body, p } from "./words";

/** Letter that holds a suppression motion while a narrow proposal is considered: problem, risk, proposal, date, what follows. */
export function letterToProsecutor(): string {
  return (
    p("Single", "**{{counsel.firm}}**") +
    p("Single", "{{#each counsel.address}}") +
    p("Single", "{{this}}") +
    p("Single", "{{/each}}") +
    p("SingleAfter", "{{counsel.phone}}{{#if counsel.email}} | {{counsel.email}}{{/if}}") +
    p("SingleAfter", "{{date today}}") +
    p("Single", "{{prosecutor.name}}") +
    p("Single", "{{#if prosecutor.title}}{{prosecutor.title}}{{/if}}") +
    p("Single", "{{#if prosecutor.office}}{{prosecutor.office}}{{/if}}") +
    p("Single", "{{#each prosecutor.address}}") +
    p("Single", "{{this}}") +
    p("Single", "{{/each}}") +
    p("SingleAfter", "{{#if prosecutor.email}}By e-mail: {{prosecutor.email}}{{/if}}") +
    p("SingleAfter", `**Plea discussions: inadmissible under ${inCourt("Fed. R. Evid. 410 and Fed. R. Crim. P. 11(f)", statePleas)}**`) +
    p("SingleAfter", "**Re:\t{{#if derived.title}}_{{derived.title}}_{{else}}{{client.name}}{{/if}}, No. {{docket.number}}**") +
    body(`
Dear {{prosecutor.name}}:

I write about {{client.name}}. I would like to resolve this case on terms that you can take to your supervisor. Before I file, I want you to see the problem that I see, and a narrow way around it.
{{#if grounds}}
H1: The problem
Each point below comes from the government's own reports, recordings and records.
{{#each grounds}}
{{#unless (or (eq strength "weak") (eq area "discovery") (eq area "sentencing") (eq id "fruit"))}}
L3: {{says}}
{{/unless}}
{{/each}}
{{#if grounds.stop-prolonged}}
Time added to a stop needs its own reasonable suspicion, however short it is. _Rodriguez v. United States_, 575 U.S. 348 (2015).
{{/if}}
{{#if grounds.lab-fraction-tested}}
Quantity that raises a minimum is an element. _Alleyne v. United States_, 570 U.S. 99 (2013).
{{/if}}
H1: The risk
If the motion is granted, little is left to try. If it is denied, the testimony taken at the hearing is fixed for trial, and the question is preserved.{{#if derived.exposure.combinedMinimum}} I have the exposure in mind as well: a minimum of {{derived.exposure.combinedMinimum}}.{{/if}} Neither of us gains from an all-or-nothing ruling.
{{/if}}
{{#if (or proposal.offense proposal.statute proposal.terms proposal.factualBasis)}}
H1: A proposal
{{#if (or proposal.offense proposal.statute)}}
${client} would plead to {{#if proposal.offense}}{{proposal.offense}}{{#if proposal.statute}} under {{proposal.statute}}{{/if}}{{else}}a violation of {{proposal.statute}}{{/if}}.
{{/if}}
{{#each proposal.terms}}
L: {{#if topic}}{{sentenceCase topic}}: {{/if}}{{#if text}}{{sentence text}}{{else}}{{missing "what the term says"}}.{{/if}}
{{/each}}
{{#if proposal.factualBasis}}
K: The factual basis would read, in full:
Q: {{proposal.factualBasis}}
It keeps what the elements need and leaves out what the record does not settle.
{{/if}}
{{/if}}
{{#if mitigation.events}}
H1: Where {{client.name}} stands
{{#if mitigation.intake}}
{{client.name}} began {{#if mitigation.program}}with {{mitigation.program}}{{else}}treatment{{/if}} on {{date mitigation.intake}}. The documents behind each entry are enclosed.
{{/if}}
{{#each mitigation.events}}
S: {{date date "short"}}\t{{description}}{{#if result}} ({{result}}){{/if}}
{{/each}}
{{/if}}
H1: Timing
{{#if proposal.answerBy}}
Please let me know by {{date proposal.answerBy}}.{{#if proposal.heldUntil}} I will hold the motion until {{date proposal.heldUntil}}.{{/if}}
{{/if}}
If we have not agreed by then, I will file the motion to suppress{{#if docket.motionDeadline}} before the deadline of {{date docket.motionDeadline}}{{/if}} and ask for a hearing. I would rather talk. I can be reached at {{counsel.phone}}.
`) +
    p("BodyText", "Sincerely,", '<w:keepNext/><w:spacing w:before="240" w:after="720"/>') +
    p("Single", "{{counsel.name}}", "<w:keepNext/>") +
    p("SingleAfter", "Counsel for {{client.name}}") +
    p("Single", "{{#if exhibits}}Enclosures: {{#each exhibits}}{{#unless @first}}; {{/unless}}{{label}}, {{description}}{{/each}}{{/if}}")
  );
}
