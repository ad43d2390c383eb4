import { client, inCourt } from "../phrases";
import { body } from "../words";
import { close, toProsecutor } from "./letter";

/** Asks that evidence be kept, so that a loss after this day is no accident. It is a notice for the court's eyes and speaks of no plea. */
export function preservation(): string {
  return (
    toProsecutor("preservation of evidence", false) +
    body(`
I represent ${client}. I ask that you, and each agency that has worked on this case, keep the items below until the case is over, appeals included, and that you pass this letter today to {{#if derived.officers.agencies}}the {{derived.officers.agencies}}{{else if encounter.agency}}the {{encounter.agency}}{{else}}those who hold them{{/if}}. Some of them are erased or destroyed by routine unless somebody says stop.
H1: Recordings and data
L: All video{{#if encounter.date}} of {{date encounter.date}}{{/if}}: body-worn, dash-mounted, surveillance, holding cell and interview room, whole and in native form, with metadata and audit logs.
L: Radio and telephone audio, the computer-aided dispatch log and its edits, messages between cars, and location data of cars and cameras.
L: Texts, e-mail and chat among officers, analysts{{#if informants}}, informants{{/if}} and prosecutors about this case, on private phones as well where they were used for it.
{{#each (where evidence "kind" "phone")}}
L: The {{description}} and every image made of it, with the extraction logs.
{{/each}}
{{#if encounter.place}}
L: Recordings by others near {{encounter.place}}, such as shops, homes and city cameras, that any officer viewed, copied or knows of.
{{/if}}
H1: Physical evidence
{{#each (where evidence "kind" "drugs")}}
L2: The {{description}}{{#if lab.report}} (report {{lab.report}}){{/if}}: every unit, tested or not, with its packaging and seals, in amounts that allow an analysis by the defense.
{{/each}}
{{#each (where evidence "kind" "firearm")}}
L2: The {{description}}, its case and contents, unhandled until it has been examined for prints and DNA by agreement.
{{/each}}
{{#each (where evidence "kind" "cash")}}
{{#if seized}}
L2: The {{description}}, kept as it was seized and not deposited.
{{/if}}
{{/each}}
{{#if encounter.vehicle.description}}
L2: {{sentenceCase encounter.vehicle.description}}, until the defense has inspected it.
{{/if}}
L2: Packaging, seals, swabs, lifts and notes, whether or not they were thought useful.
H1: Papers
L3: Notes and drafts of reports, in written and electronic form.
L3: Evidence and property logs, and laboratory files with their data.
{{#if dog}}
L3: Training, certification and deployment records of {{#if dog.name}}the dog {{dog.name}}{{else}}the dog{{/if}} and its handler.
{{/if}}
{{#if informants}}
L3: Informant files, payment records, agreements and recordings of meetings.
{{/if}}
L3: Policies in force that day on stops, searches, recording and retention.
{{#if (where evidence "lost")}}
H1: What is already lost
{{#each evidence}}
{{#if lost}}
L4: The {{description}}{{#if lost.how}} is said to have been {{lost.how}}{{/if}}{{cite lost.source}}.{{#if lost.requested}} I had asked on {{date lost.requested}} that it be kept.{{/if}} Please keep every record of the loss, and tell me whether a copy exists anywhere.
{{/if}}
{{/each}}
{{/if}}
H1: Why I write now
Loss of evidence whose value was plain before it was destroyed, and that cannot be had elsewhere, can deny due process. _California v. Trombetta_, 467 U.S. 479 (1984). Where its value was only possible, the question is good faith. _Arizona v. Youngblood_, 488 U.S. 51 (1988). This letter tells you what is of value and why. I will rely on it if any of it is lost from today on${inCourt(", and on Fed. R. Crim. P. 16(d)(2)", "")}.
Please confirm within seven days, in writing, that the agencies have been told, and let me know of anything that no longer exists. If a schedule for destruction is running, tell me today and I will go to the court.
`) +
    close()
  );
}
