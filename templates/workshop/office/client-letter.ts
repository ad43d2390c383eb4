import { close, toClient } from "../letters/letter";
import { body, p } from "../words";

/** Letter to the client in plain words: where the case is, what to do this week, what not to do, days to keep. */
export function clientLetter(): string {
  return (
    toClient("your case, and what to do now") +
    body(`
This letter tells you where your case is and what I need you to do. Keep it where nobody else reads it.
H1: Where your case is
You are charged with {{#if counts}}{{#each counts}}{{#unless @first}}{{#if @last}}{{#if (gt (count @root.counts) 2)}};{{/if}} and {{else}}; {{/if}}{{/unless}}{{offense}}{{/each}}{{else}}{{missing "the offense charged"}}{{/if}}.{{#if derived.exposure.combinedMinimum}} As charged, the law sets a minimum of {{derived.exposure.combinedMinimum}}. Part of our work is to change that.{{/if}}{{#if docket.hearing}} The next hearing is on {{date docket.hearing "weekday-long"}}.{{/if}}{{#if docket.trial}} Trial is set for {{date docket.trial "weekday-long"}}.{{/if}}
{{#if offer}}
The prosecutor has made an offer{{#if offer.expires}}, which stands until {{date offer.expires}}{{/if}}. I will go through it with you line by line. Whether to take it is your decision, and you should not make it before we have talked.
{{/if}}
H1: What not to do
L: Do not talk about the case with anyone but me and the people in my office: not with officers, not with family, not with others who are charged{{#if (where coDefendants "name")}} ({{list coDefendants property="name"}}){{/if}}, not by text, on social media or on a jail telephone. If somebody asks, say that your lawyer has told you not to talk.
L: Do not agree to a search, unlock a phone or sign anything without me.
L: Do not delete messages, pictures or accounts, and do not throw anything away that has to do with the case.
L: Do not contact witnesses.
H1: What to do
{{#if (eq client.custody.status "detained")}}
L2: Treatment: ask for every program that the jail offers, and keep each certificate{{#if mitigation.program}}; go on with {{mitigation.program}}{{/if}}.
{{else}}
L2: Treatment: {{#if mitigation.program}}go on with {{mitigation.program}} and miss nothing{{else}}make an appointment for an assessment this week, and start within two weeks{{/if}}. If you have to miss a session, tell them and me beforehand.
L2: Work or school: go every day, and send me pay stubs or records on the first of each month.
{{/if}}
L2: Papers: send me intake and treatment records, screens, certificates, pay stubs, tax returns, medical records, military papers and court papers from any earlier case.
L2: Letters: ask three people who know you well, one of them from work or school if you can. They should say how they know you and what they have seen. They should not write about the case. Send the letters to me and not to the court.
L2: Conditions: {{#if client.custody.status}}{{#if (eq client.custody.status "detained")}}follow the rules of the facility; a write-up will be read at sentencing{{else}}do what the release order says, every part of it; call me the same day if something goes wrong{{/if}}{{else}}do what the court's order says, every part of it{{/if}}.
{{#if (eq client.citizen false)}}
L2: Immigration: you are not a citizen, and a plea can cost you the right to stay, even where there is no prison. Do not sign or travel before I have spoken with an immigration lawyer about it.
{{/if}}
L2: Address and telephone: tell me of any change on the same day.
H1: Be candid with me
Tell me everything, above all what is bad. What you tell me is confidential; the exceptions are narrow, and I will explain them. I can deal with a thing only if I know it, and I may not help anyone to tell the court what is not true. {{#if derived.mitigation.lapses}}The lapse of {{date derived.mitigation.lastLapse}} is on the record, and we tell of it ourselves. If there is another, tell your counselor and me the same day.{{else}}If you use, tell your counselor and me the same day. A lapse that you tell is met with more treatment. One that is found is met with less trust.{{/if}}
{{#if derived.deadlines}}
H1: Days
Most of these are for me to keep. I list them so that you know what is coming.
{{#each derived.deadlines}}
{{#if date}}
{{#unless over}}
L3: {{date date "weekday-long"}}: {{name}}.
{{/unless}}
{{/if}}
{{/each}}
{{/if}}
H1: Checklist
S: ☐ Assessment or intake done{{#if mitigation.intake}} ({{date mitigation.intake "short"}}){{/if}}
S: ☐ Releases signed, so that the program may talk with me
S: ☐ Last three pay stubs, or proof that you are looking for work
S: ☐ Names and telephone numbers of three people for letters
S: ☐ List of every medicine, doctor and hospital of the last five years
S: ☐ List of every earlier arrest, with place and year
S: ☐ Names of anyone who saw what happened
S: ☐ Phone, car and house: who owns them, who uses them
S: ☐ Release conditions read, and each one understood
`) +
    p("BodyText", "{{#if counsel.phone}}") +
    p("BodyText", "Call me at {{counsel.phone}} with any question. If I am not there, leave a message and I will call you back.", '<w:keepNext/><w:spacing w:before="240" w:after="200"/>') +
    p("BodyText", "{{/if}}") +
    close("", "Your attorney")
  );
}
