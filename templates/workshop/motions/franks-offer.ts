import { caption, certificateOfService, signature } from "../blocks";
import { Government, government, GovernmentInTitle } from "../phrases";
import { body, p } from "../words";

/** Offer of proof under Franks: each statement of the affidavit against the record, what is left once it is corrected, and counsel's declaration. */
export function franksOffer(): string {
  return (
    caption("Defendant's Offer of Proof and Request for a _Franks_ Hearing") +
    body(`
{{client.name}} offers proof that the affidavit behind the search warrant misstated facts and left facts out, and asks for a hearing. _Franks v. Delaware_, 438 U.S. 154 (1978).
H1: What the Law Asks For
An affidavit for a warrant is presumed valid. A hearing is due where the defense makes a substantial preliminary showing that a statement was false, and was made knowingly or with reckless disregard for the truth, and that the statement was necessary to probable cause. The showing must be specific, must say which portions are attacked and why, and must come with an offer of proof; negligence and innocent mistake are not enough. _Franks_, 438 U.S. at 171-72. This paper makes that showing point by point.
H1: The Affidavit and the Record
{{#each searches}}
{{#if warrant.claims}}
H2: The warrant for {{#if of}}{{of}}{{else}}the place searched{{/if}}.
The warrant{{#if warrant.issued}} was issued on {{date warrant.issued}}{{else}} was issued{{/if}}{{#if warrant.judge}} by {{warrant.judge}}{{/if}}{{#if warrant.affiant}} on the affidavit of {{warrant.affiant}}{{/if}}{{cite warrant.source}}.
{{#each warrant.claims}}
N: {{#if omission}}**Left out:** {{else}}**Stated:** {{/if}}{{#if statement}}{{sentence statement}}{{else}}{{missing "what the affidavit says or leaves out"}}.{{/if}}{{#if truth}} The record shows: {{sentence truth source}}{{else}} The record shows: {{missing "what is true, with its source"}}.{{/if}}{{#if knew}} {{sentence knew}}{{else}} The affiant knew, or was reckless in not knowing, because {{missing "how the affiant knew"}}.{{/if}}
{{/each}}
{{/if}}
{{/each}}
{{#unless grounds.franks}}
The file holds no statement of an affidavit that the record contradicts: {{missing "each statement, the truth, its source and how the affiant knew"}}.
{{/unless}}
H1: What Is Left
Set the false statements aside and put back what was left out. What remains has to show, by itself, a fair probability that evidence would be found in the place named. _Illinois v. Gates_, 462 U.S. 213 (1983).{{#each searches}}{{#if warrant.claims}}{{#if warrant.nexus}} On the link to the place, this alone is offered: {{sentence warrant.nexus warrant.source}}{{/if}}{{/if}}{{/each}} Good faith does not save a warrant that was obtained by a false or reckless affidavit. _United States v. Leon_, 468 U.S. 897 (1984).
H1: What ${GovernmentInTitle} Will Say
${Government} will say that the errors are small, or that the affiant erred in good faith. Each point above is one on which the magistrate had nothing else to go by, and each can be tested only by hearing the affiant. ${Government} will also say that an informant's falsehood is not the affiant's. That is right as far as it goes; what is in issue here is what the affiant said and knew.
H1: Relief
{{client.name}} asks for a hearing at which the affiant testifies, at which the defense bears the burden by a preponderance of the evidence, and after it for an order that ${government} may not use what was found under the warrant.
`) +
    signature() +
    p("PartTitle", "Declaration in Support", "<w:pageBreakBefore/>") +
    body(`
I declare under penalty of perjury that the following is true.
N2: I am counsel for {{client.name}}. I have read the affidavit, the warrant and the record cited in this paper.
N2: Each passage of the affidavit is quoted or stated as it stands there, and each document cited is what it is said to be. True copies are attached.
N2: I have spoken with, or have the statement of, each person on whose knowledge the offer rests: {{missing "witnesses, and where their statements are attached"}}. Where no statement is attached, the reason is this: {{missing "why a statement could not be had"}}.
`) +
    p("Signature", "", '<w:spacing w:before="480"/>') +
    p("Signature", "______________________________") +
    p("Signature", "{{counsel.name}}") +
    certificateOfService()
  );
}
