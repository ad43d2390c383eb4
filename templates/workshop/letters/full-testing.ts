import { clients, government, inCourt } from "../phrases";
import { body } from "../words";
import { close, toProsecutor } from "./letter";

/**
 * Asks that every unit of a batch be tested, or a sample by a plan fixed beforehand. It is a request and no offer, so that it may be shown to the
 * court with a motion to compel; no plea is spoken of in it.
 */
export function fullTesting(): string {
  return (
    toProsecutor("request for full testing", false) +
    body(`
I write about the laboratory work in ${clients} case. {{#if derived.partlyTested}}I ask that the whole batch be tested, or a sample of it that can carry the weight charged, before either of us relies on that weight.{{else}}I ask for testing that can carry what is charged, and for the data behind it.{{/if}}
H1: What was tested
{{#unless (or (where evidence "lab") (where evidence "fieldTest"))}}
I have no laboratory report and no field test. If there is one, please send it: {{missing "the item and what was tested"}}.
{{/unless}}
{{#each evidence}}
{{#if lab}}
The {{description}}: {{#if lab.of}}the {{#if lab.laboratory}}{{lab.laboratory}}{{else}}laboratory{{/if}} received {{numberWords lab.of "text"}} {{plural (default unit "unit") lab.of}}{{#if lab.tested}}{{#if lab.source}}{{#if lab.date}},{{else}} and{{/if}}{{else}} and{{/if}} tested {{#if (lt lab.tested lab.of)}}{{numberWords lab.tested "text"}}{{else if (eq lab.of 1)}}it{{else}}all of them{{/if}}{{/if}}{{else}}the {{#if lab.laboratory}}{{lab.laboratory}}{{else}}laboratory{{/if}} reports {{#if lab.substance}}{{lab.substance}}{{else}}a result{{/if}}{{/if}}{{#if lab.source}}{{#if lab.date}}{{#if lab.of}}{{#if lab.tested}},{{/if}} and reported{{/if}} on {{date lab.date}}{{/if}}{{cite lab.source}}{{else if lab.report}} (report {{lab.report}}{{#if lab.date}} of {{date lab.date}}{{/if}}){{/if}}.{{#if (lt lab.tested lab.of)}}{{#if lab.extrapolated}} From {{#if (eq lab.tested 1)}}that one{{else}}those {{numberWords lab.tested "text"}}{{/if}} it inferred what the other {{numberWords (subtract lab.of lab.tested) "text"}} {{#if (eq (subtract lab.of lab.tested) 1)}}holds{{else}}hold{{/if}}{{#if lab.extrapolatedGrams}} and reported {{number lab.extrapolatedGrams}} grams{{/if}}.{{/if}}{{#if lab.testedGrams}} What was tested weighs {{number lab.testedGrams}} grams.{{/if}}{{/if}}{{#if lab.sampling}} The units were chosen in this way: {{sentence lab.sampling}}{{/if}}{{#if (eq lab.purityTested false)}} Purity was not measured.{{/if}}{{#if (eq lab.benchNotesProduced false)}} The bench notes have not been produced.{{/if}}
{{else if fieldTest}}
The {{description}}: there is a field test{{#if fieldTest.kit}} ({{fieldTest.kit}}){{/if}}{{#if fieldTest.date}} of {{date fieldTest.date}}{{/if}}{{#if fieldTest.result}}, reported as {{fieldTest.result}}{{/if}}{{cite fieldTest.source}}. No laboratory has confirmed it.
{{/if}}
{{/each}}
{{#if derived.custodyGaps}}
H1: The chain of custody
The log leaves these points open. Tests on the batch should begin with them.
{{#each derived.custodyGaps}}
L: {{sentenceCase evidence}}: {{#if cite}}{{text}} {{cite}}.{{else}}{{sentence text}}{{/if}}
{{/each}}
{{/if}}
H1: Why it matters
{{#each counts}}
{{#if quantityGrams}}
Count {{number}} charges {{number quantityGrams}} grams or more{{#if drug}} of {{drug}}{{/if}}.{{#if exposure.minimumMonths}} That weight carries a minimum of {{term exposure.minimumMonths}}.{{/if}}
{{/if}}
{{/each}}
{{#if derived.exposure.minimumMonths}}A quantity that raises a minimum sentence is an element, for a jury to find beyond a reasonable doubt. _Alleyne v. United States_, 570 U.S. 99 (2013).{{else}}What the substance is, and what it weighs, is for ${government} to prove.{{/if}}{{#if derived.partlyTested}} What nobody tested can be proved only by inference, and an inference from a sample is as good as the way in which the sample was drawn.{{/if}} ${inCourt("An opinion on identity, weight or purity must rest on sufficient facts and on methods reliably applied, Fed. R. Evid. 702, and", "An opinion on identity, weight or purity must rest on facts and on a reliable method, and")} the analyst who did the work has to answer for it in court. _Melendez-Diaz v. Massachusetts_, 557 U.S. 305 (2009).
H1: What I ask
L2: {{#if derived.partlyTested}}That each of the {{#if derived.partlyTested.untested}}{{numberWords derived.partlyTested.untested "text"}} {{/if}}units not yet tested be analyzed; or, if the laboratory prefers a sample, that it be drawn at random by a written plan, fixed before any further unit is opened, that states its confidence and treats units that look different as different groups.{{else}}That the laboratory identify the substance by a confirming method and state which units it tested and how it chose them.{{/if}}
L2: That each unit be weighed net of its packaging, with the uncertainty of the balance stated, and its appearance recorded by photograph.
L2: That enough of every unit be kept, under seal, for an analysis by an expert of the defense.
L2: That I have the bench notes, chromatograms, spectra, balance and instrument records and the chain of custody within the laboratory.
L2: That I be told a week ahead when the units will be opened, so that our expert may be present.
{{#each (where prosecutor.policies "topic" "full testing")}}
{{#if text}}
Your office has said this on the subject: {{sentence text source}} I ask you to apply it here; this letter is the written request.
{{/if}}
{{/each}}
{{#if (where discovery.requests "topic" "laboratory")}}
H1: What has been asked before
{{#each (where discovery.requests "topic" "laboratory")}}
L3: {{#if date}}{{date date}}: {{/if}}{{item}}. {{#if answer}}Answer{{#if answered}} of {{date answered}}{{/if}}: {{sentence answer}}{{else if (eq status "produced")}}Produced.{{else}}No answer yet.{{/if}}
{{/each}}
{{/if}}
H1: Timing
{{#if proposal.answerBy}}Please tell me by {{date proposal.answerBy}} whether ${government} will have this done.{{else}}Please tell me by {{missing "day by which we ask for an answer"}} whether ${government} will have this done.{{/if}} If it will not, I will ask the court for an order{{#if docket.motionDeadline}} before the deadline of {{date docket.motionDeadline}}{{/if}}. Until then please see that nothing is consumed, returned or destroyed.
`) +
    close()
  );
}
