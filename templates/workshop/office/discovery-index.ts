import { listing, officeHead, when } from "../parts";
import { body } from "../words";

/** What came, what was asked for, and what is still open. */
export function discoveryIndex(): string {
  return (
    officeHead("Discovery Index") +
    body(`
{{#if derived.discovery.firstAsked}}
The first request was made on {{date derived.discovery.firstAsked}}, {{number derived.discovery.daysSinceFirst}} {{plural "day" derived.discovery.daysSinceFirst}} ago.{{#if derived.discovery.lastReceived}} The last production came on {{date derived.discovery.lastReceived}}.{{/if}}{{#if derived.discovery.pages}} In all, {{number derived.discovery.pages}} pages have come.{{/if}}{{#if derived.discovery.openCount}} {{sentenceCase (numberWords derived.discovery.openCount "text")}} {{plural "request" derived.discovery.openCount}} {{#if (eq derived.discovery.openCount 1)}}is{{else}}are{{/if}} not met in full.{{/if}}
{{/if}}
{{#unless (or discovery.received discovery.requests)}}
Nothing has been logged yet: {{missing "productions and requests"}}. When a production comes, enter its date, its Bates range, what it holds and how many pages it has; when a request goes out, enter the item, its holder, its basis and why it matters.
{{/unless}}
`) +
    when(
      "discovery.received",
      body("H1: What came") +
        listing([1500, 2600, 4060, 1200], ["Received", "Bates range", "Description", "Pages"], "discovery.received", [
          '{{#if date}}{{date date "short"}}{{/if}}',
          "{{#if bates}}{{bates}}{{/if}}",
          "{{#if description}}{{sentenceCase description}}{{/if}}",
          "{{#if pages}}{{number pages}}{{/if}}",
        ]),
    ) +
    when(
      "derived.discovery.open",
      body("H1: What is open") +
        listing([600, 3360, 1900, 1100, 2400], ["No.", "Item", "Holder", "Days", "Answer so far"], "derived.discovery.open", [
          "{{number}}",
          "{{sentenceCase item}}",
          "{{#if holder}}{{holder}}{{/if}}",
          "{{#if days}}{{days}}{{/if}}",
          "{{#if answer}}{{sentenceCase answer}}{{else}}None{{/if}}",
        ]),
    ) +
    when(
      '(where discovery.requests "status" "produced")',
      body("H1: What was asked for and produced") +
        listing([1500, 4460, 1500, 1900], ["Asked", "Item", "Produced", "Request"], '(where discovery.requests "status" "produced")', [
          '{{#if date}}{{date date "short"}}{{/if}}',
          "{{sentenceCase item}}",
          '{{#if answered}}{{date answered "short"}}{{/if}}',
          "{{#if source.document}}{{source.document}}{{/if}}",
        ]),
    ) +
    when(
      "evidence",
      body("H1: Where each item is documented") +
        listing([1100, 3960, 2200, 2100], ["Item", "Description", "Record", "Laboratory"], "evidence", [
          "{{#if id}}{{id}}{{/if}}",
          "{{description}}",
          "{{#if source.document}}{{source.document}}{{#if source.page}} at {{source.page}}{{/if}}{{/if}}",
          "{{#if lab.report}}Report {{lab.report}}{{else if fieldTest}}Field test only{{/if}}",
        ]),
    )
  );
}
