import { listing, officeHead, when } from "../parts";
import { client, Government } from "../phrases";
import { body } from "../words";

/** Theory of the defense in a page: what they must prove, what we say, the points that carry it with what stands against each. */
export function theory(): string {
  return (
    officeHead("Theory of the Defense") +
    body(`
${client} is charged with {{#if counts}}{{#each counts}}{{#unless @first}}{{#if @last}}{{#if (gt (count @root.counts) 2)}};{{/if}} and {{else}}; {{/if}}{{/unless}}{{offense}}{{/each}}{{else}}{{missing "the offense charged"}}{{/if}}.{{#if derived.exposure.combinedMinimum}} At stake: no less than {{derived.exposure.combinedMinimum}}.{{/if}}{{#if encounter.statedReason}} ${Government}'s account begins here: {{sentence encounter.statedReason encounter.statedReasonSource}}{{/if}}{{#if docket.motionDeadline}} Motions are due by {{date docket.motionDeadline}}.{{/if}}{{#if derived.discovery.openCount}} {{sentenceCase (numberWords derived.discovery.openCount "text")}} discovery {{plural "request" derived.discovery.openCount}} {{#if (eq derived.discovery.openCount 1)}}is{{else}}are{{/if}} open.{{/if}}
H1: What we say
{{#if custom.theory}}
{{sentence custom.theory}}
{{else if grounds}}
{{#each grounds}}{{#if @first}}{{sentence says}}{{/if}}{{/each}}
{{else}}
{{missing "the theory in two sentences"}}
{{/if}}
`) +
    when(
      "grounds",
      body("H1: What carries it, and what stands against it") +
        listing(
          [4180, 5180],
          ["Point", "Against it"],
          'grounds | (and (eq strength "strong") (not (eq id "fruit")) (not (eq area "discovery")))',
          [
            "{{title}}",
            "{{#each (take weakens 1)}}{{this}}{{/each}}",
          ],
        ),
    )
  );
}
