import { client, clients, Government, government, inCourt, rule16 } from "../phrases";
import { discoveryMotionOn } from "./motion";

const name = "{{#if id}}{{id}}{{else}}the informant{{/if}}";
const holder = "{{#if @root.encounter.agency}}{{@root.encounter.agency}}{{else}}the agency that ran the informant{{/if}}";
const giglio = "_Giglio v. United States_, 405 U.S. 150 (1972)";

/** Identity, file, payments, promises and record of an informant. */
export function informantMotion(): string {
  return discoveryMotionOn({
    title: "Defendant's Motion to Disclose Informants and Their Files",
    rests: [
      `_Roviaro v. United States_, 353 U.S. 53 (1957), on _Brady v. Maryland_, 373 U.S. 83 (1963), and ${giglio}, and on Federal Rules of Criminal Procedure 5(f) and 16`,
      `_Roviaro v. United States_, 353 U.S. 53 (1957), on _Brady v. Maryland_, 373 U.S. 83 (1963), and ${giglio}, and on the discovery rules of this court`,
    ],
    topics: ["informant"],
    background: `
{{#unless informants}}
The case file names no informant yet: {{missing "the informant and what is known of the informant"}}.
{{/unless}}
{{#each informants}}
{{#if witnessedOffense}}${name.replace("the informant", "The informant")} took part in the offense charged or saw it.{{else}}The case against ${client} begins with what ${name} told the police.{{/if}}{{#if basisOfKnowledge}} On the basis of knowledge, the record says this: {{sentence basisOfKnowledge source}}{{/if}}{{#if corroboration}} On what was done to check it: {{sentence corroboration}}{{/if}}
{{/each}}
`,
    requests: `
{{#unless informants}}
N: **Whether there was an informant.** The name of every person who gave information, or took part, for a promise, for money or in confidence, and the file kept on each. Basis: ${giglio}. Materiality: the defense cannot meet a witness whom it does not know.
{{/unless}}
{{#each informants}}
{{#if witnessedOffense}}
N: **Identity of ${name}.** Name, whereabouts, and a chance to interview. Holder: ${holder}. Basis: _Roviaro v. United States_, 353 U.S. 53 (1957). Materiality: ${name} is a witness to the offense charged and no mere tipster.
{{/if}}
N: **Money: ${name}.** Every payment, with date, amount, reason, receipt and approval, in this case and in others. Holder: ${holder}. Basis: ${giglio}. Materiality: {{#if payments}}the records so far show {{#each payments}}{{#unless @first}}{{#if @last}} and {{else}}, {{/if}}{{/unless}}{{#if amount}}{{money amount}}{{else}}a payment{{/if}}{{#if date}} on {{date date}}{{/if}}{{/each}}{{else if paid}}the informant was paid{{else}}money would be a motive{{/if}}.
N: **Promises and benefits: ${name}.** Agreements, promises, requests made for the informant to any court, prosecutor or agency, charges not brought or dropped, help with release, probation, housing or immigration. Holder: ${holder} and the prosecutor. Basis: ${giglio}; _Banks v. Dretke_, 540 U.S. 668 (2004).{{#if (or benefits promises)}} Materiality: {{#if benefits}}the record shows this benefit: {{sentence (list benefits)}}{{/if}}{{#if promises}}{{#if benefits}} It shows this promise: {{else}}the record shows this promise: {{/if}}{{sentence (list promises)}}{{/if}}{{/if}}
N: **Criminal record and false reports: ${name}.** Convictions, pending charges, and every finding or note that the informant was untruthful or unreliable. Basis: ${giglio}.{{#if convictions}} Materiality: the known convictions are {{list convictions}}.{{/if}}
N: **Earlier work: ${name}.** Each case in which information was given, with its result, and any case in which it proved wrong. Holder: ${holder}. Basis: _Brady v. Maryland_, 373 U.S. 83 (1963).{{#if priorReliability}} Materiality: {{sentence priorReliability}}{{/if}}
N: **Control: ${name}.** Instructions and agreements signed, reports of every meeting, searches before and after each purchase, recordings, recorded money, and messages between informant and officers in native form. Holder: ${holder}. Basis: ${rule16("(a)(1)(E)")}.{{#if (or (eq searchedBefore false) (eq watched false))}} Materiality: {{#if (eq searchedBefore false)}}${name} was not searched beforehand{{#if (eq watched false)}} and was not kept in sight{{/if}}{{else}}${name} was not kept in sight{{/if}}{{cite source}}.{{/if}}
N: **Statements of ${name} about ${client}.** Every statement, recorded or noted. Basis: ${inCourt("18 U.S.C. § 3500; Fed. R. Crim. P. 26.2; _Brady_", "the rules of this court on statements of witnesses; _Brady_")}. Materiality: changes from one telling to the next.
{{/each}}
`,
    argument: `
H2: Identity must be disclosed where it is relevant and helpful to the defense.
The privilege to withhold an informant's name gives way where the name is relevant and helpful to the defense or essential to a fair decision; the court weighs the public interest against the right to prepare a defense, looking to the charge, the possible defenses and what the informant could say. _Roviaro v. United States_, 353 U.S. 53 (1957).{{#if grounds.informant-identity}} {{grounds.informant-identity.says}}{{/if}} The defense acknowledges that the name need not be disclosed where the only question is probable cause, _McCray v. Illinois_, 386 U.S. 300 (1967); at trial the question is guilt.
H2: Money, promises and past lies are impeachment that the law requires.
A promise to a witness must be disclosed, ${giglio}, whether or not the prosecutor at trial knew of it, and ${government} answers for what the police know, _Kyles v. Whitley_, 514 U.S. 419 (1995). The defense need not guess at what is hidden. _Banks v. Dretke_, 540 U.S. 668 (2004).{{#if grounds.informant-paid}} {{grounds.informant-paid.says}}{{/if}}
There is no constitutional right to impeachment material before a plea, _United States v. Ruiz_, 536 U.S. 622 (2002). This motion looks to hearing and trial{{#if docket.trial}}, which is set for {{date docket.trial}}{{/if}}.
H2: If safety is the concern, the court can protect it.
${Government} may ask for a protective order, for disclosure to counsel alone, or for review in camera. The defense does not oppose an order under which ${clients} counsel and investigator alone learn where the informant may be found.
`,
    order: ["disclose the name of each informant who took part in or saw the offense charged, and make that person available to the defense, thirty days before trial;"],
  });
}
