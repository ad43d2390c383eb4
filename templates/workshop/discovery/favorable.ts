import { client, Government, government, inCourt } from "../phrases";
import { discoveryMotionOn } from "./motion";

const brady = "_Brady v. Maryland_, 373 U.S. 83 (1963)";
const giglio = "_Giglio v. United States_, 405 U.S. 150 (1972)";

/** Favorable and impeaching information, by kind and for this case. */
export function favorableMotion(): string {
  return discoveryMotionOn({
    title: "Defendant's Motion for Favorable and Impeaching Information",
    rests: [
      `${brady}, and ${giglio}, on Federal Rule of Criminal Procedure 5(f), and on the Due Process Protections Act, Pub. L. No. 116-182, 134 Stat. 894 (2020)`,
      `${brady}, and ${giglio}, and on the discovery rules of this court`,
    ],
    topics: ["exculpatory", "officer", "informant", "other"],
    background: `
{{#if docket.arraigned}}
${client} was arraigned on {{date docket.arraigned}}.${inCourt(" At the first appearance with both counsel present the court is to remind the government, orally and in writing, of its duty under _Brady_. Fed. R. Crim. P. 5(f).", "")}
{{/if}}
`,
    requests: `
N: **Facts that bear on the offense.** Anything that points to another person, to a different owner of what was found, or away from knowledge or intent. Basis: ${brady}. Materiality: possession and intent are what is charged.
{{#if evidence}}
N: **The substance.** Any test, weight or note that differs from the result reported, any item that tested negative, and any doubt that an analyst or officer has noted. Basis: ${brady}. Materiality: identity and quantity.
{{/if}}
{{#if encounter}}
N: **The {{default encounter.kind "encounter"}}.** Any recording, report or statement that differs from the officers' account of why and how it was done. Basis: ${brady}.{{#if encounter.videoContradicts}} Materiality: one recording already differs.{{/if}}
{{/if}}
{{#each informants}}
N: **Informant{{#if id}} {{id}}{{/if}}.** Payments, promises, benefits, pending matters, false reports, earlier failures, and each statement that differs from another. Basis: ${giglio}; _Banks v. Dretke_, 540 U.S. 668 (2004).{{#if paid}} Materiality: the informant was paid.{{/if}}
{{/each}}
{{#each @root.coDefendants}}
N: **{{name}}.** Every statement, plea discussion, promise and agreement. Basis: ${giglio}. Materiality: a person charged in the same case has reason to please.
{{/each}}
N: **Each witness.** Promises, inducements, pending charges, inconsistent statements, findings of untruthfulness, drug or alcohol use at the time of the events, and anything that impaired sight, hearing or memory. Basis: ${giglio}; _United States v. Bagley_, 473 U.S. 667 (1985).
N: **Punishment.** Whatever tends to lower the quantity, the role or the sentence. Basis: ${brady}, which speaks of guilt or punishment.
{{#each evidence}}
{{#if lost}}
N: **What was lost: {{description}}.** How, when and by whom, and any copy or note of what it showed. Basis: ${brady}.{{#if lost.value}} Materiality: {{sentence lost.value}}{{/if}}
{{/if}}
{{/each}}
N: **Other acts.** ${inCourt("Notice in writing of any other act that the government means to prove, with the purpose and the reasoning. Basis: Fed. R. Evid. 404(b)(3). Materiality: the rule requires it in time for a fair chance to meet it.", "Notice in writing of any other act that the State means to prove, with its purpose. Basis: the rules of evidence of this court. Materiality: a fair chance to meet it.")}
`,
    argument: `
H2: The duty covers guilt, punishment and impeachment, whoever holds the information.
Suppression of favorable evidence that is material denies due process, whatever the good faith of the prosecution. ${brady}. Impeachment is within the rule, _United States v. Bagley_, 473 U.S. 667 (1985), and the prosecutor must learn of what the police know, _Kyles v. Whitley_, 514 U.S. 419 (1995). A defendant need not scavenge for hints. _Banks v. Dretke_, 540 U.S. 668 (2004).
H2: Materiality is the test after trial; before it, favorable is enough to disclose.
On appeal the question is whether a different result was reasonably probable, judged on all that was withheld together. _Strickler v. Greene_, 527 U.S. 263 (1999); _Kyles_. Nobody can apply that test before the evidence is in, and a prosecutor who is in doubt should disclose. ${Government} may not sort by its own view of what a jury would make of the information.
H2: The timing asked for is the timing that the right needs.
There is no constitutional right to impeachment material before a plea, _United States v. Ruiz_, 536 U.S. 622 (2002), and ${government} will say that impeachment may wait for the witness. _Ruiz_ does not reach evidence that bears on innocence, and disclosure too late to be used is no disclosure.${inCourt(" Rule 5(f), added by the Due Process Protections Act, lets the court fix the time and the consequences.", "")}
`,
    order: ["disclose impeaching information on each witness thirty days before the hearing or trial at which that witness will testify;"],
  });
}
