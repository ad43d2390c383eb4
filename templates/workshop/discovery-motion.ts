import { caption, certificateOfService, judgeSignature, signature, tables } from "./blocks";
import { charges, government, Government, inCourt, rule16 } from "./phrases";
import { body, cell, newPage, p, row, table } from "./words";

const widths = [1500, 3960, 3900];
const secondList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>';

/** Requests already made, with what came of each. */
const history =
  p("Caption", "Requests made and answers received") +
  table(widths, [
    row(["Asked", "Item", "Answer"].map((text, index) => cell(widths[index] ?? 0, p("TableHead", text))), true),
    row([
      cell(widths[0] ?? 0, p("TableText", "{{#each discovery.requests}}{{date date \"short\"}}")),
      cell(widths[1] ?? 0, p("TableText", "{{sentenceCase item}}{{#if holder}} ({{holder}}){{/if}}")),
      cell(
        widths[2] ?? 0,
        p("TableText", "{{#if answer}}{{sentenceCase answer}}{{#if answered}} ({{date answered \"short\"}}){{/if}}{{else if (eq status \"produced\")}}Produced{{#if answered}} on {{date answered}}{{/if}}.{{else}}No answer.{{/if}}{{/each}}"),
      ),
    ]),
  ]) +
  p("Single", "");

/** Numbered requests: each open one from the case file, then what every tested substance, informant, dog and recording calls for. */
const requests = body(`
H1: Specific Requests
The defense asks for the following. Each request names the item, who is believed to hold it, the rule that requires it, and why it matters to this case.
{{#each discovery.requests}}
{{#unless (eq status "produced")}}
N: **{{sentenceCase item}}.**{{#if holder}} Holder: {{sentence holder}}{{/if}}{{#if basis}} Basis: {{sentence basis}}{{/if}}{{#if materiality}} Materiality: {{sentence materiality}}{{/if}}{{#if date}} First asked for on {{date date}}.{{/if}}{{#if answer}} Answer so far: {{sentence answer}}{{/if}}
{{/unless}}
{{/each}}
{{#each evidence}}
{{#if lab}}
N: **Laboratory file: {{description}}{{#if lab.report}} (report {{lab.report}}){{/if}}.** The complete file{{#if lab.laboratory}} ({{lab.laboratory}}){{/if}}: bench notes, chromatograms and spectra, balance and instrument calibration records, the sampling plan, blanks and controls, uncertainty calculations, and the analyst's proficiency tests. Basis: ${rule16("(a)(1)(F) and (G)")}.{{#if lab.tested}}{{#if lab.of}}{{#if (lt lab.tested lab.of)}} Materiality: the laboratory tested {{numberWords lab.tested}} of {{numberWords lab.of}} {{plural unit lab.of}}{{#if lab.extrapolated}} and inferred the rest{{/if}}; how those were chosen, and whether the others are alike, decides the weight.{{/if}}{{/if}}{{/if}}{{#unless lab.benchNotesProduced}} The bench notes have not been produced.{{/unless}}
N: **Chain of custody: {{description}}.** Every entry of the evidence log from seizure to the present, with seal numbers, photographs of the packaging, and the record of each opening. Basis: ${rule16("(a)(1)(E)")}.
{{/if}}
{{#if fieldTest}}
N: **Field test: {{description}}.** The kit{{#if fieldTest.kit}} ({{fieldTest.kit}}){{/if}}, its lot number and expiry, photographs of the result, and the training of the officer who ran it. Basis: ${rule16("(a)(1)(E) and (F)")}.
{{/if}}
{{/each}}
{{#each informants}}
N: **Informant {{#if id}}{{id}}{{else}}file{{/if}}.** The informant file: payments and their dates, benefits and promises, pending charges, criminal record, earlier work and its results, instructions, and every statement about {{@root.client.name}}. Basis: _Brady v. Maryland_, 373 U.S. 83 (1963); _Giglio v. United States_, 405 U.S. 150 (1972).{{#if paid}} Materiality: the informant was paid.{{/if}}{{#if witnessedOffense}} The informant saw or took part in the offense charged, so that identity is material to the defense. _Roviaro v. United States_, 353 U.S. 53 (1957).{{/if}}
{{/each}}
{{#if dog}}
{{#unless (where discovery.requests "topic" "dog")}}
N: **Dog{{#if dog.name}} {{dog.name}}{{/if}} and handler{{#if dog.handler}} {{dog.handler}}{{/if}}.** Certification and training records, every field deployment with its result, and the handler's own training. Basis: ${rule16("(a)(1)(E)")}; _Florida v. Harris_, 568 U.S. 237 (2013) (the defense may contest reliability with the dog's records).
{{/unless}}
{{/if}}
{{#if encounter.timeline}}
N: **Recordings and dispatch records of {{date encounter.date}}.** Body-worn, dash-mounted and station video in native format with metadata and audit logs, radio traffic, and the computer-aided dispatch log. Basis: ${rule16("(a)(1)(E)")}.
{{/if}}
{{#if priorTestimony}}
N: **Earlier testimony.** Transcripts, recordings and reports of all earlier testimony about these events. Basis: ${inCourt("Fed. R. Crim. P. 12(h) and 26.2; 18 U.S.C. § 3500", "the rules of this court on the statements of witnesses")}.
{{/if}}
N: **Favorable and impeaching information.** All information favorable to {{client.name}} on guilt or punishment, or that impeaches a witness of the prosecution, including what is known to the investigating agencies. Basis: _Brady v. Maryland_, 373 U.S. 83 (1963); _Kyles v. Whitley_, 514 U.S. 419 (1995)${inCourt("; Fed. R. Crim. P. 5(f)", "")}.
`);

/** The general discovery motion, with conference certificate, certificate of service and proposed order with dates. */
export function discoveryMotion(): string {
  return (
    caption("Defendant's Motion to Compel Discovery") +
    tables() +
    body(`
{{client.name}} moves for an order that ${government} produce the items listed below by a date certain. {{#if (eq court.level "federal")}}The motion rests on Federal Rules of Criminal Procedure 5(f), 12(b)(3)(E) and 16, on _Brady v. Maryland_, 373 U.S. 83 (1963), and on the cases cited with each request.{{else}}The motion rests on _Brady v. Maryland_, 373 U.S. 83 (1963), on the cases cited with each request, and on the discovery rules of this court.{{/if}}
H1: Background
{{client.name}} is charged ${charges}.{{#if docket.indicted}} ${inCourt("The indictment was returned", "The charge was filed")} on {{date docket.indicted}}.{{/if}}{{#if docket.trial}} Trial is set for {{date docket.trial}}.{{/if}}
{{#if discovery.received}}
${Government} has produced {{#each discovery.received}}{{#unless @first}}{{#if @last}} and {{else}}, {{/if}}{{/unless}}{{description}}{{#if bates}} ({{bates}}){{/if}}{{#if date}} on {{date date}}{{/if}}{{/each}}.
{{/if}}
{{#if discovery.requests}}
The defense has asked for more. The table states what was asked, when, and what came.
{{/if}}
`) +
    p("BodyText", "{{#if discovery.requests}}") +
    history +
    p("BodyText", "{{/if}}") +
    requests +
    body(`
H1: Argument
H2: The items are within the rules.
{{#if (eq court.level "federal")}}
Rule 16(a)(1)(E) reaches documents and objects that are material to preparing the defense. Rule 16(a)(1)(F) reaches the results and reports of scientific tests, and Rule 16(a)(1)(G) the bases of an expert's opinions. A result cannot be tested without the data beneath it.
{{else}}
The discovery rules of this court reach documents, objects and the results of scientific tests in the State's possession. A result cannot be tested without the data beneath it.
{{/if}}
{{#if grounds.lab-fraction-tested}}
A report that infers the content of untested units rests on its sampling. The data are what the jury would need to decide whether the inference holds, and quantity that raises a minimum sentence is for the jury. _Alleyne v. United States_, 570 U.S. 99 (2013).
{{/if}}
H2: Due process requires favorable information, whoever holds it.
The duty of _Brady_ covers impeachment as well as exculpation, _United States v. Bagley_, 473 U.S. 667 (1985), and reaches what the police know, _Kyles v. Whitley_, 514 U.S. 419 (1995). The defense acknowledges that there is no constitutional right to impeachment material before a plea, _United States v. Ruiz_, 536 U.S. 622 (2002); the requests here look to motions and trial.{{#if informants}} Payments and promises to an informant go to the heart of credibility. _Banks v. Dretke_, 540 U.S. 668 (2004).{{/if}}
{{#if (where evidence "lab")}}
H2: The analyst's work is open to confrontation.
Forensic certificates are testimonial, _Melendez-Diaz v. Massachusetts_, 557 U.S. 305 (2009), and a substitute analyst may not carry another's statements to the jury, _Bullcoming v. New Mexico_, 564 U.S. 647 (2011); _Smith v. Arizona_, 602 U.S. 779 (2024). Cross-examination needs the notes.
{{/if}}
H1: Conclusion
{{client.name}} asks the court to order production of the items above{{#if docket.trial}} well before the trial set for {{date docket.trial}}{{/if}}, to review in camera anything that ${government} claims it may withhold, and to set a hearing if ${government} objects.
`) +
    signature() +
    p("PartTitle", "Certificate of Conference", '<w:spacing w:before="480"/>') +
    body(`I certify that the defense has asked {{#if prosecutor.name}}{{prosecutor.name}}{{else}}counsel for the prosecution{{/if}} for the items above{{#if derived.discovery.firstAsked}}, first on {{date derived.discovery.firstAsked}}{{else}} on {{missing "date of the request"}}{{/if}}, that counsel have tried in good faith to resolve the matter without the court, and that the items have not been produced.`) +
    certificateOfService() +
    caption("[Proposed] Order", newPage) +
    body(`
On the motion of {{client.name}}, and for good cause, the court ORDERS that ${government}:
`) +
    p("Relief", "produce the items listed in the motion's numbered requests within fourteen days of this order;", secondList) +
    p("Relief", "within the same time, state in writing of each item that it does not hold which agency does, and what it has done to obtain it;", secondList) +
    p("Relief", "submit for review in camera, by that day, any item that it claims it may withhold; and", secondList) +
    p("Relief", "supplement its production promptly as further items come to its knowledge.", secondList) +
    judgeSignature()
  );
}
