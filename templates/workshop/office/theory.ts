import { officeHead } from "../parts";
import { charges, client } from "../phrases";
import { body } from "../words";

/** Theory of the defense in a page: what they must prove, what we say, the facts that carry it, what stands against it, what is missing. */
export function theory(): string {
  return (
    officeHead("Theory of the Defense") +
    body(`
H1: What they must prove
${client} is charged ${charges}.{{#if derived.exposure.combinedMinimum}} At stake: no less than {{derived.exposure.combinedMinimum}}.{{/if}}
{{#if encounter.statedReason}}
Their story begins here: {{sentence encounter.statedReason encounter.statedReasonSource}}
{{/if}}
H1: What we say
{{#if custom.theory}}
{{sentence custom.theory}}
{{else if grounds}}
{{#each grounds}}{{#if @first}}{{sentence says}}{{/if}}{{/each}}
{{else}}
{{missing "the theory in two sentences"}}
{{/if}}
{{#if grounds}}
H1: What carries it
{{#each grounds}}
{{#if (eq strength "strong")}}
{{#unless (or (eq id "fruit") (eq area "discovery"))}}
L: {{title}}{{#each (take facts 1)}}{{#if cite}} {{cite}}{{/if}}{{/each}}.
{{/unless}}
{{/if}}
{{/each}}
H1: What stands against it
{{#each grounds}}
{{#unless (or (eq id "fruit") (eq area "discovery"))}}
{{#each (take weakens 1)}}
L2: {{../title}}: {{sentence this}}
{{/each}}
{{/unless}}
{{/each}}
H1: What we still need
{{#each grounds}}
{{#each (take wanted 1)}}
L3: {{question}}
{{/each}}
{{/each}}
{{/if}}
{{#if derived.discovery.openCount}}
Discovery: {{numberWords derived.discovery.openCount "text"}} {{plural "request" derived.discovery.openCount}} open.{{#if docket.motionDeadline}} Motions are due by {{date docket.motionDeadline}}.{{/if}}
{{/if}}
`)
  );
}
