import { caption, certificateOfService, signature, tables } from "../blocks";
import { listing, screens, when } from "../parts";
import { client, clients, doubts, government, inCourt, They, their, they, verb } from "../phrases";
import { body, p } from "../words";

/** Sentencing memorandum: range and what is in dispute, the person, what has been done since, the purposes of sentencing, the sentence asked for. */
export function sentencingMemorandum(): string {
  return (
    caption("Defendant's Sentencing Memorandum") +
    tables() +
    body(`
{{client.name}} submits this memorandum for sentencing. ${They} ${verb("ask", "asks")} for {{#if custom.sentence}}{{custom.sentence}}{{else}}{{missing "the sentence asked for"}}{{/if}}, a sentence that is sufficient and not greater than necessary.${inCourt(" 18 U.S.C. § 3553(a).", "")}
H1: The Offense and the Range
{{#if (where counts "disposition" "pleading")}}
{{#each (where counts "disposition" "pleading")}}
${client} pleaded guilty to {{#if number}}Count {{number}}, {{/if}}{{offense}}{{#if statute}} ({{statute}}){{/if}}.{{#if exposure.guidelineHighMonths}} The advisory range is expected to be {{exposure.guidelineLowMonths}} to {{exposure.guidelineHighMonths}} months.{{/if}}{{#if exposure.minimumMonths}} The statute sets a minimum of {{term exposure.minimumMonths}}.{{/if}}
{{/each}}
{{else if proposal.offense}}
${client} pleaded guilty to {{proposal.offense}}{{#if proposal.statute}} ({{proposal.statute}}){{/if}}.
{{else}}
${client} pleaded guilty to {{missing "the count of conviction"}}.
{{/if}}
{{#if proposal.factualBasis}}
K: What ${they} admitted is this:
Q: {{proposal.factualBasis}}
{{/if}}
{{#if priors}}
${clients} record is this:
{{#each priors}}
L: {{sentenceCase offense}}{{#if jurisdiction}}, {{jurisdiction}}{{/if}}{{#if date}}, {{date date}}{{/if}}{{#if sentenceMonths}} ({{term sentenceMonths}}){{/if}}{{cite source}}.
{{/each}}
{{/if}}
{{#if ${doubts}}}
H1: What Remains in Dispute
${inCourt("The government", "The State")} must prove what would raise the range. On these points the record does not.
{{#each grounds}}
{{#if (or (eq area "sentencing") (eq id "lab-fraction-tested") (eq id "field-test-only") (eq id "purity-untested") (eq id "weight-doubtful"))}}
{{#unless (eq strength "weak")}}
H2: {{title}}.
{{sentence says}} The record:
{{#each facts}}
L4: {{#if cite}}{{sentenceCase text}} {{cite}}.{{else}}{{sentence text}}{{/if}}
{{/each}}
{{/unless}}
{{/if}}
{{/each}}
{{/if}}
H1: History and Characteristics
{{#if derived.client.age}}
${client} is {{numberWords derived.client.age "text"}} years old.{{#if derived.client.daysInCustody}} ${They} ${verb("have", "has")} been in custody for {{number derived.client.daysInCustody}} {{plural "day" derived.client.daysInCustody}}{{#if client.custody.place}}, at {{client.custody.place}}{{/if}}{{cite client.custody.source}}.{{/if}}
{{/if}}
{{#if custom.history}}
{{sentence custom.history}}
{{else}}
{{missing "history and characteristics: family, health, work, service"}}
{{/if}}
{{#if mitigation.letters}}
Those who know ${client} have written to the court: {{#each mitigation.letters}}{{#unless @first}}; {{/unless}}{{#if from}}{{from}}{{#if relation}}, {{relation}}{{/if}}{{else if relation}}{{article relation}}{{else}}{{missing "who wrote"}}{{/if}}{{cite source}}{{/each}}.
{{/if}}
{{#if (or mitigation.intake mitigation.events)}}
H1: What ${client} Has Done Since
{{#if mitigation.intake}}
${They} entered {{#if mitigation.program}}{{mitigation.program}}{{else}}treatment{{/if}} on {{date mitigation.intake}}.{{#if derived.mitigation.screens}} ${screens}{{/if}}{{#if derived.mitigation.lapses}} There {{#if (eq derived.mitigation.lapses 1)}}was one lapse, on {{date derived.mitigation.lastLapse}}{{else}}were {{numberWords derived.mitigation.lapses "text"}} lapses, the last on {{date derived.mitigation.lastLapse}}{{/if}}. It is in the table like everything else.{{/if}}
{{/if}}
{{/if}}
`) +
    when(
      "mitigation.events",
      p("Caption", "Treatment, screens and work") +
        listing([1500, 3960, 1500, 2400], ["Date", "Event", "Result", "Document"], "mitigation.events", [
          '{{#if date}}{{date date "short"}}{{/if}}',
          "{{description}}{{#if hours}} ({{number hours}} hours){{/if}}",
          "{{#if result}}{{sentenceCase result}}{{/if}}",
          "{{#if document.document}}{{document.document}}{{#if document.page}} at {{document.page}}{{/if}}{{/if}}",
        ]),
    ) +
    body(`
{{#if mitigation.plan}}
What comes next is ready: {{sentence mitigation.plan}}
{{/if}}
H1: The Purposes of Sentencing
H2: The nature of the offense, and just punishment.
A sentence promotes respect for the law where it answers what was done and proved, and no more than that. The plea spared the witnesses, the court and ${government} a trial.
H2: Deterrence and protection of the public.
{{#if (or mitigation.intake mitigation.plan)}}
What protects the public is that the reason for the offense is treated. ${clients} treatment has begun, and a prison term would break it off.
{{else}}
The certainty of punishment deters more than its length. Supervision with treatment protects the public for longer than a cell.
{{/if}}
H2: Treatment, training and care.
The court may weigh what ${clients} own program offers against what an institution can.{{#if mitigation.program}} ${client} is known at {{mitigation.program}}, where the work has begun.{{/if}}
H1: Conclusion
${client} asks the court to impose {{#if custom.sentence}}{{custom.sentence}}{{else}}{{missing "the sentence asked for"}}{{/if}}{{#if mitigation.plan}}, with the plan above as a condition{{/if}}.
`) +
    signature() +
    certificateOfService()
  );
}
