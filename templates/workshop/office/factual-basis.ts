import { caption } from "../blocks";
import { client, district, inCourt } from "../phrases";
import { body, cell, p, row, table } from "../words";

/** A count and the elements that a basis for it must state, as numbered paragraphs. */
interface Basis {
  readonly title: string;
  /** Kind of count in the case file on which the dates and the drug are taken. */
  readonly kind: string;
  /** The offense, as the end of "a plea of guilty to". */
  readonly offense: string;
  readonly statute: string;
  readonly elements: readonly string[];
  /** What is said of the client in a state whose statute is not in the court's profile; the further elements are left to fill in. */
  readonly act: string;
}

const drug = "{{#if drug}}{{drug}}{{else}}{{missing \"the controlled substance\"}}{{/if}}";
const on =
  '{{#if from}}{{#if (eq from to)}}On {{date from}}{{else if to}}Between {{date from}} and {{date to}}{{else}}On or about {{date from}}{{/if}}{{else if @root.encounter.date}}On {{date @root.encounter.date}}{{else}}On {{missing "date of the offense"}}{{/if}}';

/** What each basis states: the elements of the statute and nothing more. */
export const bases: Record<string, Basis> = {
  "factual-basis-844": {
    title: "Factual Basis: Possession of a Controlled Substance",
    kind: "possession",
    offense: "possession of a controlled substance",
    statute: "21 U.S.C. § 844(a)",
    elements: [
      `${on}, in ${district}, ${client} possessed a substance that contained ${drug}, a controlled substance.`,
      `${client} possessed it knowingly and intentionally, and knew that it was a controlled substance.`,
    ],
    act: "knowingly possessed",
  },
  "factual-basis-841-pwid": {
    title: "Factual Basis: Possession with Intent to Distribute",
    kind: "pwid",
    offense: "possession with intent to distribute a controlled substance",
    statute: "21 U.S.C. § 841(a)(1)",
    elements: [
      `${on}, in ${district}, ${client} possessed a mixture or substance containing a detectable amount of ${drug}, a controlled substance.`,
      `${client} possessed it knowingly, and knew that it was a controlled substance.`,
      `${client} intended to distribute some of it to another person.`,
    ],
    act: "knowingly possessed with intent to deliver",
  },
  "factual-basis-841-distribution": {
    title: "Factual Basis: Distribution",
    kind: "distribution",
    offense: "distribution of a controlled substance",
    statute: "21 U.S.C. § 841(a)(1)",
    elements: [
      `${on}, in ${district}, ${client} transferred to another person a mixture or substance containing a detectable amount of ${drug}, a controlled substance.`,
      `${client} did so knowingly and intentionally, and knew that it was a controlled substance.`,
    ],
    act: "knowingly delivered to another person",
  },
  "factual-basis-846": {
    title: "Factual Basis: Conspiracy",
    kind: "conspiracy",
    offense: "conspiracy to distribute a controlled substance",
    statute: "21 U.S.C. § 846",
    elements: [
      `${on}, in ${district}, at least two persons agreed to distribute a mixture or substance containing a detectable amount of ${drug}, a controlled substance.`,
      `${client} knew of the agreement and joined it knowingly and voluntarily, intending that its object be carried out.`,
    ],
    act: "knowingly agreed with another person to deliver",
  },
};

const block = (text: string): string => p("BodyText", text);

/** What the parties agree to, with the statute: federal, or the state's own from the count, else from the court's profile. */
function opening({ kind, offense, statute }: Basis): string {
  const counts = `(where @root.counts "kind" "${kind}")`;
  const known = `(where @root.profile.offenses "kind" "${kind}")`;
  const own = `{{#if (where ${counts} "statute")}}{{#with (first (where ${counts} "statute"))}}{{statute}}{{/with}}{{else if ${known}}}{{#with (first ${known})}}{{statute}}{{/with}}{{else}}{{missing "statute of this state that defines the offense"}}{{/if}}`;
  return body(`The parties agree that the following facts support a plea of guilty to ${offense}, ${inCourt(statute, own)}.`);
}

/**
 * The numbered elements, within a count. In a state court they are those of the state's statute, from the court's profile; where it does not hold
 * them, the act stands in plain words and a place is left for the rest, since another law's elements are no guide.
 */
function elementsOf({ kind, elements, act }: Basis): string {
  const known = `(where @root.profile.offenses "kind" "${kind}")`;
  return (
    block('{{#if (eq @root.court.level "state")}}') +
    body(`
N: ${on}, in ${district}, ${client} {{#if ${known}}}{{#with (first ${known})}}{{act}}{{/with}}{{else}}${act}{{/if}} ${drug}, a controlled substance.
{{#if ${known}}}
{{#with (first ${known})}}
{{#each further}}
N: {{sentence this}}
{{/each}}
{{/with}}
{{else}}
N: {{missing "each further element of the state's statute, in its words"}}.
{{/if}}
`) +
    block("{{else}}") +
    elements.map((element) => p("Request", element)).join("") +
    block("{{/if}}")
  );
}

/** A line to sign on, with name and role below it. */
function signed(name: string, role: string): string {
  return cell(3120, p("Single", "______________________") + p("Single", name) + p("Single", role));
}

/**
 * The factual basis for one offense. It takes date and drug from a count of that kind; where none is charged, as in a plea to a lesser offense,
 * from the first count.
 */
export function factualBasisFor(basis: Basis): string {
  const own = `(where counts "kind" "${basis.kind}")`;
  const items = elementsOf(basis);
  return (
    caption(basis.title) +
    opening(basis) +
    block(`{{#if ${own}}}`) +
    block(`{{#with (first ${own})}}`) +
    items +
    block("{{/with}}") +
    block("{{else if counts}}") +
    block("{{#with (first counts)}}") +
    items +
    block("{{/with}}") +
    block("{{else}}") +
    body(`N: The count is not in the file: {{missing "the count of the plea, its date and its substance"}}.`) +
    block("{{/if}}") +
    body(`
These facts are the elements of the offense. The parties make no agreement on any other fact, and each keeps the right to be heard on it.{{#if derived.many.counts}} The counts that are dismissed are not admitted.{{/if}}
`) +
    p("Single", "Dated: {{date today}}", '<w:keepNext/><w:spacing w:before="240" w:after="480"/>') +
    table(
      [3120, 3120, 3120],
      [
        row([
          signed("{{client.name}}", "Defendant"),
          signed("{{counsel.name}}", "Counsel for {{client.name}}"),
          signed(`{{#if prosecutor.name}}{{prosecutor.name}}{{else}}{{missing "prosecutor"}}{{/if}}`, `{{#if prosecutor.title}}{{prosecutor.title}}{{else}}Attorney for ${inCourt("the United States", "the State")}{{/if}}`),
        ]),
      ],
      false,
    ) +
    p("Single", "")
  );
}
