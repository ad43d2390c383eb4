/** What a pattern's match can begin with. */
import { ENTITY_KINDS, type EntityKind } from "../text/entities";
import { entityClass } from "./cost";
import type { PatternNode } from "./grammar";
import { optionsOf } from "./needs";
import type { Vocabulary } from "./vocabulary";

/** A class, or -1 where only an entity can begin; and the kinds of entities. */
export interface Beginning {
  readonly id: number;
  readonly kinds: ReadonlySet<EntityKind>;
}

/** Classes, entities as negative numbers; undefined where the tree can be empty or begins with a gap. */
export type FirstClasses = ReadonlySet<number> | undefined;

/** Reads off trees what can come first; what it read of a choice it remembers, for many patterns share sets. */
export class FirstReader {
  private readonly ofChoices = new Map<PatternNode, FirstClasses>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** What a match's first word is; undefined where anything can begin it. Enters its words in the vocabulary as one class. */
  beginning(node: PatternNode): Beginning | undefined {
    const first = this.classes(node);
    if (first === undefined) return undefined;
    const ids = [...first].filter((id) => id >= 0);
    const kinds = ENTITY_KINDS.filter((kind) => first.has(entityClass(kind)));
    return { id: ids.length === 0 ? -1 : this.vocabulary.union(ids), kinds: new Set(kinds) };
  }

  /** The classes that can come first in a tree. */
  classes(node: PatternNode): FirstClasses {
    switch (node.type) {
      case "literal":
        return new Set([this.vocabulary.classOfWord(node)]);
      case "entity":
        return new Set([entityClass(node.kind)]);
      case "span":
        return this.classes(node.item);
      case "choice":
        return this.ofChoice(node);
      case "sequence":
        return this.ofSequence(node.items);
      default:
        return undefined;
    }
  }

  private ofChoice(node: PatternNode & { readonly type: "choice" }): FirstClasses {
    if (this.ofChoices.has(node)) return this.ofChoices.get(node);
    const made = this.ofOptions(node);
    this.ofChoices.set(node, made);
    return made;
  }

  private ofOptions(node: PatternNode & { readonly type: "choice" }): FirstClasses {
    const { words, longer } = optionsOf(node);
    const all = new Set<number>(words.length === 0 ? [] : [this.vocabulary.classOf(words)]);
    for (const option of longer) {
      const first = this.classes(option);
      if (first === undefined) return undefined;
      for (const id of first) all.add(id);
    }
    return all;
  }

  private ofSequence(items: readonly PatternNode[]): FirstClasses {
    const all = new Set<number>();
    for (const item of items) {
      const optional = item.type === "optional";
      const first = this.classes(optional ? item.item : item);
      if (first === undefined) return undefined;
      for (const id of first) all.add(id);
      if (!optional) return all;
    }
    return undefined;
  }
}
