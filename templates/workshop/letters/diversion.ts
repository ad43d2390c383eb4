import { client, clients, inCourt, their, They, they, verb } from "../phrases";
import { screens } from "../parts";
import { body } from "../words";
import { close, mitigationEnclosed, timing, toProsecutor } from "./letter";

/** Diversion or a treatment court, with a plan that could begin on the day it is agreed. */
export function diversion(): string {
  return (
    toProsecutor("diversion", true) +
    body(`
I ask that ${clients} case go to ${inCourt("pretrial diversion or to the court's treatment program", "diversion or to the drug court")}.{{#if mitigation.plan}} The plan below is ready and can begin on the day we agree.{{/if}}
{{#if counts}}
H1: The charge
${client} is charged with {{#each counts}}{{#unless @first}}{{#if @last}}{{#if (gt (count @root.counts) 2)}};{{/if}} and {{else}}; {{/if}}{{/unless}}{{offense}}{{/each}}.{{#if derived.client.age}} ${They} ${verb("are", "is")} {{numberWords derived.client.age "text"}} years old.{{/if}}
{{/if}}
{{#if priors}}
${clients} record is this:
{{#each priors}}
L: {{sentenceCase offense}}{{#if jurisdiction}}, {{jurisdiction}}{{/if}}{{#if date}}, {{date date}}{{/if}}{{#if sentenceMonths}} ({{term sentenceMonths}}){{/if}}{{cite source}}.
{{/each}}
{{/if}}
{{#if (or mitigation.intake (where mitigation.events "kind" "treatment") (where mitigation.events "kind" "work"))}}
H1: What has been done already
{{#if mitigation.intake}}
Intake was on {{date mitigation.intake}}{{#if mitigation.program}} at {{mitigation.program}}{{/if}}.{{#if (gt derived.mitigation.weeks 0)}} That is {{numberWords derived.mitigation.weeks "text"}} {{plural "week" derived.mitigation.weeks}} ago.{{/if}}{{#if derived.mitigation.screens}} ${screens}{{/if}}{{#if derived.mitigation.lapses}} There {{#if (eq derived.mitigation.lapses 1)}}was one lapse,{{else}}were {{numberWords derived.mitigation.lapses "text"}} lapses, the last{{/if}} on {{date derived.mitigation.lastLapse}}; the documents show it as they show the rest.{{/if}}
{{/if}}
{{#each (where mitigation.events "kind" "treatment")}}
L2: {{description}}{{#if date}} ({{date date "short"}}){{/if}}{{#if hours}}, {{number hours}} hours{{/if}}{{cite document}}.
{{/each}}
{{#each (where mitigation.events "kind" "work")}}
L2: {{description}}{{#if date}} ({{date date "short"}}){{/if}}{{#if hours}}, {{number hours}} hours{{/if}}{{cite document}}.
{{/each}}
{{/if}}
H1: The plan
{{#if mitigation.plan}}{{sentence mitigation.plan}}{{else}}{{missing "the plan: program, place, first day, length"}}{{/if}}
L3: Program: {{#if mitigation.program}}{{mitigation.program}}{{#if mitigation.counselor}}, with {{mitigation.counselor}}{{/if}}{{else}}{{missing "program"}}{{/if}}.
L3: Length: {{#if custom.diversion.months}}{{term custom.diversion.months}}{{else}}twelve months, or as long as the program's rules ask{{/if}}.
L3: Screens: at random, at least weekly for the first ninety days, with the results sent to both of us.
L3: Reports: from the program to both of us each month, and within three days of any missed session or positive screen.
L3: Work or school: full time, with records each month.
L3: A lapse: reported, met with more treatment first, and by an end to diversion only where that fails.
H1: What ${client} would sign
L4: A waiver of speedy trial for the length of the program.
L4: Releases that let the program report to you.
L4: An agreement that {{#if (gt (count counts) 1)}}the charges are dismissed on completion, and go forward as they stand{{else}}the charge is dismissed on completion, and goes forward as it stands{{/if}}, with every motion kept, if the program is not completed.
L4: No admission of facts. What ${they} ${verb("say", "says")} in treatment or to the program may not be used to prove the charge.
Diversion costs ${inCourt("the government", "the State")} little: if ${client} fails, the case is where it is today. If ${they} ${verb("succeed", "succeeds")}, the case has done what it was for, and the public pays for ${their} treatment and not for a cell.
${timing}`) +
    close(mitigationEnclosed)
  );
}
