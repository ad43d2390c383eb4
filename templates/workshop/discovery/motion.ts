import { caption, certificateOfService, judgeSignature, signature } from "../blocks";
import { listing, when } from "../parts";
import { charges, client, Government, government, inCourt } from "../phrases";
import { body, newPage, p } from "../words";

/** What one discovery motion is about; the skeleton around it is the same for all. */
export interface Subject {
  readonly title: string;
  /** Rules and cases on which the motion rests, as the end of "The motion rests on": for a federal and for a state court. */
  readonly rests: readonly [federal: string, state: string];
  /** Topics of the case file's requests that belong here. */
  readonly topics: readonly string[];
  /** What the background says of this subject, as lines of the workshop's shorthand. */
  readonly background: string;
  /** Numbered requests beyond those of the case file. */
  readonly requests: string;
  /** The argument: headings of level 2 with their paragraphs. */
  readonly argument: string;
  /** Items of the order between production and review in camera. */
  readonly order?: readonly string[];
}

const secondList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>';

/** A motion to compel one kind of discovery: background, table of what was asked and came, requests, argument, certificates, order. */
export function discoveryMotionOn(subject: Subject): string {
  const own = ours("topic", subject.topics);
  const any = `(or ${subject.topics.map((topic) => `(where discovery.requests "topic" "${topic}")`).join(" ")})`;
  return (
    caption(subject.title) +
    body(`
{{client.name}} moves for an order that ${government} produce, by a date certain, the items in the numbered requests below. The motion rests on ${inCourt(...subject.rests)}.
H1: Background
{{client.name}} is charged ${charges}.{{#if docket.motionDeadline}} Motions are due by {{date docket.motionDeadline}}{{#if docket.trial}}, and trial is set for {{date docket.trial}}{{/if}}.{{else if docket.trial}} Trial is set for {{date docket.trial}}.{{/if}}
${subject.background}
`) +
    when(
      any,
      p("Caption", "Requests made and answers received") +
        listing([1500, 3660, 1500, 2700], ["Asked", "Item", "Holder", "Answer"], `discovery.requests | ${own}`, [
          '{{#if date}}{{date date "short"}}{{/if}}',
          "{{sentenceCase item}}",
          "{{#if holder}}{{holder}}{{/if}}",
          '{{#if answer}}{{sentenceCase answer}}{{#if answered}} ({{date answered "short"}}){{/if}}{{else if (eq status "produced")}}Produced{{#if answered}} ({{date answered "short"}}){{/if}}{{else}}None{{/if}}',
        ]),
    ) +
    body(`
H1: Specific Requests
Each request names the item, who is believed to hold it, the rule that requires it, and why it matters here.
{{#each discovery.requests}}
{{#if ${own}}}
{{#unless (eq status "produced")}}
N: **{{sentenceCase item}}.**{{#if holder}} Holder: {{sentence holder}}{{/if}}{{#if basis}} Basis: {{sentence basis}}{{/if}}{{#if materiality}} Materiality: {{sentence materiality}}{{/if}}{{#if date}} Asked for on {{date date}}{{#if answer}}; the answer was this: {{sentence answer}}{{else}} and not answered.{{/if}}{{/if}}
{{/unless}}
{{/if}}
{{/each}}
${subject.requests}
H1: Argument
${subject.argument}
H1: Conclusion
${client} asks the court to order production of the items above, to review in camera anything that ${government} claims it may withhold, and to set a hearing if ${government} objects.
`) +
    signature() +
    p("PartTitle", "Certificate of Conference", '<w:spacing w:before="480"/>') +
    body(`I certify that I have asked {{#if prosecutor.name}}{{prosecutor.name}}{{else}}counsel for the prosecution{{/if}} for these items{{#if ${any}}} on the days that the table states{{else}} on {{missing "date of the conference"}}{{/if}}, that counsel have tried in good faith to settle the matter without the court, and that the items have not been produced.`) +
    certificateOfService() +
    caption("[Proposed] Order", newPage) +
    body(`On the motion of {{client.name}}, and for good cause, the court ORDERS that ${government}:`) +
    [
      "produce the items in the motion's numbered requests within fourteen days of this order;",
      ...(subject.order ?? []),
      "within the same fourteen days, state in writing of each item that it does not hold who does, and what it has done to obtain it;",
      "within twenty-one days, submit for review in camera any item that it claims it may withhold, with its reasons; and",
      "within twenty-eight days, file a certificate that it has complied, and supplement its production promptly after that.",
    ]
      .map((item) => p("Relief", item, secondList))
      .join("") +
    body(`${Government} shall preserve every item named in the motion until further order.{{#if docket.trial}} Nothing in this order moves the trial set for {{date docket.trial}}.{{/if}}`) +
    judgeSignature()
  );
}

/** Condition that a fact has one of some values. */
export function ours(fact: string, values: readonly string[]): string {
  const tests = values.map((value) => `(eq ${fact} "${value}")`);
  return tests.length === 1 ? (tests[0] ?? "") : `(or ${tests.join(" ")})`;
}
