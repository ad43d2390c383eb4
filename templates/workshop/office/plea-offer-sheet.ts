import { listing, officeHead, when } from "../parts";
import { anyGround, client } from "../phrases";
import { grounds } from "../suppression-motion";
import { body } from "../words";

const held = anyGround([...grounds, "informant-paid", "controlled-buy-unsound", "officer-testimony", "officer-credibility"]);

/** The plea offer on a sheet: counts, range, terms, what hides in the words, what stands against it, days. For counsel and client. */
export function pleaOfferSheet(): string {
  return (
    officeHead("Plea-Offer Sheet") +
    body(`
{{#if offer}}
The offer{{#if offer.from}} of {{offer.from}}{{/if}}{{#if offer.date}} is dated {{date offer.date}}{{/if}}{{#if offer.expires}}{{#if offer.date}} and{{/if}} stands until {{date offer.expires}}{{#if (gt derived.days.toOfferExpiry 0)}}, {{number derived.days.toOfferExpiry}} {{plural "day" derived.days.toOfferExpiry}} from today{{/if}}{{/if}}{{#unless (or offer.date offer.expires)}} bears no date{{/unless}}.
{{else}}
There is no offer on file: {{missing "the plea offer"}}.
{{/if}}
`) +
    when(
      "counts",
      body("H1: The counts and what they cost") +
        listing([800, 3760, 1500, 1500, 1800], ["Count", "Offense", "Minimum", "Maximum", "Guideline range"], "counts", [
          "{{#if number}}{{number}}{{/if}}",
          "{{sentenceCase offense}}{{#if statute}} ({{statute}}){{/if}}",
          "{{#if exposure.minimumMonths}}{{term exposure.minimumMonths}}{{else if exposure}}None{{/if}}",
          "{{#if exposure.life}}Life{{else if exposure.maximumMonths}}{{term exposure.maximumMonths}}{{/if}}",
          "{{#if exposure.guidelineHighMonths}}{{exposure.guidelineLowMonths}} to {{exposure.guidelineHighMonths}} months{{/if}}",
        ]),
    ) +
    body(`
{{#if derived.exposure.combinedMinimum}}
As charged, the least that the court could impose is {{derived.exposure.combinedMinimum}}.
{{/if}}
{{#if offer.counts}}
The offer asks for a plea to {{#if (gt (count offer.counts) 1)}}Counts{{else}}Count{{/if}} {{list offer.counts}}.
{{/if}}
{{#each counts}}
{{#if exposure.localPractice}}
{{#if number}}Count {{number}}, local practice{{else}}Local practice{{/if}}: {{sentence exposure.localPractice}}
{{/if}}
{{/each}}
{{#if offer.terms}}
H1: The terms
{{#each offer.terms}}
L: {{#if topic}}{{sentenceCase topic}}: {{/if}}{{#if text}}{{sentence text}}{{else}}{{missing "what the term says"}}.{{/if}}
{{/each}}
{{/if}}
{{#if offer.factualBasis}}
H1: The factual basis offered
Q: {{offer.factualBasis}}
{{/if}}
H1: Hooks to look for
{{#each grounds}}
{{#if (or (eq area "evidence") (eq area "sentencing"))}}
L2: {{sentence says}}
{{/if}}
{{/each}}
L2: Does any clause say “stipulate” or “agree that” of a weight, purity, role, weapon, place or guideline? It binds ${client} though not the court.
L2: Does the factual basis say more than the elements? Each further fact can raise the range or close the safety valve.
L2: What is waived: appeal, collateral attack, motions, testing, discovery? Is ineffective assistance left out of the waiver?
L2: May what ${client} has said be used if the plea fails?
L2: What may the prosecutor say at sentencing, and is a recommendation promised or only a silence?
L2: Are other offices bound, state or federal?
{{#if (eq client.citizen false)}}
L2: **${client} is not a citizen.** Each count and each fact must be looked at by immigration counsel before anything is signed.
{{/if}}
{{#if priors}}
L2: Earlier convictions: {{#each priors}}{{#unless @first}}; {{/unless}}{{offense}}{{#if date}} ({{date date "year"}}){{/if}}{{/each}}. Can any of them raise the minimum, the criminal history or the class?
{{/if}}
{{#if ${held}}}
H1: What we hold against it
{{#each grounds}}
{{#if (or (eq area "suppression") (eq area "statements") (eq area "impeachment"))}}
L3: {{title}} ({{strength}}).{{#if weakens}} Against it: {{#each (take weakens 1)}}{{sentence this}}{{/each}}{{/if}}
{{/if}}
{{/each}}
{{/if}}
{{#if (or proposal.offense proposal.statute)}}
H1: What we would take
{{#if proposal.offense}}{{sentenceCase proposal.offense}}{{#if proposal.statute}}, {{proposal.statute}}{{/if}}{{else}}{{proposal.statute}}{{/if}}.{{#if proposal.answerBy}} An answer is asked for by {{date proposal.answerBy}}.{{/if}}
{{#each proposal.terms}}
L4: {{#if text}}{{sentence text}}{{/if}}
{{/each}}
{{/if}}
`) +
    when(
      "derived.deadlines",
      body("H1: Days") +
        listing([4460, 2200, 2700], ["What is due", "Day", "Set by"], "derived.deadlines", [
          "{{sentenceCase name}}",
          "{{#if date}}{{date date \"weekday-long\"}}{{/if}}{{#if over}} (passed){{/if}}",
          "{{#if rule}}{{rule}}{{/if}}",
        ]),
    ) +
    body(`
H1: The client's decision
Offer explained on ____________ by ____________. Decision: accept / refuse / answer as above. Whether to plead is for ${client} to decide, and for nobody else.
`)
  );
}
