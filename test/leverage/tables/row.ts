import type { CaseFile } from "../../../src/case";
import type { Strength } from "../../../src/leverage";

type Encounter = NonNullable<CaseFile["encounter"]>;
type Event = NonNullable<Encounter["timeline"]>[number];
type Search = NonNullable<CaseFile["searches"]>[number];
type Statement = NonNullable<CaseFile["statements"]>[number];
type Item = NonNullable<CaseFile["evidence"]>[number];
type Informant = NonNullable<CaseFile["informants"]>[number];
type Request = NonNullable<NonNullable<CaseFile["discovery"]>["requests"]>[number];

/** What a finding says beside its strength. */
export interface Words {
  /** In the ground on this case's facts. */
  readonly says?: RegExp;
  /** In one of the sentences on what the government will answer. */
  readonly against?: RegExp;
  /** Path of a fact that is asked for. */
  readonly asks?: string;
}

/** Ground, what the facts are, the facts, how far they carry it (undefined: it is not raised), and what it says of them. */
export type Row = readonly [
  ground: string,
  facts: string,
  caseFile: CaseFile,
  strength: Strength | undefined,
  words?: Words,
];

export const stop = (more: Encounter): CaseFile => ({
  encounter: { kind: "traffic stop", date: "2026-03-12", ...more },
});
export const events = (...list: [string, NonNullable<Event["mark"]>][]): Event[] =>
  list.map(([time, mark]) => ({ time, mark }));
export const search = (one: Search): CaseFile => ({ searches: [one] });
export const warrant = (one: NonNullable<Search["warrant"]>): CaseFile =>
  search({ of: "12 Elm Street", ofKind: "home", basis: "warrant", warrant: one });
export const statements = (...list: Statement[]): CaseFile => ({ statements: list });
export const item = (one: Item): CaseFile => ({ evidence: [one] });
export const drugs = (one: Item): CaseFile => item({ kind: "drugs", description: "bags", drug: "cocaine", ...one });
export const informant = (one: Informant): CaseFile => ({ informants: [{ id: "CI-1", ...one }] });
export const buy = (one: Informant): CaseFile => ({ encounter: { kind: "controlled buy" }, ...informant(one) });
export const requests = (...list: Request[]): CaseFile => ({ discovery: { requests: list } });
/** A dog that alerted twenty minutes into a stop. */
export const dogAlert = { timeline: events(["10:00:00", "stop"], ["10:20:00", "dog-alert"]) };
