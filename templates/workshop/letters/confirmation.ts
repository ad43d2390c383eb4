import { client } from "../phrases";
import { body } from "../words";
import { close, toProsecutor } from "./letter";

/** Sets down what was promised while both sides remember it; further promises stand in `custom.promises` with date and text. */
export function confirmation(): string {
  return (
    toProsecutor("confirmation of what was agreed", true) +
    body(`
I write to set down what you told me about ${client}, so that the agreement that is drafted says the same.{{#if offer.date}} It is in your offer of {{date offer.date}}{{#if custom.promises}} and in our talks since{{/if}}.{{/if}} If I have any of it wrong, or if I have left something out, please tell me in writing.
{{#if (or offer.counts offer.terms)}}
H1: The offer
{{/if}}
{{#if offer.counts}}
L: The plea is to {{#if (gt (count offer.counts) 1)}}Counts{{else}}Count{{/if}} {{list offer.counts}}, and to no other.
{{/if}}
{{#each offer.terms}}
L: {{#if topic}}{{sentenceCase topic}}: {{/if}}{{#if text}}{{sentence text}}{{else}}{{missing "what the term says"}}.{{/if}}
{{/each}}
{{#if custom.promises}}
H1: What was promised beyond it
{{/if}}
{{#each custom.promises}}
L5: {{#if date}}On {{date date}}: {{/if}}{{#if text}}{{sentence text}}{{else}}{{missing "what was promised"}}.{{/if}}
{{/each}}
{{#unless (or offer.counts offer.terms custom.promises)}}
H1: What was promised
L: {{missing "what was promised, by whom and when"}}
{{/unless}}
{{#if prosecutor.policies}}
H1: What you said of your office's practice
I rely on these as well.
{{#each prosecutor.policies}}
L2: {{#if topic}}{{sentenceCase topic}}: {{/if}}{{sentence text source}}
{{/each}}
{{/if}}
H1: What was not agreed
L3: No fact beyond the elements of the count of the plea, unless it is in a factual basis that ${client} has signed.
L3: No drug weight, purity, role, weapon or place, unless the agreement states it in terms.
L3: No waiver that is not listed above.
{{#if proposal.factualBasis}}
H1: The factual basis
K: The one that I proposed, and that we have not yet settled, reads:
Q: {{proposal.factualBasis}}
{{/if}}
H1: Timing
{{#if offer.expires}}I understand that the offer stands until {{date offer.expires}}, and that nothing will be filed by you before then that changes it.{{else}}Please tell me until what day this stands.{{/if}} I advise ${client} in reliance on this letter. Please sign and return a copy, or send me your corrections{{#if proposal.answerBy}} by {{date proposal.answerBy}}{{/if}}.
`) +
    close("Confirmed: ______________________________  Date: ____________".replace("  ", "\t"))
  );
}
