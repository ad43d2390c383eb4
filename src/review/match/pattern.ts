/** A rule's pattern, compiled: a string of the pattern language, or several that stand near each other in any order. */
import type { PatternSource } from "../rules/schema";
import { clauseNumbers } from "../text/clauses";
import { readPattern, type SharedTrees } from "./grammar";
import { isEverywhere, rarestFirst, type Requirement } from "./cost";
import type { Need } from "./needs";
import type { ProgramCompiler } from "./program";
import { Automaton, keepTightest, type PatternMatch, type Taken, type TokenView } from "./simulate";
import type { Vocabulary } from "./vocabulary";

export type Nearness = number | "clause" | "sentence" | "paragraph";

export type CompiledPattern =
  | { readonly kind: "words"; readonly automaton: Automaton }
  | { readonly kind: "near"; readonly parts: readonly Automaton[]; readonly within: Nearness };

/** A range of tokens. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Compiles a pattern; throws a PatternFault or a ProgramFault.
 * @param loose small words and parentheses may stand between its words
 */
export function compilePattern(
  source: PatternSource,
  trees: SharedTrees,
  programs: ProgramCompiler,
  loose: boolean,
): CompiledPattern {
  const compile = (text: string): Automaton => new Automaton(programs.compile(readPattern(text, trees).node, loose));
  if (typeof source === "string") return { kind: "words", automaton: compile(source) };
  return { kind: "near", parts: source.near.all.map(compile), within: source.near.within };
}

function automata(pattern: CompiledPattern): readonly Automaton[] {
  return pattern.kind === "words" ? [pattern.automaton] : pattern.parts;
}

/** What decides whether a range can hold a match at all. */
export interface Preview {
  /** Of each of these some class stands in every match; the rarest first, those that nearly every sentence holds left out. */
  readonly held: readonly Requirement[];
  /** What was left out of them, to be asked last. */
  readonly common: readonly Requirement[];
  /** The needs of each part that tell anything, in the order of the part. */
  readonly parts: readonly (readonly Need[])[];
  /** The parts' needs stand in their order in the range (and not in several sentences of it). */
  readonly ordered: boolean;
  /** Most words, small ones not counted, from the first need of all parts to the last. */
  readonly reach: number;
}

/** Reads off a pattern what a sentence (or paragraph) must hold before it is tried. */
export function previewOf(pattern: CompiledPattern, vocabulary: Vocabulary): Preview {
  const parts = automata(pattern).map(({ program }) => program.needs);
  const all = parts.flatMap(({ needs }) => needs.map(({ ids }) => ids));
  const [rarest = [], ...others] = rarestFirst(all, vocabulary);
  const telling = (ids: Requirement): boolean => !isEverywhere(ids, vocabulary);
  const width = parts.reduce((sum, { most }) => sum + most, 0);
  const { within } = pattern.kind === "near" ? pattern : { within: 0 };
  return {
    held: [rarest, ...others.filter(telling)],
    common: others.filter((ids) => !telling(ids)),
    parts: parts.map(({ needs }) => needs.filter(({ ids }) => telling(ids))),
    ordered: within !== "paragraph",
    reach: typeof within === "number" ? width + within : Number.POSITIVE_INFINITY,
  };
}

/** Words that the pattern names itself. */
export function wordsOf(pattern: CompiledPattern): ReadonlySet<string> {
  return new Set(automata(pattern).flatMap(({ program }) => [...program.words]));
}

/** Whether it names a quantity. */
export function namesQuantity(pattern: CompiledPattern): boolean {
  return automata(pattern).some(({ program }) => program.quantity);
}

/**
 * Matches of a pattern in a range of tokens: a sentence, or the paragraph for a pattern near within it.
 * @param sentences the paragraph's sentences, asked for only where parts may stand in different ones
 */
export function matchPattern(
  pattern: CompiledPattern,
  view: TokenView,
  range: Range,
  sentences: readonly Range[],
): readonly PatternMatch[] {
  if (pattern.kind === "words") return pattern.automaton.find(view, range.from, range.to);
  const ranges = pattern.within === "paragraph" ? sentences : [range];
  const found: (readonly PatternMatch[])[] = [];
  for (const part of pattern.parts) {
    const [only] = ranges;
    const matches =
      ranges.length === 1 && only !== undefined
        ? part.find(view, only.from, only.to)
        : ranges.flatMap((each) => part.find(view, each.from, each.to));
    if (matches.length === 0) return [];
    found.push(matches);
  }
  return keepTightest(combine(found, nearTest(pattern.within, view, range)));
}

type NearTest = (from: number, to: number, slack: number) => boolean;

function nearTest(within: Nearness, view: TokenView, range: Range): NearTest {
  if (within === "sentence" || within === "paragraph") return () => true;
  if (within === "clause") {
    const clauses = clauseNumbers(view.tokens, range.from, range.to);
    return (from, to) => clauses[from - range.from] === clauses[to - 1 - range.from];
  }
  return (_from, _to, slack) => slack <= within;
}

/** For each match of the rarest part, the nearest free match of every other part. */
function combine(found: readonly (readonly PatternMatch[])[], near: NearTest): PatternMatch[] {
  const rarest = found.reduce((best, each) => (each.length < best.length ? each : best));
  const others = found.filter((each) => each !== rarest);
  const combined: PatternMatch[] = [];
  for (const first of rarest) {
    const chosen = [first];
    for (const list of others) {
      const nearest = nearestFree(list, chosen);
      if (nearest === undefined) break;
      chosen.push(nearest);
    }
    if (chosen.length <= others.length) continue;
    const match = join(chosen);
    if (near(match.from, match.to, match.slack)) combined.push(match);
  }
  return combined;
}

function nearestFree(list: readonly PatternMatch[], chosen: readonly PatternMatch[]): PatternMatch | undefined {
  const from = Math.min(...chosen.map((match) => match.from));
  const to = Math.max(...chosen.map((match) => match.to));
  let best: PatternMatch | undefined;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (const match of list) {
    if (chosen.some((other) => match.from < other.to && other.from < match.to)) continue;
    const width = Math.max(to, match.to) - Math.min(from, match.from);
    if (width < bestWidth) [best, bestWidth] = [match, width];
  }
  return best;
}

function join(parts: readonly PatternMatch[]): PatternMatch {
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  const marked = parts.filter((part) => part.marked);
  const spans = marked.length > 0 ? marked : parts;
  let taken: Taken | undefined;
  for (const part of ordered) {
    const ranges: Range[] = [];
    for (let each = part.taken; each !== undefined; each = each.before) ranges.unshift(each);
    for (const range of ranges) taken = { from: range.from, to: range.to, before: taken };
  }
  const inside = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  return {
    from,
    to,
    spanFrom: Math.min(...spans.map((part) => part.spanFrom)),
    spanTo: Math.max(...spans.map((part) => part.spanTo)),
    marked: marked.length > 0,
    slack: to - from - inside,
    taken,
  };
}
