/** Compiles a pattern's tree to a small program for the simulator. */
import { ENTITY_KINDS, type EntityKind } from "../text/entities";
import type { NumberTest, PatternNode } from "./grammar";
import { entityClass } from "./cost";
import { flatten, needsOfNode, type Needs } from "./needs";
import type { Vocabulary } from "./vocabulary";

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

export interface Program {
  readonly code: readonly Instruction[];
  readonly needs: Needs;
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

/** Compiles a tree; throws {@link ProgramFault} where the pattern is too large or needs no word at all. */
export function compileProgram(node: PatternNode, vocabulary: Vocabulary, loose: boolean): Program {
  const emitter = new Emitter(vocabulary);
  emitter.emit(node);
  emitter.code.push({ op: "match" });
  const needs = needsOfNode(node, vocabulary);
  if (needs.needs.length === 0) throw new ProgramFault("The pattern needs at least one word that is not optional.");
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
