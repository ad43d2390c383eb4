import { government, Government, inCourt, rule16 } from "../phrases";
import { discoveryMotionOn } from "./motion";

const agency = "{{#if encounter.agency}}{{encounter.agency}}{{else}}the agency{{/if}}";

/** Video in native form, audit logs, radio and dispatch. */
export function recordingsMotion(): string {
  return discoveryMotionOn({
    title: "Defendant's Motion to Compel Recordings and Dispatch Records",
    rests: [
      "Federal Rule of Criminal Procedure 16(a)(1)(E), on Rule 5(f), and on the cases cited below",
      "the discovery rules of this court and on the cases cited below",
    ],
    topics: ["video", "dispatch"],
    background: `
{{#if encounter.date}}
The case arises from the {{default encounter.kind "encounter"}} of {{date encounter.date}}{{#if encounter.place}} at {{encounter.place}}{{/if}}.{{#if encounter.videoShows}} {{#if encounter.statedReason}}The officers give this reason for it: {{sentence encounter.statedReason encounter.statedReasonSource}} {{/if}}The recording shows {{sentence encounter.videoShows encounter.videoSource}}{{/if}}
{{/if}}
{{#if derived.encounter.timeline}}
The minutes matter. The entries that the defense has so far are these.
{{#each derived.encounter.timeline}}
{{#if (or (eq mark "stop") (eq mark "purpose-ended") (eq mark "dog-called") (eq mark "dog-arrived") (eq mark "search") (eq mark "arrest"))}}
L3: At {{clock}}: {{#if actor}}{{actor}} {{/if}}{{event}}{{#if cite}} {{cite}}{{/if}}.
{{/if}}
{{/each}}
{{/if}}
`,
    requests: `
N: **Body-worn video.** The whole recording of every officer who was present, from the start of the shift's first contact with this matter to its end, in native form with metadata, pre-event buffer and the log of activation, muting and viewing. Holder: ${agency}. Basis: ${rule16("(a)(1)(E)(i)")}. Materiality: what was said and done, and when a camera was off.
{{#if (eq encounter.kind "traffic stop")}}
N: **Dash-mounted video.** The whole recording of each car, front, rear and cabin, with speed, light and microphone data. Holder: ${agency}. Basis: ${rule16("(a)(1)(E)(i)")}. Materiality: it shows the driving before the lights came on.
{{/if}}
N: **Radio and dispatch.** The computer-aided dispatch log with all edits, radio and telephone audio, and messages between cars for the hour before and two hours after the encounter. Holder: the dispatch center. Basis: ${rule16("(a)(1)(E)(i)")}. Materiality: it fixes the minutes that no camera shows.
N: **Automatic location and license-plate records.** Location data of the cars and body cameras present, and queries run on {{#if client.name}}{{client.name}}{{else}}the client{{/if}} or the vehicle that day. Holder: ${agency}. Basis: ${rule16("(a)(1)(E)(i)")}. Materiality: who was where, and what was known before.
N: **Station recordings.** Holding cells, sally port and interview rooms, where ${inCourt("the government", "the State")} will use a statement made there. Holder: ${agency}. Basis: ${rule16("(a)(1)(B) and (E)")}. Materiality: warnings, and what came before them.
N: **Retention.** The agency's policies on activation and retention in force that day, and the record of any deletion or loss. Holder: ${agency}. Basis: ${rule16("(a)(1)(E)(i)")}. Materiality: whether a gap is an accident.
{{#each (where evidence "lost")}}
N: **Loss: {{description}}.** Every record of how it was kept, who could delete it, who was told to keep it, and when it was lost.{{#if lost.requested}} The defense asked on {{date lost.requested}} that it be kept.{{/if}}{{#if lost.how}} It is said to have been {{lost.how}}{{cite lost.source}}.{{/if}}{{#if lost.value}} Materiality: {{sentence lost.value}}{{/if}}
{{/each}}
`,
    argument: `
H2: Native recordings and logs are within the rule and material.
${inCourt("Rule 16(a)(1)(E)(i) reaches documents, data and objects in the government's possession that are material to preparing the defense.", "The discovery rules reach recordings and data in the State's possession that are material to the defense.")} A copy that has been cut or converted leaves out the times, the gaps and who made them. Where the lawfulness of a search is in question, those are the facts.{{#if grounds.stop-prolonged}} {{grounds.stop-prolonged.says}} Time added to a stop needs its own suspicion, however little it is. _Rodriguez v. United States_, 575 U.S. 348 (2015).{{/if}}
H2: ${Government} answers for what the police hold.
Favorable information known to the police is known to ${government}. _Kyles v. Whitley_, 514 U.S. 419 (1995); _Brady v. Maryland_, 373 U.S. 83 (1963). A recording that contradicts a report is favorable in the plainest sense.
{{#if grounds.evidence-lost}}
H2: What has been lost must be accounted for.
{{grounds.evidence-lost.says}} The defense acknowledges that loss of evidence that might have been useful denies due process only where the police acted in bad faith, _Arizona v. Youngblood_, 488 U.S. 51 (1988), and that otherwise its value must have been plain beforehand, _California v. Trombetta_, 467 U.S. 479 (1984). Whether either is so depends on the records asked for here.
{{/if}}
`,
  });
}
