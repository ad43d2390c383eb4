import { client, clients } from "../phrases";
import { body } from "../words";
import { close, exhibitsEnclosed, timing, toProsecutor } from "./letter";

/** Asks for a lesser count with a factual basis that keeps the elements: a plea that a line prosecutor can take to a supervisor. */
export function chargeReduction(): string {
  return (
    toProsecutor("proposed resolution", true) +
    body(`
I propose that ${clients} case be resolved by a plea to the count set out below, on a factual basis that both of us can prove.
{{#if counts}}
H1: What is charged
{{#each counts}}
L: {{#if number}}Count {{number}}: {{/if}}{{offense}}{{#if statute}} ({{statute}}){{/if}}{{#if exposure.minimumMonths}}, with a minimum of {{term exposure.minimumMonths}}{{#if (or exposure.life exposure.maximumMonths)}} and a maximum of {{#if exposure.life}}life{{else}}{{term exposure.maximumMonths}}{{/if}}{{/if}}{{else if exposure.life}}, with a maximum of life{{else if exposure.maximumMonths}}, with a maximum of {{term exposure.maximumMonths}}{{/if}}.
{{/each}}
{{#if derived.exposure.combinedMinimum}}
As charged, ${client} faces no less than {{derived.exposure.combinedMinimum}}.
{{/if}}
{{/if}}
{{#if (or grounds.lab-fraction-tested grounds.field-test-only grounds.purity-untested grounds.weight-doubtful grounds.custody-gap grounds.firearm-unconnected grounds.protected-place)}}
H1: What the record does not settle
What is charged, and what has been said of it, rests on points that the record leaves open or answers.
{{#each grounds}}
{{#if (or (eq area "evidence") (eq area "sentencing"))}}
{{#unless (eq strength "weak")}}
L2: {{says}}
{{/unless}}
{{/if}}
{{/each}}
A count that does not depend on them gives up nothing that can be proved.
{{/if}}
H1: The count proposed
{{#if (or proposal.offense proposal.statute)}}
${client} would plead guilty to {{#if proposal.offense}}{{proposal.offense}}{{#if proposal.statute}}, {{proposal.statute}}{{/if}}{{else}}{{proposal.statute}}{{/if}}.
{{else}}
${client} would plead guilty to {{missing "the lesser count proposed"}}.
{{/if}}
{{#if proposal.terms}}
K: The terms would be these:
{{#each proposal.terms}}
L3: {{#if topic}}{{sentenceCase topic}}: {{/if}}{{#if text}}{{sentence text}}{{else}}{{missing "what the term says"}}.{{/if}}
{{/each}}
{{/if}}
H1: The factual basis
K: The factual basis would read, in full:
Q: {{#if proposal.factualBasis}}{{proposal.factualBasis}}{{else}}{{missing "the narrow factual basis proposed"}}{{/if}}
It states each element of the count and stops there. What either side wishes to say on any other point can be said at sentencing, with proof.
{{#if (or (where prosecutor.policies "text") mitigation.intake)}}
H1: Why the office can agree
{{#each prosecutor.policies}}
L4: {{#if text}}Your office has said: {{sentence text source}}{{/if}}
{{/each}}
{{#if mitigation.intake}}
L4: ${client} began {{#if mitigation.program}}with {{mitigation.program}}{{else}}treatment{{/if}} on {{date mitigation.intake}}.{{#if derived.mitigation.negativeSinceLapse}} {{sentenceCase (numberWords derived.mitigation.negativeSinceLapse "text")}} {{plural "screen" derived.mitigation.negativeSinceLapse}} {{#if (eq derived.mitigation.negativeSinceLapse 1)}}has{{else}}have{{/if}} been negative{{#if derived.mitigation.lastLapse}} since a lapse on {{date derived.mitigation.lastLapse}}{{/if}}.{{/if}}{{#if mitigation.plan}} The plan from here: {{sentence mitigation.plan}}{{/if}}
{{/if}}
{{/if}}
${timing}
{{#if proposal.heldUntil}}
I will hold my motions until {{date proposal.heldUntil}}. If we have not agreed by then, I will file them.
{{/if}}
`) +
    close(exhibitsEnclosed)
  );
}
