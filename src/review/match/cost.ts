/** What a sentence must hold for a pattern to match, and how rarely ordinary text holds it. */
import { ENTITY_KINDS, type EntityKind } from "../text/entities";
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

/** Dates, sections and Bates numbers make numbers common. */
const ENTITY_COST: Readonly<Record<EntityKind, number>> = {
  number: 400,
  date: 200,
  mass: 60,
  units: 60,
  money: 60,
  percent: 30,
  name: 300,
};

const FRACTION_COST = 5;

/** What waiting for one of these classes costs. */
export function requirementCost(requirement: Requirement, vocabulary: Vocabulary): number {
  let cost = 0;
  for (const id of requirement) {
    if (id === FRACTION_CLASS) cost += FRACTION_COST;
    else if (id < 0) cost += ENTITY_COST[ENTITY_KINDS[-1 - id] ?? "number"];
    else cost += vocabulary.cost(id);
  }
  return cost;
}

/** Whether nearly every sentence meets it, so that asking tells little. */
export function isEverywhere(requirement: Requirement, vocabulary: Vocabulary): boolean {
  return requirement.some((id) => id >= 0 && vocabulary.isEverywhere(id));
}

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
