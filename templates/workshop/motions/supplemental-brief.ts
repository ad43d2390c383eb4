import { caption, certificateOfService, signature, tables } from "../blocks";
import { listing, when } from "../parts";
import { client, clients, Government, government, searched } from "../phrases";
import { body, p } from "../words";

/** What a ground says and its facts with their cites, for grounds of suppression alone; the authorities stand in the motion. */
const argument = `
{{#each grounds}}
{{#if (or (eq area "suppression") (eq area "statements"))}}
{{#unless (or (eq strength "weak") (eq id "fruit"))}}
H2: {{title}}.
{{sentence says}} The record shows this:
{{#each facts}}
L4: {{#if cite}}{{sentenceCase text}} {{cite}}.{{else}}{{sentence text}}{{/if}}
{{/each}}
{{/unless}}
{{/if}}
{{/each}}
`;

/** After the hearing: what the witnesses said against the record, the findings that the evidence supports, and the argument on them. */
export function supplementalBrief(): string {
  return (
    caption("Defendant's Supplemental Brief in Support of Motion to Suppress") +
    tables(false) +
    body(`
{{client.name}} files this brief after the hearing{{#if docket.hearing}} of {{date docket.hearing}}{{/if}}, to set the testimony beside the record and to propose findings.
H1: What the Hearing Showed
{{#unless priorTestimony}}
The transcript is not in the file yet: {{missing "testimony of each witness, with page and line"}}.
{{/unless}}
{{#each priorTestimony}}
{{#if witness}}{{witness}}{{else}}A witness{{/if}} testified{{#if proceeding}} at the {{proceeding}}{{/if}}{{#if date}} on {{date date}}{{/if}}{{#if text}}: {{sentence text source}}{{else}}.{{/if}}{{#if conflict}} The record says otherwise. {{sentence conflict conflictSource}}{{/if}}
{{/each}}
`) +
    when(
      "derived.encounter.timeline",
      p("Caption", "The encounter, as the record fixes it") +
        listing([1400, 4710, 1050, 2200], ["Time", "Event", "Since the stop", "Record"], "derived.encounter.timeline | mark", [
          "{{clock}}",
          "{{#if actor}}{{actor}}: {{/if}}{{event}}{{#if purposeEnds}} **[purpose of the stop ended]**{{/if}}",
          "{{#if running}}{{running}}{{/if}}",
          "{{#if source}}{{source}}{{/if}}",
        ]),
    ) +
    body(`
H1: Proposed Findings of Fact
The evidence supports these findings.
{{#if encounter.videoShows}}
N: {{#if encounter.statedReason}}The officers gave this reason: {{sentence encounter.statedReason encounter.statedReasonSource}} {{/if}}The recording shows {{sentence encounter.videoShows encounter.videoSource}}
{{/if}}
{{#if derived.encounter.purposeEnded}}
N: By {{time derived.encounter.purposeEnded}} the purpose of the stop had ended{{#if derived.encounter.purposeCite}} {{derived.encounter.purposeCite}}{{/if}}.{{#if derived.encounter.toDogCalled.text}} The dog was called {{derived.encounter.toDogCalled.text}} later.{{/if}}{{#if derived.encounter.toDogArrived.text}} It arrived {{derived.encounter.toDogArrived.text}} after the purpose had ended.{{/if}}{{#if derived.encounter.toSearch.text}} The search began {{derived.encounter.toSearch.text}} after it.{{/if}}
{{/if}}
{{#each encounter.suspicion}}
{{#if answer}}
N: {{#if text}}The officers named this as suspicion: {{sentence text source}} {{/if}}{{sentence answer}}
{{/if}}
{{/each}}
{{#each searches}}
N: {{#if by}}{{sentenceCase by}}{{else}}Officers{{/if}} searched ${searched}{{#if date}} on {{date date}}{{/if}}{{#if (eq basis "warrant")}} under a warrant{{else}} without a warrant{{/if}}{{cite source}}.
{{/each}}
{{#each statements}}
{{#if custodial}}
N: The statement{{#if date}} of {{date date}}{{/if}}{{#if time}}, at {{time time "short"}},{{/if}} was made in custody{{#if (eq warned false)}} and without warnings{{/if}}{{#if invoked}} and after the rights had been invoked{{/if}}{{cite source}}.
{{/if}}
{{/each}}
{{#each priorTestimony}}
{{#if conflict}}
N: Where the testimony of {{#if witness}}{{witness}}{{else}}the witness{{/if}}{{cite source}} differs from the record made at the time{{cite conflictSource}}, the court credits the record.
{{/if}}
{{/each}}
{{#unless (or encounter.videoShows derived.encounter.purposeEnded searches statements priorTestimony)}}
N: {{missing "findings that the hearing supports"}}
{{/unless}}
H1: Argument
{{#unless grounds}}
The facts in hand support no ground yet: {{missing "grounds of the motion"}}.
{{/unless}}
${argument}
{{#if grounds}}
The motion sets out the authorities on each point, those against the defense among them, and they are not repeated here.
{{/if}}
H1: Conclusion
${Government} has not carried its burden. ${client} asks the court to adopt the findings above, to grant the motion to suppress, and to hold that ${government} may not use what came of the violation. _Wong Sun v. United States_, 371 U.S. 471 (1963).
`) +
    signature() +
    certificateOfService()
  );
}
