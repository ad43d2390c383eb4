import { government, inCourt, rule16 } from "../phrases";
import { discoveryMotionOn } from "./motion";

const Laboratory = "The {{#if lab.laboratory}}{{lab.laboratory}}{{else}}laboratory{{/if}}";
const laboratory = "the {{#if lab.laboratory}}{{lab.laboratory}}{{else}}laboratory{{/if}}";

/** Bench notes, sampling, instruments, proficiency, custody and a sample for our own expert. */
export function laboratoryMotion(): string {
  return discoveryMotionOn({
    title: "Defendant's Motion to Compel Laboratory Discovery",
    rests: [
      "Federal Rule of Criminal Procedure 16(a)(1)(E), (F) and (G), on Federal Rule of Evidence 702, and on the cases cited below",
      "the discovery rules of this court and on the cases cited below",
    ],
    topics: ["laboratory", "custody"],
    background: `
{{#each evidence}}
{{#if lab}}
${Laboratory} reported on the {{description}}{{#if lab.date}} on {{date lab.date}}{{/if}}{{#if lab.report}} (report {{lab.report}}){{/if}}.{{#if lab.of}}{{#if lab.tested}} It received {{numberWords lab.of "text"}} {{plural (default unit "unit") lab.of}} and tested {{#if (lt lab.tested lab.of)}}{{numberWords lab.tested "text"}}{{else if (eq lab.of 1)}}it{{else}}all{{/if}}{{cite lab.source}}.{{/if}}{{/if}}{{#if lab.extrapolated}} The rest was inferred{{#if lab.extrapolatedGrams}}: {{number lab.extrapolatedGrams}} grams{{/if}}.{{/if}}
{{else if fieldTest}}
The {{description}} was tested in the field{{#if fieldTest.date}} on {{date fieldTest.date}}{{/if}}{{cite fieldTest.source}}. No laboratory report has been produced.
{{/if}}
{{/each}}
`,
    requests: `
{{#each evidence}}
{{#if lab}}
N: **Complete file: {{description}}{{#if lab.report}} (report {{lab.report}}){{/if}}.** Bench notes, worksheets, chromatograms and spectra, with the data files in their native form. Holder: ${laboratory}. Basis: ${rule16("(a)(1)(F)")}. Materiality: {{#if lab.extrapolated}}the result for what was not tested is an inference, and the notes alone show from what{{else}}the report gives a result and not the work beneath it{{/if}}.
{{#if (lt lab.tested lab.of)}}
N: **Sampling plan: {{description}}.** The written plan, who chose it and when, how the {{numberWords lab.tested "text"}} {{plural (default unit "unit") lab.tested}} {{#if (eq lab.tested 1)}}was{{else}}were{{/if}} drawn, the appearance and weight of each {{default unit "unit"}}, and the confidence claimed. Holder: ${laboratory}. Basis: ${inCourt("Fed. R. Crim. P. 16(a)(1)(F) and (G); Fed. R. Evid. 702", "the discovery rules of this court")}. Materiality: {{#if lab.sampling}}the file says this of the choice: {{sentence lab.sampling}}{{else}}nothing produced says how they were chosen.{{/if}}
{{/if}}
N: **Weight: {{description}}.** Balance calibration and check records for the days of weighing, the weight of packaging, and the calculation of uncertainty. Holder: ${laboratory}. Basis: ${rule16("(a)(1)(F)")}. Materiality: {{#if lab.netGrams}}the report gives {{number lab.netGrams}} grams net{{#if lab.grossGrams}} and {{number lab.grossGrams}} gross{{/if}}, and quantity{{else}}quantity{{/if}} can decide the range of punishment.
N: **Custody: {{description}}.** Every transfer from seizure to today, within the laboratory too, with seal numbers, photographs of seals and packaging, and each opening. Holder: {{#if @root.encounter.agency}}the {{@root.encounter.agency}}{{else}}the seizing agency{{/if}} and ${laboratory}. Basis: ${rule16("(a)(1)(E)")}. Materiality: the result is only as good as the identity of what was tested.
N: **A sample for the defense: {{description}}.** Access, or a part of each {{default unit "unit"}} under seal, for an expert of the defense. Holder: ${laboratory}. Basis: ${rule16("(a)(1)(E)")}. Materiality: the defense cannot test the result otherwise.
{{/if}}
{{#if fieldTest}}
N: **Field test: {{description}}.** The kit{{#if fieldTest.kit}} ({{fieldTest.kit}}){{/if}}, its lot and expiry, the maker's instructions and list of known false positives, photographs, and the training of the officer. Holder: {{#if @root.encounter.agency}}the {{@root.encounter.agency}}{{else}}the seizing agency{{/if}}. Basis: ${rule16("(a)(1)(E) and (F)")}. Materiality: {{#if lab}}what it showed can be set beside what the laboratory reports{{else}}it is the only test so far{{/if}}.
{{/if}}
{{/each}}
N: **The laboratory's quality records.** Procedures for each method used, validation, proficiency tests of the analyst, accreditation and audit findings, and corrective actions for the instruments and the analyst in the two years before the report. Basis: ${rule16("(a)(1)(F) and (G)")}. Materiality: they show whether the method was reliably applied.
N: **Expert disclosure.** The complete statement of opinions, the bases and reasons for them, the witness's qualifications and earlier testimony. Basis: ${rule16("(a)(1)(G)")}. Materiality: the defense must choose an expert of its own in time.
`,
    argument: `
H2: A result cannot be tested without the data beneath it.
${inCourt("Rule 16(a)(1)(F) reaches results and reports of scientific tests, Rule 16(a)(1)(E) what is material to preparing the defense, and Rule 16(a)(1)(G) the bases and reasons of an expert's opinion. An opinion must rest on sufficient facts and on reliable methods reliably applied, Fed. R. Evid. 702, and the party that meets it must be able to see whether it does.", "The discovery rules reach the results of scientific tests and what is material to the defense. The party that meets an opinion must be able to see what it rests on.")}
{{#if grounds.lab-fraction-tested}}
H2: Most of the batch was never tested.
{{grounds.lab-fraction-tested.says}} Quantity that raises a minimum sentence is for the jury, beyond a reasonable doubt. _Alleyne v. United States_, 570 U.S. 99 (2013). Whether a sample can carry that weight depends on how it was drawn. A sampling plan with a stated confidence, applied to units that look alike, is widely accepted; whether this was one is what the defense asks to see.
{{/if}}
{{#if grounds.field-test-only}}
H2: The only test is one made in the field.
{{grounds.field-test-only.says}}
{{/if}}
{{#if (or grounds.weight-doubtful grounds.purity-untested)}}
H2: Weight and purity are claims that the data must support.
{{#if grounds.weight-doubtful}}{{grounds.weight-doubtful.says}}{{#if grounds.purity-untested}} {{grounds.purity-untested.says}}{{/if}}{{else}}{{grounds.purity-untested.says}}{{/if}}
{{/if}}
{{#if derived.custodyGaps}}
H2: The chain of custody has breaks.
{{#each derived.custodyGaps}}
L3: {{sentenceCase evidence}}: {{#if cite}}{{text}} {{cite}}.{{else}}{{sentence text}}{{/if}}
{{/each}}
A break often goes to weight rather than to admissibility. It is still for ${government} to explain, and for the defense to know in time.
{{/if}}
H2: The analyst must answer in person.
A laboratory's certificate is testimonial, and the analyst must answer for it. _Melendez-Diaz v. Massachusetts_, 557 U.S. 305 (2009). Another analyst may not stand in, _Bullcoming v. New Mexico_, 564 U.S. 647 (2011), nor carry an absent analyst's statements to the jury as the basis of an opinion, _Smith v. Arizona_, 602 U.S. 779 (2024).{{#if grounds.analyst-unavailable}} {{grounds.analyst-unavailable.says}}{{/if}} Cross-examination that is worth the name needs the notes.
`,
    order: ["within the same fourteen days, make each tested and untested unit available to an expert of the defense, and keep enough of each for that purpose;"],
  });
}
