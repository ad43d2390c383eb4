import { client, government, inCourt, statePleas, them } from "../phrases";
import { body, p } from "../words";
import { close, timing, toProsecutor } from "./letter";

/** The terms on which the client might speak with the government; nothing is said until both sides have signed them. */
export function profferTerms(): string {
  return (
    toProsecutor("terms of a proffer", true) +
    body(`
You have asked whether ${client} would speak with you. I have not decided to advise it. If we go on, it would be on the terms below and no others. Nothing will be said, shown or handed over, by ${client} or by me for ${them}, before both of us have signed.
H1: The meeting
L: Present: ${client}, counsel, {{#if prosecutor.name}}{{prosecutor.name}}{{else}}the prosecutor{{/if}}, and no more than two agents whose names I have beforehand.
L: Subjects: {{#if custom.proffer.subjects}}{{list custom.proffer.subjects}}{{else}}those named in a list that we exchange beforehand{{/if}}. ${client} may decline any question.
L: Either side may end the meeting at any time and for any reason, and no inference is drawn from that.
L: One agent takes notes. No recording is made, and no written or sworn statement is asked for.
H1: What may be done with what is said
L2: No statement, and nothing that a statement leads to, is used against ${client} in ${inCourt("the government's", "the State's")} case in chief, before a grand jury, or to bring or add a charge.
L2: No statement, and nothing that a statement leads to, is used to fix the drug, its quantity or purity, a role, a weapon, a place or any other fact that raises ${inCourt("the guideline range or a statutory minimum", "the range of sentence or a minimum")}.
L2: A statement may be used to cross-examine ${client} only if ${client} testifies, and only where the testimony contradicts it in substance. It may not be used to answer argument of counsel, cross-examination of others, or evidence from other witnesses.
L2: A statement may be used in a prosecution for a false statement made at the meeting itself.
L2: The protection of ${inCourt("Fed. R. Evid. 410 and Fed. R. Crim. P. 11(f)", statePleas)} stays whole, save as the two points before this one allow.
L2: What is said is not given to another agency or prosecutor unless that office has first agreed in writing to these terms.
H1: What is not agreed
L3: ${client} gives no consent to search, hands over no phone, password or account, and gives up no privilege and no motion.
L3: The meeting is no promise of a plea, a reduction or testimony, on either side. If we reach an agreement, it will be written.
L3: ${client} does not agree to act for ${government} or to contact anyone.
H1: What I need first
L4: The subjects, and the agents' names.
L4: All reports of what ${client} is said to have said before, so that ${inCourt("the government's", "the State's")} memory and ours begin from the same page.
L4: Whether any other office is looking at ${client}.
{{#if (eq client.custody.status "detained")}}
L4: A room away from other prisoners, and transport that does not show where ${client} has been.
{{/if}}
${timing}`) +
    close() +
    p("SingleAfter", "**Agreed on the terms above and on no others:**", '<w:keepNext/><w:spacing w:before="360" w:after="360"/>') +
    p("Single", "______________________________\tDate: ____________", "<w:keepNext/>") +
    p("SingleAfter", "{{#if prosecutor.name}}{{prosecutor.name}}{{else}}Prosecutor{{/if}}", "<w:keepNext/>") +
    p("Single", "______________________________\tDate: ____________", "<w:keepNext/>") +
    p("SingleAfter", "{{client.name}}", "<w:keepNext/>") +
    p("Single", "______________________________\tDate: ____________", "<w:keepNext/>") +
    p("SingleAfter", "{{counsel.name}}")
  );
}
