import { caption, certificateOfService, judgeSignature, signature, tables } from "./blocks";
import { charges, client, clients, Government, government, inCourt, searched, stateAuthorities, stateSuppression } from "./phrases";
import { body, cell, newPage, p, row, table } from "./words";

const widths = [1400, 4810, 1050, 2100];
const secondList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>';
const cells = (style: string, texts: readonly string[]): string[] => texts.map((text, index) => cell(widths[index] ?? 0, p(style, text)));

/** The encounter minute by minute: clock time, who did what, minutes since the entry before, record. */
const timeline =
  p("Caption", "The encounter, minute by minute") +
  table(widths, [
    row(cells("TableHead", ["Time", "Event", "Since last", "Record"]), true),
    row(
      cells("TableText", [
        "{{#each derived.encounter.timeline}}{{clock}}",
        "{{#if actor}}{{actor}}: {{/if}}{{event}}{{#if purposeEnds}} **[purpose of the stop ended]**{{/if}}",
        "{{#if gap}}{{gap}}{{/if}}",
        "{{#if source}}{{source}}{{/if}}{{/each}}",
      ]),
    ),
  ]) +
  p("Single", "");

/** The argument: one clause a ground, in the order in which a court takes them; each only where the facts support it. */
export const grounds: readonly string[] = [
  "stop-without-reason",
  "stop-reason-contradicted",
  "anonymous-tip",
  "stop-prolonged",
  "dog-unreliable",
  "dog-at-home",
  "frisk-without-suspicion",
  "arrest-without-cause",
  "search-incident",
  "vehicle-search",
  "inventory",
  "consent",
  "home-entry",
  "warrant-stale",
  "warrant-nexus",
  "warrant-particularity",
  "franks",
  "informant-unreliable",
  "controlled-buy-unsound",
  "phone-search",
  "location-data",
  "statement-unwarned",
  "statement-after-invocation",
  "statement-two-step",
  "statement-involuntary",
  "fruit",
];

/** Condition that the facts support at least one ground. */
const anyOf = `(or ${grounds.map((ground) => `grounds.${ground}`).join(" ")})`;

/** Condition that a ground against a stop, search or arrest is strong, so that the introduction can say it in a sentence. */
const inBrief = `(or ${grounds
  .filter((ground) => ground !== "fruit" && !ground.startsWith("statement-"))
  .map((ground) => `(eq grounds.${ground}.strength "strong")`)
  .join(" ")})`;

/** The suppression motion with timeline, certificate of service and proposed order. */
export function suppressionMotion(): string {
  const argument = grounds
    .map((ground) => p("BodyText", `{{#if grounds.${ground}}}`) + p("BodyText", `{{> ground-${ground}}}`) + body(stateAuthorities(ground)) + p("BodyText", "{{/if}}"))
    .join("");
  return (
    caption("Defendant's Motion to Suppress and Request for Evidentiary Hearing") +
    tables() +
    body(`
H1: Introduction
{{client.name}} moves to suppress the evidence named in the conclusion, and asks for an evidentiary hearing. {{#unless (eq court.level "state")}}The motion is made under {{#if statements}}the Fourth and Fifth Amendments{{else}}the Fourth Amendment{{/if}} and Federal Rules of Criminal Procedure 12(b)(3)(C) and 47.{{else}}The motion is made under {{#if statements}}the Fourth, Fifth and Fourteenth Amendments{{else}}the Fourth and Fourteenth Amendments{{/if}}{{#if profile.law.search}}, {{profile.law.search}},{{/if}} and ${stateSuppression}. What is taken in violation of the Fourth Amendment is excluded in a state court as in a federal one. _Mapp v. Ohio_, 367 U.S. 643 (1961).{{#if profile.law.conformity}} {{profile.law.conformity}}{{/if}}{{/unless}}
{{#if ${inBrief}}}
In short:{{#each grounds}}{{#if (and (eq area "suppression") (eq strength "strong") (ne id "fruit"))}} {{says}}{{/if}}{{/each}}
{{/if}}
H1: Statement of Facts
H2: The charge
${client} is charged ${charges}.{{#if docket.indicted}} ${inCourt("The indictment was returned", "The charge was filed")} on {{date docket.indicted}}.{{/if}}
H2: The encounter
On {{date encounter.date}}, officers of the {{encounter.agency}} conducted the {{encounter.kind}} that led to this case, at {{encounter.place}}.{{#if encounter.officers}} {{#if (eq (count encounter.officers) 1)}}The officer was{{else}}The officers were{{/if}} {{#each encounter.officers}}{{#unless @first}}{{#if @last}} and {{else}}, {{/if}}{{/unless}}{{#if rank}}{{rank}} {{/if}}{{name}}{{#if agency}}{{#if (ne agency @root.encounter.agency)}} of the {{agency}}{{/if}}{{/if}}{{/each}}.{{/if}}{{#if encounter.statedReason}} The reason that the officers gave was this: {{encounter.statedReason}}{{cite encounter.statedReasonSource}}.{{/if}}{{#if encounter.videoShows}} The recording shows something else: {{encounter.videoShows}}{{cite encounter.videoSource}}.{{/if}}
`) +
    p("BodyText", "{{#if derived.encounter.timeline}}") +
    body(`The table gives the events in order, each with its source.`) +
    timeline +
    p("BodyText", "{{/if}}") +
    body(`
{{#if derived.encounter.toDogArrived.text}}
The purpose of the stop ended at {{time derived.encounter.purposeEnded}} and the dog arrived at {{time derived.encounter.toDogArrived.time}}; that is {{derived.encounter.toDogArrived.text}} later.
{{/if}}
{{#if searches}}
H2: The searches
{{#each searches}}
{{#if date}}On {{date date}}{{#if time}} at {{time time}}{{/if}}, {{else}}Then {{/if}}{{#if by}}{{by}}{{else}}officers{{/if}} searched ${searched}.{{#if (eq basis "warrant")}} There was a warrant{{#if warrant.issued}} issued on {{date warrant.issued}}{{/if}}{{#if warrant.judge}} by {{warrant.judge}}{{/if}}.{{else}} There was no warrant.{{/if}}{{#if consent.words}} Consent is said to lie in these words: “{{consent.words}}”{{cite consent.source}}.{{/if}}{{#if found}} Officers report that they found {{list found}}{{cite source}}.{{/if}}
{{/each}}
{{/if}}
{{#if statements}}
H2: The statements
{{#each statements}}
{{#if speaker}}{{#if (eq speaker @root.client.name)}}${client}{{else}}{{speaker}}{{/if}}{{else}}${client}{{/if}} is reported to have said{{#if to}} to {{to}}{{/if}}{{#if date}} on {{date date}}{{/if}}: {{#if text}}{{sentence text source quote=true}}{{else}}{{missing "the words of the statement"}}.{{/if}}
{{/each}}
{{/if}}
{{#if priorTestimony}}
H2: Earlier testimony
{{#each priorTestimony}}
{{witness}} testified{{#if proceeding}} at the {{proceeding}}{{/if}}{{#if date}} on {{date date}}{{/if}}{{#if text}}: {{sentence text source}}{{else}}.{{/if}}
{{/each}}
{{/if}}
H1: ${clients} Own Rights Are at Stake
A person may ask to suppress only what came from an invasion of that person's own rights. _Rakas v. Illinois_, 439 U.S. 128 (1978).{{#if (eq encounter.kind "traffic stop")}} Everyone in a stopped car is seized and may contest the stop. _Brendlin v. California_, 551 U.S. 249 (2007).{{/if}}{{#each searches}}{{#if clientInterest}} As to ${searched}, the interest is this: {{sentence clientInterest source}}{{/if}}{{/each}}
H1: ${inCourt("The Government", "The State")} Bears the Burden
{{#if (eq encounter.kind "house search")}}
Where officers had a warrant, ${client} bears the burden of showing why it fails; where they had none, ${government} must show an exception.
{{else}}
The officers acted without a warrant. A search or seizure without one is unreasonable unless an exception applies, and ${government} must prove the exception.
{{/if}}
H1: Argument
{{#unless ${anyOf}}}
The facts in hand support no ground yet: {{missing "grounds of the motion"}}.
{{/unless}}
`) +
    argument +
    body(`
{{#if ${anyOf}}}
H1: No Exception Saves the Evidence
${Government} may rely on good faith, inevitable discovery, an independent source, or attenuation. _United States v. Leon_, 468 U.S. 897 (1984), and _Herring v. United States_, 555 U.S. 135 (2009), concern reliance on a magistrate or on others' isolated mistakes; _Davis v. United States_, 564 U.S. 229 (2011), concerns binding precedent later overruled. {{#if (or grounds.franks grounds.warrant-stale grounds.warrant-nexus)}}_Leon_ itself withholds good faith where the affiant misled the magistrate with statements that were false or reckless, and where the affidavit shows so little that no reasonable officer would have relied on it. {{/if}}{{#if grounds.stop-prolonged}}No precedent allowed the officers to add time to this stop; _Rodriguez_ had forbidden it since 2015. {{/if}}Inevitable discovery, _Nix v. Williams_, 467 U.S. 431 (1984), and an independent source, _Murray v. United States_, 487 U.S. 533 (1988), must rest on what the officers were in fact doing, and no report describes a lawful path that they were on. Under _Brown v. Illinois_, 422 U.S. 590 (1975), the time between the violation and the discovery, what came between, and the purpose of the conduct decide attenuation. _Utah v. Strieff_, 579 U.S. 232 (2016), turned on a valid arrest warrant, found between the stop and the search and unconnected with either; nothing of the kind happened here.
{{/if}}
H1: Request for an Evidentiary Hearing
The facts that follow are material and, as far as the defense can tell, in dispute. ${client} asks for a hearing at which the officers testify, and for their statements under ${inCourt("Federal Rules of Criminal Procedure 12(h) and 26.2", "the rules of this court on witness statements")}.
{{#if encounter.statedReason}}
L3: Whether the reason given for the {{encounter.kind}} existed.
{{/if}}
{{#if grounds.stop-prolonged}}
L3: When the purpose of the stop ended, and what was done after that and why.
{{/if}}
{{#each searches}}
L3: The basis for the search of ${searched}{{#if (eq basis "consent")}}, including what was said, by whom, and how far it reached{{/if}}.
{{/each}}
{{#if statements}}
L3: The circumstances of each statement, and which warnings came first.
{{/if}}
H1: Conclusion
K: ${client} asks the court to suppress:
`) +
    relief("") +
    signature() +
    certificateOfService() +
    caption("[Proposed] Order", newPage) +
    body(`On the motion of {{client.name}} to suppress, and after hearing, the court finds that the motion is well taken. It is ORDERED that the following are suppressed:`) +
    relief(secondList) +
    judgeSignature()
  );
}

/** The exact items, as a list; in the order as its own list. */
function relief(properties: string): string {
  const block = (text: string): string => p("BodyText", text);
  const item = (text: string): string => p("Relief", text, properties);
  return (
    block("{{#each searches}}") +
    block("{{#if found}}") +
    item(`what was taken in the search of ${searched}: {{list found}};`) +
    block("{{/if}}") +
    block("{{/each}}") +
    block("{{#each statements}}") +
    block("{{#if (or custodial (not warned))}}") +
    item("the statement{{#if text}} “{{text}}”{{/if}}{{#if date}} of {{date date}}{{/if}};") +
    block("{{/if}}") +
    block("{{/each}}") +
    block('{{#unless (or (where searches "found") statements)}}') +
    item('{{missing "what is to be suppressed"}};') +
    block("{{/unless}}") +
    item("and all other evidence derived from these, as fruit. _Wong Sun v. United States_, 371 U.S. 471 (1963).")
  );
}
