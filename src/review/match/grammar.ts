/** Reads a pattern string. The language is described for rule writers in docs/wording-rules.md. */
import { WITHOUT_VALUE, type EntityKind } from "../text/entities";
import { foldText } from "../text/fold";
import { Mark, tokenize } from "../text/tokens";

/** How a word of a pattern is compared with a word of the text. */
export type LiteralMode = "lemma" | "exact" | "prefix";

/** Bounds on a number, both inclusive unless said so. */
export interface NumberTest {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
}

export type PatternNode =
  | { readonly type: "literal"; readonly mode: LiteralMode; readonly word: string }
  | { readonly type: "sequence"; readonly items: readonly PatternNode[] }
  | { readonly type: "choice"; readonly options: readonly PatternNode[] }
  | { readonly type: "optional"; readonly item: PatternNode }
  | { readonly type: "gap"; readonly least: number; readonly most: number }
  | { readonly type: "entity"; readonly kind: EntityKind; readonly test: NumberTest }
  | { readonly type: "span"; readonly item: PatternNode };

/** A fault in a pattern; `offset` counts UTF-16 units from the pattern's beginning. */
export class PatternFault extends Error {
  constructor(
    readonly offset: number,
    message: string,
    readonly hint?: string,
  ) {
    super(message);
    this.name = "PatternFault";
  }
}

/** What a pattern shares with others: the trees of the sets and of the words that it names. */
export interface SharedTrees {
  /** The tree of a set and how many items it holds; undefined where no set has that name. Throws a {@link PatternFault} for a faulty set. */
  set(name: string): { readonly node: PatternNode; readonly items: number } | undefined;
  /** The tree of a word as it is written in a pattern, where it is known. */
  readonly words: Map<string, PatternNode>;
}

/** A tree and how many items it holds, those of the sets that it names included. */
export interface SizedTree {
  readonly node: PatternNode;
  readonly items: number;
}

const MOST_GAP = 60;
const DEEPEST = 24;
const LONGEST = 4000;
const MOST_ITEMS = 4000;
const ENTITIES: Readonly<Record<string, EntityKind>> = {
  mass: "mass",
  money: "money",
  date: "date",
  percent: "percent",
  units: "units",
  number: "number",
  name: "name",
};

class Reader {
  private at = 0;
  private items = 0;

  constructor(
    private readonly source: string,
    private readonly shared: SharedTrees,
  ) {}

  read(): SizedTree {
    if (this.source.length > LONGEST) throw new PatternFault(0, `The pattern is longer than ${LONGEST} characters.`);
    const node = this.choice(0);
    if (this.at < this.source.length) this.fail(`"${this.peek()}" closes nothing.`);
    return { node, items: this.items };
  }

  private fail(message: string, hint?: string, offset = this.at): never {
    throw new PatternFault(offset, message, hint);
  }

  private peek(): string {
    return this.source[this.at] ?? "";
  }

  private choice(depth: number): PatternNode {
    if (depth > DEEPEST) this.fail("The pattern nests too deeply.");
    const options = [this.sequence(depth)];
    while (this.peek() === "|") {
      this.at += 1;
      options.push(this.sequence(depth));
    }
    const only = options.length === 1 ? options[0] : undefined;
    return only ?? { type: "choice", options };
  }

  private sequence(depth: number): PatternNode {
    const begin = this.at;
    const items: PatternNode[] = [];
    for (;;) {
      this.match(/\s+/y);
      const next = this.peek();
      if (next === "" || next === ")" || next === "]" || next === "}" || next === "|") break;
      items.push(this.item(next, depth));
    }
    if (items.length === 0) this.fail("Nothing stands here.", "Write a word between the brackets or bars.", begin);
    const only = items.length === 1 ? items[0] : undefined;
    return only ?? { type: "sequence", items };
  }

  private item(next: string, depth: number): PatternNode {
    this.count(1, this.at);
    switch (next) {
      case "(":
        return this.group(")", depth);
      case "[":
        return { type: "optional", item: this.group("]", depth) };
      case "{":
        return { type: "span", item: this.group("}", depth) };
      case "<":
        return this.gap();
      case "@":
        return this.set();
      case "#":
        return this.number();
      case "%":
        return this.entity();
      case ">":
        return this.fail('">" stands alone.', 'A gap is written "<0-5>".');
      default:
        return this.word(next === "=");
    }
  }

  /** Counts what was read, so that sets of sets cannot grow without bound. */
  private count(items: number, begin: number): void {
    this.items += items;
    if (this.items > MOST_ITEMS)
      this.fail("The pattern, with the sets that it names, is too large; split it in two.", undefined, begin);
  }

  private group(close: string, depth: number): PatternNode {
    const begin = this.at;
    this.at += 1;
    const node = this.choice(depth + 1);
    if (this.peek() !== close) this.fail(`The bracket is not closed; "${close}" is missing.`, undefined, begin);
    this.at += 1;
    if (close !== ")" || this.peek() !== "?") return node;
    this.at += 1;
    return { type: "optional", item: node };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private gap(): PatternNode {
    const begin = this.at;
    const found = this.match(/<(?:(\d{1,3})-)?(\d{1,3})>/y);
    if (found === null) this.fail("This is not a gap.", 'A gap of none to five words is written "<0-5>" or "<5>".');
    const most = Number(found[2]);
    const least = Number(found[1] ?? 0);
    if (least > most) this.fail("The gap's bounds are the wrong way round.", undefined, begin);
    if (most > MOST_GAP) this.fail(`A gap takes at most ${MOST_GAP} words.`, "Use near: with within: sentence.", begin);
    return { type: "gap", least, most };
  }

  private set(): PatternNode {
    const begin = this.at;
    const name = this.match(/@([a-z][a-z0-9-]*)/y)?.[1];
    if (name === undefined) this.fail("A set's name must follow @.");
    const tree = this.treeOf(name, begin);
    if (tree === undefined)
      this.fail(`There is no set named "${name}".`, "Sets stand in the file under sets: or in sets.yaml.", begin);
    this.count(tree.items, begin);
    return tree.node;
  }

  /** A fault in a set is one of the pattern that names it. */
  private treeOf(name: string, begin: number): SizedTree | undefined {
    try {
      return this.shared.set(name);
    } catch (error) {
      if (!(error instanceof PatternFault)) throw error;
      throw new PatternFault(begin, error.message, error.hint);
    }
  }

  private number(): PatternNode {
    const begin = this.at;
    const found = this.match(/#(?:(>=|<=|>|<)(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?))?(?=[\s()[\]{}|<]|$)/y);
    if (found === null) this.fail("This is not a number test.", "Write #, #>=1000, #<21 or #18-20.", begin);
    const [, operator, bound, low, high] = found;
    return { type: "entity", kind: "number", test: numberTest(operator, bound, low, high) };
  }

  private entity(): PatternNode {
    const begin = this.at;
    const name = this.match(/%([a-z]*)/y)?.[1] ?? "";
    if (name === "") return { type: "literal", mode: "exact", word: "percent" };
    const kind = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (kind === undefined) this.fail(`There is no %${name}.`, `Known: ${Object.keys(ENTITIES).join(", ")}.`, begin);
    const found = this.match(/(>=|<=|>|<)(\d+(?:\.\d+)?)/y);
    if (found !== null && WITHOUT_VALUE.has(kind)) this.fail(`%${name} has no value to compare.`, undefined, begin);
    return { type: "entity", kind, test: numberTest(found?.[1], found?.[2], undefined, undefined) };
  }

  private word(exact: boolean): PatternNode {
    const begin = this.at;
    if (exact) this.at += 1;
    const cite = this.match(/\d+(?:\([A-Za-z0-9]{1,4}\))+/y)?.[0];
    const written = cite ?? this.plainWord();
    if (written === "") this.fail(`"${this.peek()}" cannot stand here.`, 'A word must follow "=".', begin);
    const key = this.source.slice(begin, this.at);
    const known = this.shared.words.get(key);
    if (known !== undefined) return known;
    const made = this.wordTree(written, exact, cite !== undefined, begin);
    this.shared.words.set(key, made);
    return made;
  }

  private wordTree(written: string, exact: boolean, cite: boolean, begin: number): PatternNode {
    const prefix = written.endsWith("*");
    const { tokens } = tokenize(foldText(prefix ? written.slice(0, -1) : written).text);
    if (tokens.length === 0)
      this.fail(`"${written}" holds no word.`, "Punctuation is skipped in texts; leave it out.", begin);
    const last = tokens.length - 1;
    const literals = tokens.map((token, index): PatternNode => {
      const mode: LiteralMode = prefix && index === last ? "prefix" : exact ? "exact" : "lemma";
      return { type: "literal", mode, word: token.word };
    });
    const only = literals.length === 1 ? literals[0] : undefined;
    if (only !== undefined) return only;
    const sequence: PatternNode = { type: "sequence", items: literals };
    const joined = tokens.slice(1).every((token) => (token.marks & Mark.hyphen) !== 0) && !cite;
    if (!joined || prefix) return sequence;
    const whole: PatternNode = {
      type: "literal",
      mode: exact ? "exact" : "lemma",
      word: tokens.map((t) => t.word).join(""),
    };
    return { type: "choice", options: [sequence, whole] };
  }

  private plainWord(): string {
    return this.match(/[^()[\]{}|<>@#%= \t\n]+/y)?.[0] ?? "";
  }
}

function numberTest(operator?: string, bound?: string, low?: string, high?: string): NumberTest {
  if (low !== undefined && high !== undefined) return { atLeast: Number(low), atMost: Number(high) };
  if (bound === undefined) return {};
  const value = Number(bound);
  switch (operator) {
    case ">=":
      return { atLeast: value };
    case ">":
      return { above: value };
    case "<=":
      return { atMost: value };
    default:
      return { below: value };
  }
}

/** Reads a pattern into a tree; throws {@link PatternFault} with the place of the fault. */
export function readPattern(source: string, shared: SharedTrees): SizedTree {
  return new Reader(source, shared).read();
}
