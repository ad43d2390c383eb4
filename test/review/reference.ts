/** The pattern language once more, as plainly as it can be written: every start, every end, every way, no index. */
import type { PatternNode } from "../../src/review/match/grammar";
import { lemmasOf } from "../../src/review/text/lemma";

function same(node: PatternNode & { type: "literal" }, word: string): boolean {
  if (node.mode === "exact") return word === node.word;
  if (node.mode === "prefix") return word.startsWith(node.word);
  return lemmasOf(word).some((base) => lemmasOf(node.word).includes(base));
}

/** A way to match: where it ends, and how many words gaps took. */
interface Way {
  readonly to: number;
  readonly slack: number;
}

function ways(node: PatternNode, words: readonly string[], from: number): Way[] {
  switch (node.type) {
    case "literal": {
      const word = words[from];
      return word !== undefined && same(node, word) ? [{ to: from + 1, slack: 0 }] : [];
    }
    case "sequence":
      return node.items.reduce<Way[]>(
        (soFar, item) =>
          soFar.flatMap((way) => ways(item, words, way.to).map(({ to, slack }) => ({ to, slack: way.slack + slack }))),
        [{ to: from, slack: 0 }],
      );
    case "choice":
      return node.options.flatMap((option) => ways(option, words, from));
    case "optional":
      return [{ to: from, slack: 0 }, ...ways(node.item, words, from)];
    case "gap": {
      const all: Way[] = [];
      for (let taken = node.least; taken <= node.most && from + taken <= words.length; taken += 1) {
        all.push({ to: from + taken, slack: taken });
      }
      return all;
    }
    case "span":
      return ways(node.item, words, from);
    default:
      throw new Error("The reference knows words only.");
  }
}

/** Matches in one sentence of plain words: for each end the one with the fewest words in gaps, then the longest; of those that overlap, the tightest. */
export function referenceMatches(node: PatternNode, words: readonly string[]): [from: number, to: number][] {
  const byEnd = new Map<number, { from: number; to: number; slack: number }>();
  for (let from = 0; from < words.length; from += 1) {
    for (const { to, slack } of ways(node, words, from)) {
      const best = byEnd.get(to);
      if (to > from && (best === undefined || slack < best.slack)) byEnd.set(to, { from, to, slack });
    }
  }
  const all = [...byEnd.values()];
  all.sort((a, b) => a.slack - b.slack || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: [number, number][] = [];
  for (const { from, to } of all) if (kept.every(([a, b]) => to <= a || b <= from)) kept.push([from, to]);
  return kept.sort((a, b) => a[0] - b[0]);
}
