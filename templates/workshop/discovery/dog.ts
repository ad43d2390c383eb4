import { government, inCourt, rule16 } from "../phrases";
import { discoveryMotionOn } from "./motion";

const dog = "{{#if dog.name}}{{dog.name}}{{else}}the dog{{/if}}";
const handler = "{{#if dog.handler}}{{dog.handler}}{{else}}the handler{{/if}}";

/** Training, certification, deployments and the video of the sniff. */
export function dogMotion(): string {
  return discoveryMotionOn({
    title: "Defendant's Motion to Compel Canine Records",
    rests: [
      "Federal Rule of Criminal Procedure 16(a)(1)(E) and on _Florida v. Harris_, 568 U.S. 237 (2013)",
      "the discovery rules of this court and on _Florida v. Harris_, 568 U.S. 237 (2013)",
    ],
    topics: ["dog"],
    background: `
{{#if dog}}
{{#if dog.handler}}{{dog.handler}} brought{{else}}A handler brought{{/if}} {{#if dog.name}}the dog {{dog.name}}{{else}}a dog{{/if}} to the {{#if encounter.kind}}{{encounter.kind}}{{else}}scene{{/if}}{{#if encounter.date}} of {{date encounter.date}}{{/if}}.{{#if derived.encounter.toDogArrived.text}} It came {{derived.encounter.toDogArrived.text}} after the purpose of the stop had ended{{#if derived.encounter.toDogArrived.cite}} {{derived.encounter.toDogArrived.cite}}{{/if}}.{{/if}}{{#if dog.expires}} The certificate produced ran to {{date dog.expires}}{{cite dog.source}}.{{/if}}{{#if dog.alerts}}{{#if dog.alertsConfirmed}} The summary produced shows {{numberWords dog.alerts "text"}} field {{plural "alert" dog.alerts}}, of which {{numberWords dog.alertsConfirmed "text"}} led to drugs.{{/if}}{{/if}}{{#if dog.cueing}} On the handling of the sniff the record says this: {{sentence dog.cueing}}{{/if}}
{{else}}
The case file does not name the dog yet: {{missing "the dog, its handler and what is known of them"}}.
{{/if}}
`,
    requests: `
N: **Certification of ${dog} and ${handler}.** Every certificate, with the standard it was given under, the test's score sheets, the false alerts in it, and any test failed. Basis: ${rule16("(a)(1)(E)")}. Materiality: {{#if dog.expires}}the certificate produced ran to {{date dog.expires}}{{else}}an alert is worth no more than the training behind it{{/if}}.
N: **Training.** All training logs of dog and handler, maintenance training too, with blanks, distractors, double-blind trials and errors. Basis: ${rule16("(a)(1)(E)")}. Materiality: whether the dog was rewarded for alerts alone.
N: **Deployments.** Every field use in the two years before and since, with place, alert or none, search, and what was found. Basis: ${rule16("(a)(1)(E)")}. Materiality: {{#if derived.dog.confirmedPercent}}{{number derived.dog.confirmedPercent}} percent of the alerts in the summary were confirmed; the reports behind it show why the others were not{{else}}the rate at which alerts lead to drugs{{/if}}.
N: **The sniff in this case.** Every recording of it in native form, from the dog's arrival to its departure, and every report. Basis: ${rule16("(a)(1)(E)")}. Materiality: what the dog did before the handler spoke of an alert, and what the handler did.
N: **The alert.** The description, written before this case, of how ${dog} alerts, and whether the final response is to sit, to scratch or something else. Basis: ${rule16("(a)(1)(E)")}. Materiality: whether what the recording shows is an alert at all.
N: **Health, discipline and reassignment.** Veterinary records that bear on scent, complaints about the team, and any time off duty. Basis: ${rule16("(a)(1)(E)")}. Materiality: fitness on the day.
N: **Policy.** The agency's rules for canine use, records and retention in force that day. Basis: ${rule16("(a)(1)(E)")}. Materiality: what should exist.
`,
    argument: `
H2: The defense may contest the dog, and needs the records to do it.
Whether an alert gives probable cause is judged on all the facts. A court may presume so where the dog was certified or recently trained, but the defendant must have the chance to challenge it, by cross-examination or by evidence of the dog's training, its record in the field and the sniff itself. _Florida v. Harris_, 568 U.S. 237 (2013). That chance is empty without the records.
{{#if grounds.dog-unreliable}}
H2: What has come already calls for the rest.
{{grounds.dog-unreliable.says}}
{{/if}}
H2: The case against production is answered by _Harris_ itself.
_Harris_ warns that field records can count as errors alerts to drugs that were there and not found, and it asks for no checklist. That goes to what the records prove. It does not let ${government} rely on the alert and keep what would test it.${inCourt(" What is material to preparing the defense is discoverable, whichever agency holds it for the prosecution. Fed. R. Crim. P. 16(a)(1)(E).", "")}
`,
  });
}
