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
    p("SingleAfter", "**Plea discussions: inadmissible under {{#if (eq court.level \"federal\")}}Fed. R. Evid. 410 and Fed. R. Crim. P. 11(f){{else}}the rules of this court that protect plea discussions{{/if}}**") +
    p("SingleAfter", "**Re:\t{{#if derived.shortTitle}}_{{derived.shortTitle}}_{{else}}{{client.name}}{{/if}}, No. {{docket.number}}**") +
    body(`
Dear {{prosecutor.name}}:

I write about {{client.name}}. I would like to resolve this case on terms that you can take to your supervisor. Before I file, I want you to see the problem that I see, and a narrow way around it.
{{#if grounds}}
H1: The problem
{{#if grounds.stop-prolonged}}
The recording and the dispatch log put the end of the stop's purpose before the dog.{{#if derived.purposeToDogArrivalMinutes}} {{sentenceCase (numberWords derived.purposeToDogArrivalMinutes)}} {{plural "minute" derived.purposeToDogArrivalMinutes}} passed between the two.{{/if}} Under _Rodriguez v. United States_, 575 U.S. 348 (2015), added time needs its own reasonable suspicion, and I do not find it in the reports.
{{/if}}
{{#if grounds.lab-fraction-tested}}
The weight rests on inference.{{#each evidence}}{{#if lab.tested}}{{#if lab.of}}{{#if (lt lab.tested lab.of)}} The laboratory tested {{numberWords lab.tested}} of {{numberWords lab.of}} {{plural unit lab.of}} of {{description}}{{cite source}}.{{/if}}{{/if}}{{/if}}{{/each}} Quantity that raises a minimum is an element. _Alleyne v. United States_, 570 U.S. 99 (2013).
{{/if}}
{{#if grounds.informant-unreliable}}
The case rests on an informant whose word a jury will weigh with care.{{#each informants}}{{#if paid}} {{#if id}}{{id}}{{else}}The informant{{/if}} was paid{{#if payments}} {{#each payments}}{{#unless @first}}{{#if @last}} and {{else}}, {{/if}}{{/unless}}{{money amount}}{{/each}}{{/if}}.{{/if}}{{/each}}
{{/if}}
{{#if grounds.warrant-stale}}
The warrant rests on information that was {{#if derived.warrantAgeDays}}{{numberWords derived.warrantAgeDays}} {{plural "day" derived.warrantAgeDays}}{{else}}some time{{/if}} old when the judge signed it.
{{/if}}
H1: The risk
If the motion is granted, little is left to try. If it is denied, the testimony taken at the hearing is fixed for trial, and the question is preserved.{{#if counts}} I have my client's exposure in mind as well{{#each counts}}{{#if exposure.minimumMonths}}: {{#if number}}Count {{number}}{{else}}the count{{/if}} carries a minimum of {{years exposure.minimumMonths}}{{/if}}{{/each}}.{{/if}} Neither of us gains from an all-or-nothing ruling.
{{/if}}
{{#if proposal}}
H1: A proposal
{{#if proposal.statute}}
{{client.name}} would plead to {{#if proposal.offense}}{{proposal.offense}} under {{/if}}{{proposal.statute}}.
{{/if}}
{{#each proposal.terms}}
L: {{#if topic}}{{topic}}: {{/if}}{{text}}
{{/each}}
{{#if proposal.factualBasis}}
The factual basis would read, in full:
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
