/** Compiles a pattern's tree to a small program for the simulator. */
import { ENTITY_KINDS, type EntityKind } from "../text/entities";
import { lemmasOf } from "../text/lemma";
import type { NumberTest, PatternNode } from "./grammar";
import type { Literal, Vocabulary } from "./vocabulary";

export type Instruction =
  | { readonly op: "class"; readonly id: number }
  | { readonly op: "any" }
  | { readonly op: "entity"; readonly kind: EntityKind; readonly test: NumberTest }
  /** Goes on at the next instruction and at `other`. */
  | { readonly op: "split"; other: number }
  | { readonly op: "jump"; other: number }
  /** Goes on at the branches that the next word can begin, and at those of `always`. */
  | { readonly op: "switch"; readonly branches: Branches; readonly always: readonly number[] }
  | { readonly op: "open" }
  | { readonly op: "close" }
  | { readonly op: "match" };

/** Branches of a choice by the class that begins them: `targets[n]` are those of class `ids[n]`. */
export interface Branches {
  readonly ids: readonly number[];
  readonly targets: readonly (readonly number[])[];
  readonly byClass: ReadonlyMap<number, readonly number[]>;
}

/** Something a sentence must hold for the pattern to match: any one of these classes (see {@link entityClass}). */
export type Requirement = readonly number[];

export interface Program {
  readonly code: readonly Instruction[];
  readonly needs: readonly Requirement[];
  /** What a match's first word is; undefined where anything can begin it. */
  readonly first: Beginning | undefined;
  /** Words that the pattern itself names, lower case: a negation among them is part of the trigger. */
  readonly words: ReadonlySet<string>;
  /** Small words and parentheses may stand between its words; a guard is read to the letter. */
  readonly loose: boolean;
  /** It names a weight, a count of units, an amount or a number. */
  readonly quantity: boolean;
}

/** A class, or -1 where only an entity can begin; and the kinds of entities. */
export interface Beginning {
  readonly id: number;
  readonly kinds: ReadonlySet<EntityKind>;
}

/** A pattern that would make the matcher slow, or that would match anything. */
export class ProgramFault extends Error {}

const LARGEST = 2500;

/** Entities count as classes with negative numbers where a sentence's contents are checked. */
export function entityClass(kind: EntityKind): number {
  return -1 - ENTITY_KINDS.indexOf(kind);
}

/** Compiles a tree; throws {@link ProgramFault} where the pattern is too large or needs no word at all. */
export function compileProgram(node: PatternNode, vocabulary: Vocabulary, loose: boolean): Program {
  const emitter = new Emitter(vocabulary);
  emitter.emit(node);
  emitter.code.push({ op: "match" });
  const needs = requirements(node, vocabulary).map((need) => merged(need, vocabulary));
  if (needs.length === 0) throw new ProgramFault("The pattern needs at least one word that is not optional.");
  return {
    code: emitter.code,
    needs,
    first: beginning(node, vocabulary),
    words: emitter.words,
    loose,
    quantity: emitter.quantity,
  };
}

class Emitter {
  readonly code: Instruction[] = [];
  readonly words = new Set<string>();
  quantity = false;

  constructor(private readonly vocabulary: Vocabulary) {}

  emit(node: PatternNode): void {
    if (this.code.length > LARGEST) throw new ProgramFault("The pattern is too large; split it in two.");
    switch (node.type) {
      case "literal":
        this.words.add(node.word);
        this.code.push({ op: "class", id: this.vocabulary.classOf([node]) });
        return;
      case "sequence":
        node.items.forEach((item) => this.emit(item));
        return;
      case "choice":
        this.choice(flatten(node));
        return;
      case "optional":
        this.optional(() => this.emit(node.item));
        return;
      case "gap":
        this.gap(node.least, node.most);
        return;
      case "entity":
        this.quantity ||= node.kind !== "date";
        this.code.push({ op: "entity", kind: node.kind, test: node.test });
        return;
      case "span":
        this.code.push({ op: "open" });
        this.emit(node.item);
        this.code.push({ op: "close" });
    }
  }

  private optional(emit: () => void): void {
    const split: Instruction = { op: "split", other: 0 };
    this.code.push(split);
    emit();
    split.other = this.code.length;
  }

  private gap(least: number, most: number): void {
    for (let index = 0; index < least; index += 1) this.code.push({ op: "any" });
    const splits: { op: "split"; other: number }[] = [];
    for (let index = least; index < most; index += 1) {
      const split = { op: "split" as const, other: 0 };
      splits.push(split);
      this.code.push(split, { op: "any" });
    }
    for (const split of splits) split.other = this.code.length;
  }

  private choice(options: readonly PatternNode[]): void {
    const literals = options.filter((option) => option.type === "literal");
    const others = options.filter((option) => option.type !== "literal");
    const branches: Branch[] = others.map((option) => ({
      first: firstClasses(option, this.vocabulary),
      emit: () => this.emit(option),
    }));
    if (literals.length > 0) {
      const id = this.vocabulary.classOf(literals);
      for (const literal of literals) this.words.add(literal.word);
      branches.push({ first: new Set([id]), emit: () => this.code.push({ op: "class", id }) });
    }
    const only = branches.length === 1 ? branches[0] : undefined;
    if (only === undefined) this.branches(branches);
    else only.emit();
  }

  private branches(branches: readonly Branch[]): void {
    const byClass = new Map<number, number[]>();
    const ids: number[] = [];
    const targets: number[][] = [];
    const always: number[] = [];
    this.code.push({ op: "switch", branches: { ids, targets, byClass }, always });
    const jumps: { op: "jump"; other: number }[] = [];
    for (const { first, emit } of branches) {
      const begin = this.code.length;
      const entity = first === undefined || [...first].some((id) => id < 0);
      if (entity) always.push(begin);
      else for (const id of first) byClass.set(id, [...(byClass.get(id) ?? []), begin]);
      emit();
      const jump = { op: "jump" as const, other: 0 };
      this.code.push(jump);
      jumps.push(jump);
    }
    for (const jump of jumps) jump.other = this.code.length;
    for (const [id, list] of byClass) {
      ids.push(id);
      targets.push(list);
    }
  }
}

interface Branch {
  readonly first: ReadonlySet<number> | undefined;
  readonly emit: () => void;
}

function beginning(node: PatternNode, vocabulary: Vocabulary): Beginning | undefined {
  const first = firstClasses(node, vocabulary);
  if (first === undefined) return undefined;
  const literals = [...first].flatMap((id) => (id < 0 ? [] : vocabulary.literalsOf(id)));
  const kinds = ENTITY_KINDS.filter((kind) => first.has(entityClass(kind)));
  return { id: literals.length === 0 ? -1 : vocabulary.classOf(literals), kinds: new Set(kinds) };
}

/** Classes (entities as negative numbers) that can come first; undefined where the node can be empty or begin with a gap. */
function firstClasses(node: PatternNode, vocabulary: Vocabulary): ReadonlySet<number> | undefined {
  switch (node.type) {
    case "literal":
      return new Set([vocabulary.classOf([node])]);
    case "entity":
      return new Set([entityClass(node.kind)]);
    case "span":
      return firstClasses(node.item, vocabulary);
    case "choice":
      return firstOfChoice(flatten(node), vocabulary);
    case "sequence":
      return firstOfSequence(node.items, vocabulary);
    default:
      return undefined;
  }
}

function firstOfChoice(options: readonly PatternNode[], vocabulary: Vocabulary): ReadonlySet<number> | undefined {
  const literals = options.filter((option) => option.type === "literal");
  const all = new Set<number>(literals.length === 0 ? [] : [vocabulary.classOf(literals)]);
  for (const option of options) {
    if (option.type === "literal") continue;
    const first = firstClasses(option, vocabulary);
    if (first === undefined) return undefined;
    for (const id of first) all.add(id);
  }
  return all;
}

function firstOfSequence(items: readonly PatternNode[], vocabulary: Vocabulary): ReadonlySet<number> | undefined {
  const all = new Set<number>();
  for (const item of items) {
    const optional = item.type === "optional";
    const first = firstClasses(optional ? item.item : item, vocabulary);
    if (first === undefined) return undefined;
    for (const id of first) all.add(id);
    if (!optional) return all;
  }
  return undefined;
}

/** The options of a choice, choices among them opened. */
function flatten(node: PatternNode): readonly PatternNode[] {
  return node.type === "choice" ? node.options.flatMap(flatten) : [node];
}

/** Any of several classes is one class: that of all their words. */
function merged(need: Requirement, vocabulary: Vocabulary): Requirement {
  const classes = need.filter((id) => id >= 0);
  if (classes.length < 2) return need;
  return [...need.filter((id) => id < 0), vocabulary.classOf(classes.flatMap((id) => vocabulary.literalsOf(id)))];
}

function requirements(node: PatternNode, vocabulary: Vocabulary): Requirement[] {
  switch (node.type) {
    case "literal":
      return [[vocabulary.classOf([node])]];
    case "sequence":
      return node.items.flatMap((item) => requirements(item, vocabulary));
    case "choice":
      return choiceRequirement(flatten(node), vocabulary);
    case "entity":
      return [[entityClass(node.kind)]];
    case "span":
      return requirements(node.item, vocabulary);
    default:
      return [];
  }
}

function choiceRequirement(options: readonly PatternNode[], vocabulary: Vocabulary): Requirement[] {
  const literals = options.filter(
    (option): option is PatternNode & Literal & { type: "literal" } => option.type === "literal",
  );
  const any: number[] = literals.length === 0 ? [] : [vocabulary.classOf(literals)];
  for (const option of options) {
    if (option.type === "literal") continue;
    const best = cheapest(requirements(option, vocabulary), vocabulary);
    if (best === undefined) return [];
    any.push(...best);
  }
  return [[...new Set(any)]];
}

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

function words(list: string, cost: number): [string, number][] {
  return list.split(" ").map((word) => [word, cost]);
}

/** What waiting for one of these classes costs. */
export function requirementCost(requirement: Requirement, vocabulary: Vocabulary): number {
  let cost = 0;
  for (const id of requirement) {
    if (id < 0) cost += ENTITY_COST[ENTITY_KINDS[-1 - id] ?? "number"];
    else for (const { word, mode } of vocabulary.literalsOf(id)) cost += mode === "prefix" ? 10 : commonness(word);
  }
  return cost;
}

function commonness(word: string): number {
  let most = 1;
  for (const base of lemmasOf(word)) most = Math.max(most, COMMON.get(base) ?? 1);
  return most;
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
