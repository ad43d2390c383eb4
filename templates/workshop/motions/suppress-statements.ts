import { caption, certificateOfService, judgeSignature, signature, tables } from "../blocks";
import { listing, when } from "../parts";
import { charges, client, clients, Government, government, GovernmentInTitle, inCourt, stateAuthorities } from "../phrases";
import { body, newPage, p } from "../words";

const secondList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>';
const grounds = ["statement-unwarned", "statement-after-invocation", "statement-two-step", "statement-involuntary"] as const;
const any = `(or ${grounds.map((ground) => `grounds.${ground}`).join(" ")})`;

/** Each statement that is to be suppressed, as a list of its own. */
function relief(properties: string): string {
  const block = (text: string): string => p("BodyText", text);
  const item = (text: string): string => p("Relief", text, properties);
  return (
    block("{{#each statements}}") +
    item(`the statement{{#if date}} of {{date date}}{{/if}}{{#if to}} to {{to}}{{/if}}{{#if text}}: “{{text}}”{{/if}}{{#if (and @root.grounds.statement-involuntary (or promises condition))}}, for every purpose, as it was not voluntary{{/if}};`) +
    block("{{/each}}") +
    block("{{#unless statements}}") +
    item('{{missing "the statements to be suppressed"}};') +
    block("{{/unless}}") +
    item(`every account of these in reports, notes and testimony; and`) +
    item("what was found by way of them, so far as the law allows. _Wong Sun v. United States_, 371 U.S. 471 (1963).")
  );
}

/** Motion to suppress statements: each with its circumstances, the grounds that the facts support, hearing, relief and order. */
export function suppressStatements(): string {
  return (
    caption("Defendant's Motion to Suppress Statements") +
    tables() +
    body(`
{{client.name}} moves to suppress the statements named in the conclusion and asks for an evidentiary hearing. The motion is made under ${inCourt("the Fifth Amendment", "the Fifth and Fourteenth Amendments")}, _Miranda v. Arizona_, 384 U.S. 436 (1966), and ${inCourt("Federal Rule of Criminal Procedure 12(b)(3)(C)", "the rules of this court")}.
H1: Statement of Facts
${client} is charged ${charges}.{{#if encounter.date}} The case arises from the {{default encounter.kind "encounter"}} of {{date encounter.date}}{{#if encounter.place}} at {{encounter.place}}{{/if}}.{{/if}}{{#if encounter.arrest.time}} At {{time encounter.arrest.time}}{{#if encounter.arrest.date}} on {{date encounter.arrest.date}}{{/if}} ${client} was arrested{{cite encounter.arrest.source}}.{{/if}}
{{#unless statements}}
No statement is in the file yet: {{missing "each statement, to whom, when, and which warnings came first"}}.
{{/unless}}
{{#each statements}}
H2: The statement{{#if time}} of {{time time "short"}}{{else if date}} of {{date date}}{{else if to}} to {{to}}{{/if}}
{{#if (eq questioned false)}}Without a question, ${client} is reported to have said{{#if to}} to {{to}}{{/if}}{{else}}{{#if to}}{{sentenceCase to}}{{else}}An officer{{/if}} asked, and ${client} is reported to have answered{{/if}}{{#if date}} on {{date date}}{{/if}}: {{#if text}}{{sentence text source quote=true}}{{else}}{{missing "the words of the statement"}}.{{/if}}
{{#if (or custodial condition promises invoked warned (eq warned false))}}
{{#if custodial}}${client} was in custody.{{/if}}{{#if (eq warned false)}} No warnings had been given.{{else if warned}} Warnings had been given{{#if waived}} and the rights are said to have been waived{{/if}}.{{/if}}{{#if invoked}} The rights had been invoked{{#if invokedWords}}, in these words: “{{invokedWords}}”{{/if}}{{cite source}}.{{/if}}{{#if promises}} Before the statement this was said: {{sentence promises}}{{/if}}{{#if condition}} The circumstances were these: {{sentence condition}}{{/if}}{{#if (eq recorded false)}} Nothing was recorded.{{/if}}
{{/if}}
{{/each}}
`) +
    when(
      "encounter.arrest.time",
      when(
        "derived.encounter.timeline",
        p("Caption", "What happened around the statements") +
          listing(
            [1400, 5210, 2750],
            ["Time", "Event", "Record"],
            'derived.encounter.timeline | (or (eq mark "stop") (eq mark "arrest") (eq mark "warning") (eq mark "questions") (eq mark "statement"))',
            ["{{clock}}", "{{#if actor}}{{actor}}: {{/if}}{{event}}", "{{#if source}}{{source}}{{/if}}"],
          ),
      ),
    ) +
    body(`
H1: {{#if (eq court.level "state")}}The State{{else}}The Government{{/if}} Bears the Burden
${Government} must show that warnings were given and the rights knowingly waived before it may use answers to questions in custody in its case in chief. _Miranda v. Arizona_, 384 U.S. 436 (1966). The rule is one of the Constitution. _Dickerson v. United States_, 530 U.S. 428 (2000).
H1: Argument
{{#unless ${any}}}
The facts in hand support no ground yet: {{missing "custody, warnings, invocation or pressure at each statement"}}.
{{/unless}}
`) +
    grounds.map((ground) => p("BodyText", `{{#if grounds.${ground}}}`) + p("BodyText", `{{> ground-${ground}}}`) + body(stateAuthorities(ground)) + p("BodyText", "{{/if}}")).join("") +
    body(`
{{#if (or grounds.stop-prolonged grounds.arrest-without-cause grounds.home-entry grounds.stop-reason-contradicted)}}
H2: The statements are also fruit of an unlawful seizure.
Words spoken in the course of an unlawful seizure are suppressed with the things found in it, and warnings alone do not break the chain: time, what came between, and the purpose of the conduct decide. _Wong Sun v. United States_, 371 U.S. 471 (1963); _Brown v. Illinois_, 422 U.S. 590 (1975). ${clients} motion to suppress physical evidence sets out the seizure.
{{/if}}
{{#unless grounds.statement-unwarned}}
H1: What ${GovernmentInTitle} Will Say
A routine traffic stop is not custody, _Berkemer v. McCarty_, 468 U.S. 420 (1984); rights must be invoked in plain words, and a waiver may be implied, _Berghuis v. Thompkins_, 560 U.S. 370 (2010); and things found by way of an unwarned but voluntary statement may come in, _United States v. Patane_, 542 U.S. 630 (2004) (plurality). None of these lets ${government} use the statement itself where custody, questions and no valid waiver come together, which is what the hearing will show.
{{/unless}}
H1: Request for an Evidentiary Hearing
${client} asks for a hearing on these facts, with the officers and the recordings.
{{#each statements}}
L3: Of the statement{{#if date}} of {{date date}}{{/if}}{{#if time}} at {{time time "short"}}{{/if}}: whether ${client} was in custody, what was asked, which warnings came first, and what was said of a lawyer or of silence.
{{/each}}
L3: What the officers' notes and recordings show of the minutes before each.
H1: Conclusion
K: ${client} asks the court to suppress:
`) +
    relief("") +
    signature() +
    certificateOfService() +
    caption("[Proposed] Order", newPage) +
    body(`On the motion of {{client.name}}, and after hearing, the court finds that the motion is well taken. It is ORDERED that ${government} shall not use in its case in chief:`) +
    relief(secondList) +
    judgeSignature()
  );
}
