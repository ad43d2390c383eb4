import { client, clients, they, verb } from "../phrases";
import { listing, when } from "../parts";
import { body } from "../words";
import { close, mitigationEnclosed, timing, toProsecutor } from "./letter";

const timeline = listing(
  [1500, 800, 3560, 1500, 2000],
  ["Date", "Day", "Event", "Result", "Document"],
  "derived.mitigation.rows",
  [
    '{{date date "short"}}',
    "{{#if day}}{{day}}{{/if}}",
    "{{description}}{{#if hours}} ({{number hours}} hours){{/if}}{{#if lapse}} **[lapse]**{{/if}}",
    "{{#if result}}{{sentenceCase result}}{{/if}}",
    "{{#if cite}}{{cite}}{{else}}To follow{{/if}}",
  ],
);

/** Mitigation as a timeline with the document behind each line, an early lapse told before anyone asks, and what is asked for. */
export function mitigation(): string {
  return (
    toProsecutor("mitigation", true) +
    body(`
I write about what ${client} has done since ${they} ${verb("were", "was")} charged.{{#if derived.mitigation.rows}} I do not ask you to take my word for it: {{#if derived.mitigation.undocumented}}the table names the document behind each line, and says where one is still to come{{else}}each line of the table has a document behind it{{/if}}.{{/if}}
{{#unless (or mitigation.intake mitigation.events)}}
The record of treatment, screens and work is not in my file yet: {{missing "mitigation with its documents"}}.
{{/unless}}
{{#if mitigation.intake}}
H1: The first ninety days, and since
${clients} intake {{#if mitigation.program}}at {{mitigation.program}} {{/if}}was on {{date mitigation.intake}}{{#if mitigation.counselor}}, with {{mitigation.counselor}}{{/if}}. The table counts the days from there{{#if (gt derived.mitigation.days 0)}}; today is day {{number (add derived.mitigation.days 1)}}{{/if}}.
{{else if mitigation.events}}
H1: What has been done
The table gives each event with its date.
{{/if}}
`) +
    when("derived.mitigation.rows", timeline) +
    body(`
{{#if derived.mitigation.lapses}}
H1: {{#if (eq derived.mitigation.lapses 1)}}The lapse{{else}}The lapses{{/if}}
You should hear of {{#if (eq derived.mitigation.lapses 1)}}this{{else}}these{{/if}} from me.
{{#each derived.mitigation.rows}}
{{#if lapse}}
L: {{date date}}{{#if day}} (day {{day}}){{/if}}: {{description}}{{#if result}}; {{result}}{{/if}}{{#if cite}} {{cite}}{{/if}}.
{{/if}}
{{/each}}
{{#if derived.mitigation.daysSinceLapse}}
Since {{date derived.mitigation.lastLapse}}, {{number derived.mitigation.daysSinceLapse}} {{plural "day" derived.mitigation.daysSinceLapse}} have passed{{#if derived.mitigation.negativeSinceLapse}}, and {{numberWords derived.mitigation.negativeSinceLapse "text"}} {{plural "screen" derived.mitigation.negativeSinceLapse}} {{#if (eq derived.mitigation.negativeSinceLapse 1)}}has{{else}}have{{/if}} been negative{{/if}}.
{{/if}}
{{/if}}
{{#if (or derived.mitigation.screens derived.mitigation.hours)}}
H1: The figures
{{#if derived.mitigation.screens}}
L2: Screens: {{numberWords derived.mitigation.screens "text"}}, {{#if (eq derived.mitigation.negative derived.mitigation.screens)}}all negative{{else}}{{numberWords derived.mitigation.negative "text"}} of them negative{{#if derived.mitigation.positive}} and {{numberWords derived.mitigation.positive "text"}} positive{{/if}}{{/if}}.
{{/if}}
{{#if derived.mitigation.workHours}}
L2: Work: {{number derived.mitigation.workHours}} hours.
{{/if}}
{{#if derived.mitigation.treatmentHours}}
L2: Treatment: {{number derived.mitigation.treatmentHours}} hours.
{{/if}}
{{#if derived.mitigation.serviceHours}}
L2: Service: {{number derived.mitigation.serviceHours}} hours.
{{/if}}
{{/if}}
{{#if derived.mitigation.undocumented}}
{{sentenceCase (numberWords derived.mitigation.undocumented "text")}} {{#if (eq derived.mitigation.undocumented 1)}}entry has{{else}}entries have{{/if}} no document yet. I will send {{#if (eq derived.mitigation.undocumented 1)}}it{{else}}them{{/if}} as {{#if (eq derived.mitigation.undocumented 1)}}it comes{{else}}they come{{/if}}, and until then I ask you to give {{#if (eq derived.mitigation.undocumented 1)}}that entry{{else}}those entries{{/if}} no weight.
{{/if}}
{{#if mitigation.letters}}
H1: Letters
{{#each mitigation.letters}}
L3: {{#if from}}{{from}}{{#if relation}}, {{relation}}{{/if}}{{else if relation}}{{sentenceCase (article relation)}}{{else}}{{missing "who wrote"}}{{/if}}{{#if date}}, {{date date}}{{/if}}.
{{/each}}
{{/if}}
{{#if mitigation.plan}}
H1: What comes next
{{sentence mitigation.plan}} This can begin at once.
{{/if}}
H1: What I ask
{{#if proposal.offense}}
I ask that you weigh this when you consider a plea to {{proposal.offense}}{{#if proposal.statute}} under {{proposal.statute}}{{/if}}{{#if proposal.terms}}, on these terms:{{else}}.{{/if}}
{{#each proposal.terms}}
L4: {{#if text}}{{sentence text}}{{/if}}
{{/each}}
{{else}}
I ask that you weigh this in the count you choose and in what you recommend at sentencing, and that we speak once you have read it.
{{/if}}
${timing}`) +
    close(mitigationEnclosed)
  );
}
