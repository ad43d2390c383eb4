import { listing, when } from "../parts";
import { client, doubts } from "../phrases";
import { body } from "../words";
import { close, exhibitsEnclosed, timing, toProsecutor } from "./letter";

const widths = [2300, 2300, 1560, 1700, 1500];
const heads = ["Your words", "Our words", "Record", "Reason", "Effect"];

/** `custom.redlines`: original, proposed (left out where the words go), source as text, reason, effect; the review of a factual basis writes them. */
const fromReview = listing(widths, heads, "custom.redlines", [
  "{{original}}",
  "{{#if proposed}}{{proposed}}{{else}}Delete{{/if}}",
  "{{#if source}}{{source}}{{else}}None shown{{/if}}",
  "{{#if reason}}{{sentence reason}}{{/if}}",
  "{{#if effect}}{{sentence effect}}{{/if}}",
]);

const fromOffer = listing(widths, heads, "(take (where counts \"offense\") 1)", [
  "{{@root.offer.factualBasis}}",
  '{{#if @root.proposal.factualBasis}}{{@root.proposal.factualBasis}}{{else}}{{missing "our words"}}{{/if}}',
  "{{#if @root.offer.source}}{{@root.offer.source.document}}{{#if @root.offer.source.page}} at {{@root.offer.source.page}}{{/if}}{{else}}The offer{{/if}}",
  "Ours keeps what each element needs.",
  "The rest is left to proof at sentencing.",
]);

/** Redline of the prosecutor's factual basis: original words, proposed words, record, reason and effect. */
export function redline(): string {
  return (
    toProsecutor("factual basis", true) +
    body(`
{{#if (or custom.redlines offer.factualBasis)}}I have read the factual basis that you propose for ${client}{{#if offer.date}}, sent on {{date offer.date}}{{/if}}. I ask for the changes in the table. Each leaves the elements of the count as they are. What goes is what the record does not show or the count does not need.{{else}}I write about the factual basis for ${client}: {{missing "the prosecutor's factual basis"}}.{{/if}}
`) +
    when("custom.redlines", body("H1: The changes") + fromReview) +
    when("(and offer.factualBasis (not custom.redlines))", body("H1: The changes") + fromOffer) +
    body(`
{{#if ${doubts}}}
H1: The record
{{#each grounds}}
{{#if (or (eq area "evidence") (eq area "sentencing"))}}
{{#unless (eq strength "weak")}}
L: {{sentence says}}{{#each (take facts 1)}}{{#if cite}} {{cite}}.{{/if}}{{/each}}
{{/unless}}
{{/if}}
{{/each}}
{{/if}}
{{#if proposal.factualBasis}}
H1: As it would read
Q: {{proposal.factualBasis}}
{{/if}}
We do not ask that anything untrue be said. Where the record is in dispute, the basis can be silent, or can say that the parties make no agreement on the point.
${timing}`) +
    close(exhibitsEnclosed)
  );
}
