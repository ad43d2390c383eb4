/** A pattern as the simulator runs it. */
import { emitProgram, type Instruction } from "./emit";
import { WITHOUT_VALUE } from "../text/entities";
import { FirstReader, type Beginning } from "./first";
import type { PatternNode } from "./grammar";
import { optionsOf, NeedsReader, type Needs } from "./needs";
import type { Vocabulary } from "./vocabulary";

/** A pattern that would make the matcher slow, or that would match anything. */
export class ProgramFault extends Error {}

/** Most instructions of a program. */
const LARGEST = 2500;

/** Compiles trees against one vocabulary. */
export class ProgramCompiler {
  private readonly needs: NeedsReader;
  private readonly firsts: FirstReader;
  private readonly sizes = new Map<PatternNode, number>();

  constructor(private readonly vocabulary: Vocabulary) {
    this.needs = new NeedsReader(vocabulary);
    this.firsts = new FirstReader(vocabulary);
  }

  /**
   * Compiles a tree; throws {@link ProgramFault} where the pattern is too large or needs no word at all.
   * @param loose small words and parentheses may stand between its words; a guard is read to the letter
   */
  compile(node: PatternNode, loose: boolean): Program {
    if (this.size(node) > LARGEST) throw new ProgramFault("The pattern is too large; split it in two.");
    if (!needsWord(node)) throw new ProgramFault("The pattern needs at least one word that is not optional.");
    return new Program(node, loose, this);
  }

  needsOf(node: PatternNode): Needs {
    return this.needs.of(node);
  }

  beginningOf(node: PatternNode): Beginning | undefined {
    return this.firsts.beginning(node);
  }

  codeOf(node: PatternNode): readonly Instruction[] {
    return emitProgram(node, this.vocabulary, this.firsts);
  }

  /** Number of instructions that a tree takes. */
  private size(node: PatternNode): number {
    switch (node.type) {
      case "literal":
      case "entity":
        return 1;
      case "gap":
        return 2 * node.most - node.least;
      case "optional":
        return 1 + this.size(node.item);
      case "span":
        return 2 + this.size(node.item);
      case "sequence":
        return node.items.reduce((sum, item) => sum + this.size(item), 0);
      case "choice": {
        const known = this.sizes.get(node);
        if (known !== undefined) return known;
        const size = optionsOf(node).longer.reduce((sum, option) => sum + this.size(option) + 1, 3);
        this.sizes.set(node, size);
        return size;
      }
    }
  }
}

/** A compiled tree. What it takes to run is worked out when it first runs: of thousands of patterns, a text tries few. */
export class Program {
  private written: readonly Instruction[] | undefined;
  private begins: { readonly first: Beginning | undefined } | undefined;
  private named: ReadonlySet<string> | undefined;
  private counts: boolean | undefined;

  constructor(
    private readonly node: PatternNode,
    /** Small words and parentheses may stand between its words; a guard is read to the letter. */
    readonly loose: boolean,
    private readonly compiler: ProgramCompiler,
  ) {}

  /** What a sentence must hold for it to match. */
  get needs(): Needs {
    return this.compiler.needsOf(this.node);
  }

  /** What a match's first word is; undefined where anything can begin it. */
  get first(): Beginning | undefined {
    return (this.begins ??= { first: this.compiler.beginningOf(this.node) }).first;
  }

  get code(): readonly Instruction[] {
    return (this.written ??= this.compiler.codeOf(this.node));
  }

  /** Words that the pattern itself names, lower case: a negation among them is part of the trigger. */
  get words(): ReadonlySet<string> {
    return (this.named ??= new Set(wordsIn(this.node)));
  }

  /** It names a weight, a count of units, an amount or a number. */
  get quantity(): boolean {
    return (this.counts ??= namesQuantity(this.node));
  }
}

function partsOf(node: PatternNode): readonly PatternNode[] {
  switch (node.type) {
    case "sequence":
      return node.items;
    case "choice":
      return node.options;
    case "optional":
    case "span":
      return [node.item];
    default:
      return [];
  }
}

/** Whether every match takes a word or an entity. */
function needsWord(node: PatternNode): boolean {
  switch (node.type) {
    case "literal":
    case "entity":
      return true;
    case "span":
      return needsWord(node.item);
    case "sequence":
      return node.items.some(needsWord);
    case "choice":
      return optionsOf(node).longer.every(needsWord);
    default:
      return false;
  }
}

function wordsIn(node: PatternNode): readonly string[] {
  return node.type === "literal" ? [node.word] : partsOf(node).flatMap(wordsIn);
}

function namesQuantity(node: PatternNode): boolean {
  return node.type === "entity" ? !WITHOUT_VALUE.has(node.kind) : partsOf(node).some(namesQuantity);
}
