/** Writes a pattern's tree as a small program for the simulator. */
import type { EntityKind } from "../text/entities";
import type { FirstClasses, FirstReader } from "./first";
import type { NumberTest, PatternNode } from "./grammar";
import { optionsOf, type Options } from "./needs";
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
  /** The greatest of the ids. */
  readonly last: number;
}

/** The program of a tree. */
export function emitProgram(node: PatternNode, vocabulary: Vocabulary, firsts: FirstReader): readonly Instruction[] {
  const emitter = new Emitter(vocabulary, firsts);
  emitter.emit(node);
  emitter.code.push({ op: "match" });
  return emitter.code;
}

class Emitter {
  readonly code: Instruction[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly firsts: FirstReader,
  ) {}

  emit(node: PatternNode): void {
    switch (node.type) {
      case "literal":
        this.code.push({ op: "class", id: this.vocabulary.classOfWord(node) });
        return;
      case "sequence":
        node.items.forEach((item) => this.emit(item));
        return;
      case "choice":
        this.choice(optionsOf(node));
        return;
      case "optional":
        this.optional(() => this.emit(node.item));
        return;
      case "gap":
        this.gap(node.least, node.most);
        return;
      case "entity":
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

  private choice({ words, longer }: Options): void {
    const branches: Branch[] = longer.map((option) => ({
      first: this.firsts.classes(option),
      emit: () => this.emit(option),
    }));
    if (words.length > 0) {
      const id = this.vocabulary.classOf(words);
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
    const made = { ids, targets, byClass, last: -1 };
    this.code.push({ op: "switch", branches: made, always });
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
      made.last = Math.max(made.last, id);
    }
  }
}

interface Branch {
  readonly first: FirstClasses;
  readonly emit: () => void;
}
