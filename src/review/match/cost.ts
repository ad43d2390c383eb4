/** What a sentence must hold for a pattern to match, and how rarely ordinary text holds it. */
import { ENTITY_KINDS, type EntityKind } from "../text/entities";
import { lemmasOf } from "../text/lemma";
import type { Vocabulary } from "./vocabulary";

/** Something a sentence must hold for the pattern to match: any one of these classes (see {@link entityClass}). */
export type Requirement = readonly number[];

/** Entities count as classes with negative numbers where a sentence's contents are checked. */
export function entityClass(kind: EntityKind): number {
  return -1 - ENTITY_KINDS.indexOf(kind);
}

/** A number below one, such as a caliber: most numbers are none. */
export const FRACTION_CLASS = -1 - ENTITY_KINDS.length;
/** How many classes have negative numbers. */
export const ENTITY_CLASSES = ENTITY_KINDS.length + 1;

/** The classes of an entity. */
export function classesOfEntity(kind: EntityKind, value: number): readonly number[] {
  return kind === "number" && value < 1
    ? [entityClass(kind), FRACTION_CLASS]
    : (SINGLE[ENTITY_KINDS.indexOf(kind)] ?? []);
}

const SINGLE = ENTITY_KINDS.map((kind) => [entityClass(kind)]);

/** How often a word stands in ordinary text, roughly, so that a pattern waits for its rarest part. */
const COMMON = new Map<string, number>([
  ...words(
    "the of and to in a that is be was for on with as by at it he his an or from this have not had which were are",
    1000,
  ),
  ...words(
    "their they been has will would no who when one any may all more than other into after before about during within",
    300,
  ),
  ...words(
    "she her him them its there out up down so if but what then also only over two first each under can did do said",
    300,
  ),
  ...words(
    "defendant drug officer agent government court offense control substance possess use find search house vehicle car",
    100,
  ),
  ...words(
    "day year month time date week night morning today report state number day hour page part way place side line",
    100,
  ),
  ...words(
    "make take give go come see know think say tell ask work get set run put keep let begin call show turn move",
    80,
  ),
  ...words(
    "live follow bring hold write stand sit hear mean meet pay receive return leave send order understand agree accept",
    60,
  ),
  ...words(
    "heroin cocaine methamphetamine fentanyl marijuana sell distribute firearm gram person police count charge plea",
    40,
  ),
  ...words(
    "high low large small long new old same good different second third several many much own last next early late",
    40,
  ),
  ...words(
    "school street home apartment building room door man woman child family mother father friend people others party",
    40,
  ),
  ...words(
    "attorney counsel judge case law statute section agreement fact evidence statement record hearing trial sentence",
    40,
  ),
  ...words(
    "phone call message money cash dollar account bag package key box traffic road seat driver stop arrest interview",
    30,
  ),
]);

/** Dates, sections and Bates numbers make numbers common. */
const ENTITY_COST: Readonly<Record<EntityKind, number>> = {
  number: 400,
  date: 200,
  mass: 60,
  units: 60,
  money: 60,
  percent: 30,
};

const FRACTION_COST = 5;

function words(list: string, cost: number): [string, number][] {
  return list.split(" ").map((word) => [word, cost]);
}

/** What waiting for one of these classes costs. */
export function requirementCost(requirement: Requirement, vocabulary: Vocabulary): number {
  let cost = 0;
  for (const id of requirement) {
    if (id === FRACTION_CLASS) cost += FRACTION_COST;
    else if (id < 0) cost += ENTITY_COST[ENTITY_KINDS[-1 - id] ?? "number"];
    else for (const { word, mode } of vocabulary.literalsOf(id)) cost += mode === "prefix" ? 10 : commonness(word);
  }
  return cost;
}

function commonness(word: string): number {
  let most = 1;
  for (const base of lemmasOf(word)) most = Math.max(most, COMMON.get(base) ?? 1);
  return most;
}

/** Whether nearly every sentence meets it, so that asking tells little. */
export function isEverywhere(requirement: Requirement, vocabulary: Vocabulary): boolean {
  return requirement.some((id) =>
    vocabulary.literalsOf(id).some(({ word, mode }) => mode !== "prefix" && commonness(word) >= EVERYWHERE),
  );
}

const EVERYWHERE = 300;

/** Requirements, the one that is met least often first. */
export function rarestFirst(needs: readonly Requirement[], vocabulary: Vocabulary): Requirement[] {
  return needs
    .map((need) => ({ need, cost: requirementCost(need, vocabulary) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ need }) => need);
}

/** The requirement that is met least often. */
export function cheapest(needs: readonly Requirement[], vocabulary: Vocabulary): Requirement | undefined {
  let best: Requirement | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const need of needs) {
    const cost = requirementCost(need, vocabulary);
    if (cost < bestCost) [best, bestCost] = [need, cost];
  }
  return best;
}
