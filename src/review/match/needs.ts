/** What a pattern needs of a sentence, and where in the pattern it stands: most sentences are told apart by that alone. */
import type { PatternNode } from "./grammar";
import { cheapest, entityClass, FRACTION_CLASS, type Requirement } from "./cost";
import type { Literal, Vocabulary } from "./vocabulary";

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

/** What a sentence must hold for the node to match. */
export function needsOfNode(node: PatternNode, vocabulary: Vocabulary): Needs {
  const { needs, least, most } = visit(node, vocabulary);
  return { needs: needs.map((need) => ({ ...need, ids: merged(need.ids, vocabulary) })), least, most };
}

function visit(node: PatternNode, vocabulary: Vocabulary): Needs {
  switch (node.type) {
    case "literal":
      return { needs: [{ ids: [vocabulary.classOf([node])], least: 0, most: 0 }], least: 1, most: LONGEST_WORD };
    case "entity":
      return { needs: [{ ids: [classOf(node)], least: 0, most: 0 }], least: 1, most: LONGEST_ENTITY };
    case "gap":
      return { needs: [], least: node.least, most: node.most };
    case "optional":
      return { needs: [], least: 0, most: visit(node.item, vocabulary).most };
    case "span":
      return visit(node.item, vocabulary);
    case "sequence":
      return inSequence(node.items.map((item) => visit(item, vocabulary)));
    case "choice":
      return ofChoice(flatten(node), vocabulary);
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

/** One need: any of the words, or of every longer option the part that is met least often. */
function ofChoice(options: readonly PatternNode[], vocabulary: Vocabulary): Needs {
  const literals = options.filter(
    (option): option is PatternNode & Literal & { type: "literal" } => option.type === "literal",
  );
  const others = options.filter((option) => option.type !== "literal").map((option) => visit(option, vocabulary));
  const least = Math.min(...(literals.length === 0 ? [] : [1]), ...others.map((each) => each.least));
  const most = Math.max(...(literals.length === 0 ? [] : [LONGEST_WORD]), ...others.map((each) => each.most));
  const ids = new Set<number>(literals.length === 0 ? [] : [vocabulary.classOf(literals)]);
  let before = { least: literals.length === 0 ? Number.POSITIVE_INFINITY : 0, most: 0 };
  for (const { needs } of others) {
    const rarest = cheapest(
      needs.map((need) => need.ids),
      vocabulary,
    );
    const chosen = needs.find((need) => need.ids === rarest);
    if (chosen === undefined) return { needs: [], least, most };
    for (const id of chosen.ids) ids.add(id);
    before = { least: Math.min(before.least, chosen.least), most: Math.max(before.most, chosen.most) };
  }
  return { needs: [{ ids: [...ids], ...before }], least, most };
}

/** The options of a choice, choices among them opened. */
export function flatten(node: PatternNode): readonly PatternNode[] {
  return node.type === "choice" ? node.options.flatMap(flatten) : [node];
}

/** Any of several classes is one class: that of all their words. */
function merged(need: Requirement, vocabulary: Vocabulary): Requirement {
  const classes = need.filter((id) => id >= 0);
  if (classes.length < 2) return need;
  return [...need.filter((id) => id < 0), vocabulary.classOf(classes.flatMap((id) => vocabulary.literalsOf(id)))];
}
