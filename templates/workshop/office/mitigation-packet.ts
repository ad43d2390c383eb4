import { listing, officeHead, when } from "../parts";
import { client } from "../phrases";
import { body, p } from "../words";

/** Index of the mitigation packet: each tab, its document, its day, what it shows; then the letters and what is still to come. */
export function mitigationPacket(): string {
  return (
    p("Title", "Mitigation Packet: Index") +
    p("Centered", "{{#if derived.title}}_{{derived.title}}_{{else}}{{client.name}}{{/if}}{{#if docket.number}}, No. {{docket.number}}{{/if}}") +
    p("Centered", "{{date today}}", '<w:spacing w:after="240"/>') +
    body(`
{{#unless (or mitigation.events mitigation.letters)}}
There is nothing in the packet yet: {{missing "dated events with their documents"}}. Begin with the intake, then screens, treatment, work and letters, each with the paper behind it.
{{/unless}}
{{#if mitigation.program}}
Program: {{mitigation.program}}{{#if mitigation.counselor}} ({{mitigation.counselor}}){{/if}}.{{#if mitigation.intake}} Intake: {{date mitigation.intake}}.{{/if}}
{{/if}}
`) +
    when(
      "mitigation.events",
      body("H1: Events and documents") +
        listing([600, 1400, 1300, 3360, 2700], ["Tab", "Date", "Kind", "What it shows", "Document"], "mitigation.events", [
          "{{add @index 1}}",
          '{{#if date}}{{date date "short"}}{{/if}}',
          "{{#if kind}}{{sentenceCase kind}}{{/if}}",
          "{{description}}{{#if result}}: {{result}}{{/if}}{{#if hours}} ({{number hours}} hours){{/if}}",
          "{{#if document.document}}{{document.document}}{{#if document.page}} at {{document.page}}{{/if}}{{else}}To be obtained{{/if}}",
        ]),
    ) +
    when(
      "mitigation.letters",
      body("H1: Letters") +
        listing([3460, 2500, 1400, 2000], ["From", "Relation", "Date", "Document"], "mitigation.letters", [
          "{{#if from}}{{from}}{{/if}}",
          "{{#if relation}}{{sentenceCase relation}}{{/if}}",
          '{{#if date}}{{date date "short"}}{{/if}}',
          "{{#if source.document}}{{source.document}}{{#if source.page}} at {{source.page}}{{/if}}{{else}}To be obtained{{/if}}",
        ]),
    ) +
    body(`
{{#if (or derived.mitigation.screens derived.mitigation.hours)}}
H1: The figures
{{#if derived.mitigation.screens}}
L: Screens: {{numberWords derived.mitigation.screens "text"}} in all, {{numberWords derived.mitigation.negative "text"}} negative{{#if derived.mitigation.positive}}, {{numberWords derived.mitigation.positive "text"}} positive{{/if}}.
{{/if}}
{{#if derived.mitigation.lapses}}
L: Lapses: {{numberWords derived.mitigation.lapses "text"}}, the last on {{date derived.mitigation.lastLapse}}. The document is in the packet; a lapse that is told early costs less than one that is found.
{{/if}}
{{#if derived.mitigation.workHours}}
L: Work: {{number derived.mitigation.workHours}} hours.
{{/if}}
{{#if derived.mitigation.treatmentHours}}
L: Treatment: {{number derived.mitigation.treatmentHours}} hours.
{{/if}}
{{#if derived.mitigation.serviceHours}}
L: Service: {{number derived.mitigation.serviceHours}} hours.
{{/if}}
{{#if derived.mitigation.undocumented}}
L: Without a document so far: {{numberWords derived.mitigation.undocumented "text"}}.
{{/if}}
{{/if}}
{{#if mitigation.plan}}
H1: The plan
{{sentence mitigation.plan}}
{{/if}}
H1: Before it goes out
L2: ${client} has signed a release for each record.
L2: Nothing in it speaks of the offense.
L2: Every date in it agrees with the timeline of the letter.
`)
  );
}
