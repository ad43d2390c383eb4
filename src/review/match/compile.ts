/** All rules of a set in one index: which patterns to try where a word turns up. */
import type { Diagnostic } from "../../diagnostic";
import { DiagnosticError } from "../../diagnostic";
import type { PatternSource, Rule, RuleSet } from "../rules/schema";
import { PatternFault, type PatternNode } from "./grammar";
import { compilePattern, namesQuantity, previewOf, wordsOf, type CompiledPattern, type Preview } from "./pattern";
import { ProgramCompiler, ProgramFault } from "./program";
import { TreeStore, type FileTrees } from "./trees";
import { NeedTable } from "./needed";
import { Vocabulary, type Scope } from "./vocabulary";

/** A rule with the patterns of its guards. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly index: number;
  readonly unless: readonly CompiledPattern[];
  readonly unlessSentence: readonly CompiledPattern[];
  readonly unlessParagraph: readonly CompiledPattern[];
  readonly subject: readonly CompiledPattern[];
  /** The shared sets `everyday` and `case-matter`, where the rule's guards use them. */
  readonly everyday: readonly CompiledPattern[];
  readonly caseWord: readonly CompiledPattern[];
}

/** A pattern that one or more rules use. */
export interface IndexedPattern extends Preview {
  readonly pattern: CompiledPattern;
  readonly words: ReadonlySet<string>;
  readonly quantity: boolean;
  readonly users: CompiledRule[];
}

/** The compiled index; immutable but for what its vocabulary remembers. */
export interface RuleIndex {
  readonly rules: readonly CompiledRule[];
  readonly vocabulary: Vocabulary;
  readonly patterns: readonly IndexedPattern[];
  /** What each pattern needs, by its number; those that look at a whole paragraph apart. */
  readonly needs: Readonly<Record<Scope, NeedTable>>;
  /** Numbers of the patterns to try in a sentence that holds the class; negative classes are entities. */
  readonly sentence: ReadonlyMap<number, readonly number[]>;
  /** The same for patterns whose parts may stand in different sentences of a paragraph. */
  readonly paragraph: ReadonlyMap<number, readonly number[]>;
}

class Compiler {
  readonly vocabulary = new Vocabulary();
  readonly rules: CompiledRule[] = [];
  readonly faults: Diagnostic[] = [];
  private readonly programs = new ProgramCompiler(this.vocabulary);
  private readonly trees = new TreeStore();
  private readonly byFile = new Map<Rule["sets"], FileTrees>();
  private readonly patterns = new Map<string, CompiledPattern>();
  private readonly setNumbers = new Map<PatternNode, number>();
  private readonly indexed = new Map<CompiledPattern, IndexedPattern>();

  add(rule: Rule): void {
    const guard = (sources: readonly string[], name: string): CompiledPattern[] =>
      sources.flatMap((source) => this.compile(source, rule, () => rule.lines.rule, name) ?? []);
    const { unless, unlessSentence, unlessParagraph, subject, everyday } = rule.guards;
    const shared = (set: string): CompiledPattern[] =>
      everyday && rule.sets.has(set) ? guard([`@${set}`], "guards.everyday") : [];
    const compiled: CompiledRule = {
      rule,
      index: this.rules.length,
      unless: guard(unless, "guards.unless"),
      unlessSentence: guard(unlessSentence, "guards.unlessSentence"),
      unlessParagraph: guard(unlessParagraph, "guards.unlessParagraph"),
      subject: guard(subject, "guards.subject"),
      everyday: shared("everyday"),
      caseWord: shared("case-matter"),
    };
    this.rules.push(compiled);
    rule.patterns.forEach((source, at) => {
      const pattern = this.compile(source, rule, () => rule.lines.patterns[at] ?? rule.lines.rule, "patterns");
      if (pattern !== undefined) this.use(pattern, compiled);
    });
  }

  index(): RuleIndex {
    const sentence = new Map<number, number[]>();
    const paragraph = new Map<number, number[]>();
    const patterns = [...this.indexed.values()];
    const needs = { sentence: new NeedTable(), paragraph: new NeedTable() };
    patterns.forEach((indexed, number) => {
      const { pattern, held } = indexed;
      const wide = pattern.kind === "near" && pattern.within === "paragraph";
      needs[wide ? "paragraph" : "sentence"].add(number, indexed);
      const map = wide ? paragraph : sentence;
      for (const id of held[0] ?? []) {
        const list = map.get(id);
        if (list === undefined) map.set(id, [number]);
        else list.push(number);
      }
    });
    return { rules: this.rules, vocabulary: this.vocabulary, patterns, needs, sentence, paragraph };
  }

  private use(pattern: CompiledPattern, user: CompiledRule): void {
    const known = this.indexed.get(pattern);
    if (known !== undefined) {
      if (!known.users.includes(user)) known.users.push(user);
      return;
    }
    let words: ReadonlySet<string> | undefined;
    let quantity: boolean | undefined;
    const made: IndexedPattern = {
      pattern,
      ...previewOf(pattern, this.vocabulary),
      get words() {
        return (words ??= wordsOf(pattern));
      },
      get quantity() {
        return (quantity ??= namesQuantity(pattern));
      },
      users: [user],
    };
    this.indexed.set(pattern, made);
  }

  private compile(source: PatternSource, rule: Rule, line: () => number, field: string): CompiledPattern | undefined {
    const loose = field === "patterns";
    const trees = this.treesOf(rule);
    try {
      const text = typeof source === "string" ? source : JSON.stringify(source);
      const key = `${loose ? "loose" : "strict"} ${text.includes("@") ? this.setsKey(text, trees) : ""} ${text}`;
      const known = this.patterns.get(key);
      if (known !== undefined) return known;
      const made = compilePattern(source, trees, this.programs, loose);
      this.patterns.set(key, made);
      return made;
    } catch (error) {
      if (!(error instanceof PatternFault) && !(error instanceof ProgramFault)) throw error;
      this.faults.push(fault(error, source, rule, line(), field));
      return undefined;
    }
  }

  private treesOf({ sets }: Rule): FileTrees {
    let trees = this.byFile.get(sets);
    if (trees === undefined) this.byFile.set(sets, (trees = this.trees.of((name) => sets.get(name))));
    return trees;
  }

  /** The sets that a pattern names, so that the same text over other sets is another pattern. */
  private setsKey(text: string, trees: FileTrees): string {
    const numbers = [...text.matchAll(/@([a-z][a-z0-9-]*)/g)].map(([, name = ""]) =>
      this.setNumber(trees.soundSet(name)?.node),
    );
    return numbers.join(" ");
  }

  private setNumber(node: PatternNode | undefined): number {
    if (node === undefined) return -1;
    const known = this.setNumbers.get(node) ?? this.setNumbers.size;
    this.setNumbers.set(node, known);
    return known;
  }
}

function fault(
  error: PatternFault | ProgramFault,
  source: PatternSource,
  rule: Rule,
  line: number,
  field: string,
): Diagnostic {
  const around = typeof source === "string" ? source : source.near.all.join(" / ");
  const hint = error instanceof PatternFault ? error.hint : undefined;
  const place =
    error instanceof PatternFault && typeof source === "string"
      ? ` (character ${error.offset + 1} of the pattern)`
      : "";
  return {
    id: "rules/pattern",
    gravity: "error",
    reason: `Rule ${rule.id}: ${error.message}${place}`,
    place: { file: rule.file, line, field, around: around.slice(0, 80) },
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Compiles a rule set; throws a DiagnosticError that names every faulty pattern. */
export function compileIndex(ruleset: RuleSet): RuleIndex {
  const compiler = new Compiler();
  for (const rule of ruleset.rules) compiler.add(rule);
  if (compiler.faults.length > 0) throw new DiagnosticError(compiler.faults);
  return compiler.index();
}
