import { client, government, inCourt, rule16 } from "../phrases";
import { discoveryMotionOn } from "./motion";

/** Earlier testimony, findings on honesty, discipline. */
export function officerMotion(): string {
  return discoveryMotionOn({
    title: "Defendant's Motion for Officers' Testimony and Disciplinary Records",
    rests: [
      "_Giglio v. United States_, 405 U.S. 150 (1972), on _Kyles v. Whitley_, 514 U.S. 419 (1995), and on Federal Rules of Criminal Procedure 5(f), 12(h), 16 and 26.2",
      "_Giglio v. United States_, 405 U.S. 150 (1972), on _Kyles v. Whitley_, 514 U.S. 419 (1995), and on the discovery rules of this court",
    ],
    topics: ["officer", "statements"],
    background: `
{{#if derived.officers.names}}
The witnesses against ${client} include {{derived.officers.names}}.
{{/if}}
{{#if priorTestimony}}
Some of them have testified before.
{{#each priorTestimony}}
{{#if witness}}{{witness}}{{else}}The witness{{/if}} testified{{#if proceeding}} at the {{proceeding}}{{/if}}{{#if date}} of {{date date}}{{/if}}{{#if text}}: {{sentence text source}}{{else}}.{{/if}}{{#if conflict}} Against it stands this: {{sentence conflict conflictSource}}{{/if}}
{{/each}}
{{/if}}
{{#each encounter.officers}}
{{#each discipline}}
{{#if text}}
Of {{#if ../rank}}{{../rank}} {{/if}}{{../name}}, the records already show this{{#if date}} (finding of {{date date}}){{/if}}: {{sentence text source}}
{{/if}}
{{/each}}
{{/each}}
`,
    requests: `
{{#each encounter.officers}}
N: **{{#if rank}}{{rank}} {{/if}}{{name}}: honesty.** Every finding, sustained or pending, that bears on truthfulness, false or missing reports, searches, or bias; any finding by a court that testimony was not credible; and any list on which a prosecutor keeps the officer's name. Holder: {{#if agency}}{{agency}}{{else if @root.encounter.agency}}{{@root.encounter.agency}}{{else}}the officer's agency{{/if}} and the prosecutor. Basis: _Giglio v. United States_, 405 U.S. 150 (1972). Materiality: {{#if discipline}}a finding is already known{{else}}the officer is a witness to what is in dispute{{/if}}.
N: **{{#if rank}}{{rank}} {{/if}}{{name}}: testimony and statements.** Transcripts and recordings of all testimony about these events, grand jury testimony too, and every report, note and message about them. Basis: ${inCourt("Fed. R. Crim. P. 12(h) and 26.2; 18 U.S.C. § 3500", "the rules of this court on statements of witnesses")}. Materiality: to compare what is said at the hearing with what was said before.
N: **{{#if rank}}{{rank}} {{/if}}{{name}}: training and policy.** Training in stops, searches, report writing and recording, and the agency's policies on each in force that day. Basis: ${rule16("(a)(1)(E)")}. Materiality: what the officer was trained and told to do.
{{/each}}
{{#unless encounter.officers}}
N: **Names of the officers.** The name, rank, agency and part of every officer who was present. Basis: ${rule16("(a)(1)(E)")}. Materiality: the defense cannot ask about witnesses whom it cannot name.
N: **Honesty, testimony and training of each.** Findings that bear on truthfulness, testimony about these events, and training for what was done. Basis: _Giglio v. United States_, 405 U.S. 150 (1972). Materiality: each is a witness to what is in dispute.
{{/unless}}
N: **Messages between officers.** Texts, e-mail and chat about these events, on duty phones and on private ones used for work. Basis: ${rule16("(a)(1)(E)")}; _Brady v. Maryland_, 373 U.S. 83 (1963). Materiality: the first accounts are the ones least shaped by what came after.
`,
    argument: `
H2: An officer's credibility is a fact in the case.
When the reliability of a witness may decide guilt, what bears on credibility must be disclosed. _Giglio v. United States_, 405 U.S. 150 (1972); _United States v. Bagley_, 473 U.S. 667 (1985). The prosecutor has a duty to learn of favorable evidence known to the others acting on the government's behalf, the police among them. _Kyles v. Whitley_, 514 U.S. 419 (1995).{{#if grounds.officer-credibility}} {{grounds.officer-credibility.says}}{{/if}}
{{#if grounds.officer-testimony}}
H2: The conflict is already on the record.
{{grounds.officer-testimony.says}}
{{/if}}
H2: The court can look first where privacy is claimed.
The Ninth Circuit requires the prosecution to examine an officer's personnel file on request, without a showing by the defense of what is in it. _United States v. Henthorn_, 931 F.2d 29 (9th Cir. 1991). Other circuits ask for more, and the defense has shown what it can. Where a file is confidential by law, the court reviews it in camera, and the defendant is entitled to what is material. _Pennsylvania v. Ritchie_, 480 U.S. 39 (1987).
H2: The statements are due at the hearing.
${inCourt("At a hearing on a motion to suppress, Rule 12(h) applies Rule 26.2, and a law enforcement officer is deemed a government witness. The statute that governs trial, 18 U.S.C. § 3500, sets no bar to earlier production, and early production spares the court a recess.", "Statements of witnesses are due for cross-examination at the hearing, and early production spares the court a recess.")} There is no constitutional right to impeachment before a plea, _United States v. Ruiz_, 536 U.S. 622 (2002); ${government} is asked to produce it for the hearing and the trial.
`,
  });
}
