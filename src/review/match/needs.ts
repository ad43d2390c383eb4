/** What a pattern needs of a sentence, and where in the pattern it stands: most sentences are told apart by that alone. */
import type { PatternNode } from "./grammar";
import { cheapest, entityClass, FRACTION_CLASS, type Requirement } from "./cost";
import type { Vocabulary } from "./vocabulary";

/** A requirement, with the least and the greatest number of words of the pattern that stand before it. */
export interface Need {
  readonly ids: Requirement;
  readonly least: number;
  readonly most: number;
}

/** A node's needs in the order of the pattern, and how many words the node takes; small words that may stand between do not count. */
export interface Needs {
  readonly needs: readonly Need[];
  readonly least: number;
  readonly most: number;
}

/** A word that a hyphen cuts in two is one word of a pattern. */
const LONGEST_WORD = 2;
/** "between one hundred fifty and two hundred grams": more words than any amount has. */
const LONGEST_ENTITY = 30;

/** Reads off trees what they need; what it read of a choice it remembers, for many patterns share sets. */
export class NeedsReader {
  private readonly ofChoices = new Map<PatternNode, Needs>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** What a sentence must hold for the tree to match. Enters every word of the tree in the vocabulary, those of choices as one class too. */
  of(node: PatternNode): Needs {
    const { needs, least, most } = this.visit(node);
    return { needs: needs.map((need) => ({ ...need, ids: this.merged(need.ids) })), least, most };
  }

  private visit(node: PatternNode): Needs {
    switch (node.type) {
      case "literal":
        return {
          needs: [{ ids: [this.vocabulary.classOfWord(node)], least: 0, most: 0 }],
          least: 1,
          most: LONGEST_WORD,
        };
      case "entity":
        return { needs: [{ ids: [classOf(node)], least: 0, most: 0 }], least: 1, most: LONGEST_ENTITY };
      case "gap":
        return { needs: [], least: node.least, most: node.most };
      case "optional":
        return { needs: [], least: 0, most: this.visit(node.item).most };
      case "span":
        return this.visit(node.item);
      case "sequence":
        return inSequence(node.items.map((item) => this.visit(item)));
      case "choice": {
        const known = this.ofChoices.get(node);
        if (known !== undefined) return known;
        const made = this.choice(optionsOf(node));
        this.ofChoices.set(node, made);
        return made;
      }
    }
  }

  /** One need: any of the words, or of every longer option the part that is met least often. */
  private choice({ words, longer }: Options): Needs {
    const others = longer.map((option) => this.visit(option));
    const alone = words.length > 0;
    let least = alone ? 1 : Number.POSITIVE_INFINITY;
    let most = alone ? LONGEST_WORD : Number.NEGATIVE_INFINITY;
    for (const each of others) {
      least = Math.min(least, each.least);
      most = Math.max(most, each.most);
    }
    const ids = new Set<number>(alone ? [this.vocabulary.classOf(words)] : []);
    let before = { least: alone ? 0 : Number.POSITIVE_INFINITY, most: 0 };
    for (const { needs } of others) {
      const rarest = cheapest(
        needs.map((need) => need.ids),
        this.vocabulary,
      );
      const chosen = needs.find((need) => need.ids === rarest);
      if (chosen === undefined) return { needs: [], least, most };
      for (const id of chosen.ids) ids.add(id);
      before = { least: Math.min(before.least, chosen.least), most: Math.max(before.most, chosen.most) };
    }
    return { needs: [{ ids: [...ids], ...before }], least, most };
  }

  /** Any of several classes is one class: that of all their words. */
  private merged(need: Requirement): Requirement {
    const classes = need.filter((id) => id >= 0);
    if (classes.length < 2) return need;
    return [...need.filter((id) => id < 0), this.vocabulary.union(classes)];
  }
}

function classOf({ kind, test }: PatternNode & { type: "entity" }): number {
  const fraction = (test.below ?? Number.POSITIVE_INFINITY) <= 1 || (test.atMost ?? Number.POSITIVE_INFINITY) < 1;
  return kind === "number" && fraction ? FRACTION_CLASS : entityClass(kind);
}

function inSequence(parts: readonly Needs[]): Needs {
  const needs: Need[] = [];
  let least = 0;
  let most = 0;
  for (const part of parts) {
    for (const need of part.needs) needs.push({ ids: need.ids, least: least + need.least, most: most + need.most });
    least += part.least;
    most += part.most;
  }
  return { needs, least, most };
}

type WordNode = PatternNode & { readonly type: "literal" };

/** The options of a choice: single words, which are one class together, and the others. */
export interface Options {
  readonly words: readonly WordNode[];
  readonly longer: readonly PatternNode[];
}

const known = new WeakMap<PatternNode, Options>();

/** The options of a choice, choices among them opened; the same object for the same tree. */
export function optionsOf(node: PatternNode & { readonly type: "choice" }): Options {
  const before = known.get(node);
  if (before !== undefined) return before;
  const words: WordNode[] = [];
  const longer: PatternNode[] = [];
  for (const option of node.options) {
    if (option.type === "literal") words.push(option);
    else if (option.type !== "choice") longer.push(option);
    else {
      const inner = optionsOf(option);
      for (const word of inner.words) words.push(word);
      for (const each of inner.longer) longer.push(each);
    }
  }
  const made = { words, longer };
  known.set(node, made);
  return made;
}
