import { listing, when } from "../parts";
import { client, doubts } from "../phrases";
import { body } from "../words";
import { close, exhibitsEnclosed, timing, toProsecutor } from "./letter";

/**
 * Our answer to one term of the offer: `custom.answers` under the term's own topic; else the term of our proposal on the same topic; else, for the
 * factual basis, the one we propose. What is left is a place to fill in, because an offer answered in part is accepted in part.
 */
const answer =
  '{{#if (lookup @root.custom.answers topic)}}{{sentence (lookup @root.custom.answers topic)}}{{else if (where @root.proposal.terms "topic" topic)}}{{#each (where @root.proposal.terms "topic" topic)}}{{#unless @first}} {{/unless}}{{sentence text}}{{/each}}{{else if (and (eq topic "factual basis") @root.proposal.factualBasis)}}The factual basis set out below takes its place.{{else}}{{missing "our answer to this term"}}{{/if}}';

const table = listing([1700, 3830, 3830], ["Subject", "Your offer", "Our answer"], "offer.terms", [
  "{{#if topic}}{{sentenceCase topic}}{{/if}}",
  "{{#if text}}{{sentence text}}{{else}}{{missing \"what the term says\"}}{{/if}}",
  answer,
]);

/** Counter-offer that answers each part of the plea offer. */
export function counterOffer(): string {
  return (
    toProsecutor("answer to the plea offer", true) +
    body(`
{{#if offer}}Thank you for your offer{{#if offer.date}} of {{date offer.date}}{{/if}}.{{else}}I answer the offer that you made: {{missing "the plea offer"}}.{{/if}} ${client} cannot accept it as it stands. I answer each part of it below, so that you can see how little lies between us.
{{#if offer.counts}}
H1: The counts
You ask for a plea to {{#if (gt (count offer.counts) 1)}}Counts{{else}}Count{{/if}} {{list offer.counts}}.{{#if (or proposal.offense proposal.statute)}} ${client} would plead to {{#if proposal.offense}}{{proposal.offense}}{{#if proposal.statute}}, {{proposal.statute}}{{/if}}{{else}}{{proposal.statute}}{{/if}}.{{/if}}
{{else if (or proposal.offense proposal.statute)}}
H1: The count
${client} would plead to {{#if proposal.offense}}{{proposal.offense}}{{#if proposal.statute}}, {{proposal.statute}}{{/if}}{{else}}{{proposal.statute}}{{/if}}.
{{/if}}
`) +
    when("offer.terms", body("H1: The terms, one by one") + table) +
    body(`
{{#if proposal.terms}}
H1: What we propose
{{#each proposal.terms}}
L: {{#if topic}}{{sentenceCase topic}}: {{/if}}{{#if text}}{{sentence text}}{{else}}{{missing "what the term says"}}.{{/if}}
{{/each}}
{{/if}}
{{#if (or offer.factualBasis proposal.factualBasis)}}
H1: The factual basis
{{#if offer.factualBasis}}
K: Yours reads:
Q: {{offer.factualBasis}}
{{/if}}
K: Ours reads, in full:
Q: {{#if proposal.factualBasis}}{{proposal.factualBasis}}{{else}}{{missing "the factual basis that we propose"}}{{/if}}
{{#if offer.factualBasis}}
What ours leaves out is not needed for any element, and the record does not settle it.
{{/if}}
{{/if}}
{{#if ${doubts}}}
H1: Why we cannot agree to the rest
{{#each grounds}}
{{#if (or (eq area "evidence") (eq area "sentencing"))}}
{{#unless (eq strength "weak")}}
L2: {{says}}
{{/unless}}
{{/if}}
{{/each}}
{{/if}}
This is a counter-offer. It does not give up any motion, and no part of it is an admission.
${timing}`) +
    close(exhibitsEnclosed)
  );
}
