import { listing, officeHead, when } from "../parts";
import { client, searched } from "../phrases";
import { body } from "../words";

const widths = [600, 6060, 2700];
const heads = ["No.", "Question", "Source"];

/** Cross-examination: one fact a question, each with the page or second that answers it; from the timeline, the reports, earlier testimony. */
export function crossExamination(): string {
  return (
    officeHead("Cross-Examination Outline") +
    body(`
One fact to a question. Each is leading, each can be answered by yes, and the source stands beside it. Where a witness says no, go to the source and to nothing else.
{{#unless (or derived.encounter.timeline priorTestimony informants evidence)}}
There is nothing to ask from yet: {{missing "timeline, reports and earlier testimony"}}.
{{/unless}}
{{#if derived.officers.names}}
Officers: {{derived.officers.names}}.
{{/if}}
{{#if encounter.statedReason}}
H1: The reason
L: You say that this was the reason: {{encounter.statedReason}}?{{cite encounter.statedReasonSource}}
L: You wrote your report after the arrest?
{{#if encounter.reasonLaw}}
L: The law you had in mind was {{encounter.reasonLaw}}?
{{/if}}
{{#if encounter.videoShows}}
L: The recording was running?
L: It shows {{encounter.videoShows}}?{{cite encounter.videoSource}}
{{/if}}
{{#if encounter.purpose}}
L: What you set out to do was {{encounter.purpose}}?{{cite "encounter.purpose"}}
{{/if}}
{{/if}}
`) +
    when(
      "derived.encounter.timeline",
      body("H1: Minute by minute\nEach row is a question: at this moment, this happened, did it not?") +
        listing(widths, heads, "derived.encounter.timeline", [
          "{{number}}",
          "{{clock}}: {{#if actor}}{{actor}} {{/if}}{{event}}?{{#if purposeEnds}} The work of the stop was done?{{else if afterPurpose}}{{#if sincePurpose}} That was {{sincePurpose}} after the work was done?{{/if}}{{/if}}",
          "{{#if source}}{{source}}{{else}}None{{/if}}",
        ]),
    ) +
    body(`
{{#if encounter.suspicion}}
H1: What is called suspicion
{{#each encounter.suspicion}}
L2: {{#if text}}You named this: {{text}}?{{cite source}}{{else}}You named something as suspicion.{{/if}}{{#if answer}} Then: {{sentence answer}}{{/if}}
{{/each}}
L2: You had nothing else when you decided?
{{/if}}
{{#if searches}}
H1: The searches
{{#each searches}}
L3: You {{#if by}}({{by}}) {{/if}}searched ${searched}{{#if time}} at {{time time}}{{/if}}?{{cite source}}
{{#if (eq basis "warrant")}}
{{#if warrant.nexus}}
L3: The affidavit ties the place to the case by this: {{warrant.nexus}}?{{cite warrant.source}}
{{/if}}
{{#each warrant.claims}}
{{#if truth}}
L3: {{#if omission}}The affidavit leaves this out: {{statement}}?{{else}}The affidavit says {{statement}}?{{/if}} And the record: {{sentence truth source}}
{{/if}}
{{/each}}
{{else}}
L3: You had no warrant?
{{#if cause}}
L3: What you had was {{cause}}?{{#if causeAnswer}} And {{sentence causeAnswer}}{{/if}}
{{/if}}
{{/if}}
{{#if consent.words}}
L3: The words of consent were “{{consent.words}}”?{{cite consent.source}}
{{/if}}
{{#if beyondFrisk}}
L3: And {{beyondFrisk}}?{{cite source}}
{{/if}}
{{/each}}
{{/if}}
{{#if statements}}
H1: The statements
{{#each statements}}
L4: {{#if date}}On {{date date}}{{#if time}} at {{time time "short"}}{{/if}}, you heard ${client} say{{else}}You heard ${client} say{{/if}}: “{{text}}”?{{cite source}}
{{#if custodial}}
L4: ${client} was not free to leave by then?
{{/if}}
{{#if (eq warned false)}}
L4: You had read no warnings?
{{/if}}
{{#if invokedWords}}
L4: Before that you had heard the words “{{invokedWords}}”, and you asked on?
{{/if}}
{{#if promises}}
L4: You had said this: {{promises}}?
{{/if}}
{{/each}}
{{/if}}
{{#if priorTestimony}}
H1: What was said under oath before
For each: commit the witness to the answer, fix the oath and the day, read the lines, show the record, stop.
{{#each priorTestimony}}
L5: {{#if witness}}{{witness}}{{else}}You{{/if}}, you testified{{#if proceeding}} at the {{proceeding}}{{/if}}{{#if date}} on {{date date}}{{/if}}, under oath{{#if text}}, to this: {{sentence text source}}{{else}}.{{/if}}{{#if conflict}} Then show: {{sentence conflict conflictSource}}{{/if}}
{{/each}}
{{/if}}
{{#each encounter.officers}}
{{#if discipline}}
H1: {{#if rank}}{{rank}} {{/if}}{{name}}: findings
Ask for leave first, outside the jury's hearing.
{{#each discipline}}
S: {{#if date}}{{date date "short"}}: {{/if}}{{sentence text source}}
{{/each}}
{{/if}}
{{/each}}
{{#each informants}}
H1: Informant{{#if id}} {{id}}{{/if}}
{{#each payments}}
S: You were paid{{#if amount}} {{money amount}}{{/if}}{{#if date}} on {{date date}}{{/if}}{{#if for}} for {{for}}{{/if}}?{{cite source}}
{{/each}}
{{#each benefits}}
S: You had this benefit: {{this}}?
{{/each}}
{{#each promises}}
S: You were promised {{this}}?
{{/each}}
{{#each convictions}}
S: You were convicted: {{this}}?
{{/each}}
{{#if (eq searchedBefore false)}}
S: Nobody searched you before you went?{{cite source}}
{{/if}}
{{#if (eq watched false)}}
S: For part of the time no officer could see you?{{cite source}}
{{/if}}
{{#if basisOfKnowledge}}
S: How you are said to know: {{basisOfKnowledge}}?
{{/if}}
{{#unless (or payments benefits promises convictions (eq searchedBefore false) (eq watched false) basisOfKnowledge)}}
S: The file says nothing of this informant yet: {{missing "payments, promises, record and basis of knowledge"}}.
{{/unless}}
{{/each}}
{{#if dog}}
H1: The dog's handler
{{#if dog.expires}}
S: The certificate ran to {{date dog.expires}}?{{cite dog.source}}
{{/if}}
{{#if dog.alerts}}{{#if dog.alertsConfirmed}}
S: Of {{number dog.alerts}} field alerts, {{number dog.alertsConfirmed}} led to drugs?{{cite dog.source}}
{{/if}}{{/if}}
{{#if dog.cueing}}
S: The recording shows this: {{dog.cueing}}?
{{/if}}
{{#unless (or dog.expires dog.alerts dog.cueing)}}
S: The records of {{#if dog.name}}{{dog.name}}{{else}}the dog{{/if}} have not been produced: {{missing "certificate, training and deployments"}}.
{{/unless}}
{{/if}}
{{#if (where evidence "lab")}}
H1: The analyst
{{#each evidence}}
{{#if lab}}
{{#if (lt lab.tested lab.of)}}
S: The {{description}}: you received {{number lab.of}} and tested {{number lab.tested}}?{{cite lab.source}}
{{/if}}
{{#if lab.sampling}}
S: They were chosen in this way: {{lab.sampling}}?
{{/if}}
{{#if lab.extrapolated}}
S: The rest is an inference?
{{/if}}
{{#if (eq lab.purityTested false)}}
S: The purity of the {{description}} you did not measure?
{{/if}}
{{#unless (or (lt lab.tested lab.of) lab.sampling lab.extrapolated)}}
S: The {{description}}: your report gives a result and not the data?{{cite lab.source}}
{{/unless}}
{{/if}}
{{/each}}
{{/if}}
{{#if derived.custodyGaps}}
H1: Custody
{{#each derived.custodyGaps}}
S: {{sentenceCase evidence}}: {{#if cite}}{{text}} {{cite}}.{{else}}{{sentence text}}{{/if}}
{{/each}}
{{/if}}
`)
  );
}
