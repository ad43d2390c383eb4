/**
 * Words that many papers share. Each starts from the root of the facts, so that it reads the same inside a loop; each reads on when the
 * honorific, the pronouns or the court's level are not known.
 */
export const client =
  "{{#if @root.derived.client.reference}}{{@root.derived.client.reference}}{{else}}{{@root.client.name}}{{/if}}";

/** The client's, by the name that `client` gives. */
export const clients =
  "{{#if @root.derived.client.reference}}{{possessive @root.derived.client.reference}}{{else}}{{possessive @root.client.name}}{{/if}}";

const form = (name: string, other: string, capital = ""): string =>
  `{{#if @root.client.pronouns}}{{pronoun @root.client.pronouns "${name}"${capital}}}{{else}}${other}{{/if}}`;

/** The client's pronouns; the name stands in where they are not stated. */
export const they = form("subject", client);
export const They = form("subject", client, " capital=true");
export const them = form("object", client);
export const their = form("possessive", clients);

/** A verb that agrees with `they`: plural form, and the singular where the rule of the helper does not make it. */
export const verb = (plural: string, singular: string): string =>
  `{{#if @root.client.pronouns}}{{verb @root.client.pronouns "${plural}" "${singular}"}}{{else}}${singular}{{/if}}`;

/** One wording for a federal court, the other for a state court. */
export const inCourt = (federal: string, state: string): string =>
  `{{#if (eq @root.court.level "state")}}${state}{{else}}${federal}{{/if}}`;

/** The prosecuting party within a sentence. */
export const government = inCourt("the government", "the State");
export const Government = inCourt("The government", "The State");

/** The same within a heading. */
export const GovernmentInTitle = inCourt("the Government", "the State");

/** Condition that the facts support at least one of some grounds. */
export const anyGround = (ids: readonly string[]): string => `(or ${ids.map((id) => `grounds.${id}`).join(" ")})`;

/** Grounds on which a weight, a purity or a circumstance that raises the sentence is in doubt. */
export const doubts = anyGround([
  "lab-fraction-tested",
  "field-test-only",
  "purity-untested",
  "weight-doubtful",
  "firearm-unconnected",
  "protected-place",
]);

/** What the court's profile names as a rule of the state, or words that stand for it. */
const stateLaw = (name: string, otherwise: string): string => `{{#if @root.profile.law.${name}}}{{@root.profile.law.${name}}}{{else}}${otherwise}{{/if}}`;
export const stateDiscovery = stateLaw("discovery", "the discovery rules of this court");
export const stateSuppression = stateLaw("suppression", "the rules of this court");
export const statePleas = stateLaw("pleas", "the rules of this court that protect plea discussions");

/** In a state court, what the state's own authorities say on a ground; a place to fill in where the court's profile has none yet. */
export const stateAuthorities = (ground: string): string => `
{{#if (eq @root.court.level "state")}}
The law of this state: {{#if (where @root.profile.authorities "ground" "${ground}")}}{{#each (where @root.profile.authorities "ground" "${ground}")}}{{#unless @first}} {{/unless}}{{sentenceCase proposition}}. {{citation}}.{{/each}}{{else}}{{missing "state authority on this ground"}}.{{/if}}
{{/if}}
`;

/** Rule 16 by its part, or the discovery rules of a state court. */
export const rule16 = (part: string): string => inCourt(`Fed. R. Crim. P. 16${part}`, stateDiscovery);

/** The charges as the end of "is charged": in Count 1 with …; and in Count 2 with …. */
export const charges =
  '{{#if counts}}{{#each counts}}{{#unless @first}}{{#if @last}}{{#if (gt (count @root.counts) 2)}};{{/if}} and {{else}}; {{/if}}{{/unless}}{{#if number}}in Count {{number}} {{/if}}with {{offense}}{{#if statute}} ({{statute}}){{/if}}{{/each}}{{else}}with {{missing "the offense charged"}}{{/if}}';

/** Where the case is pending, as the end of "in": the Eastern District of Tennessee, or the county. */
export const district =
  '{{#if @root.court.district}}the {{titleCase @root.court.district}}{{else if @root.court.division}}{{titleCase @root.court.division}}{{else}}{{missing "district or county"}}{{/if}}';

/** What was searched, inside a loop over searches. */
export const searched = '{{#if of}}{{of}}{{else}}{{missing "the place or thing searched"}}{{/if}}';
