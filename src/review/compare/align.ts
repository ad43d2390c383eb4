/** Pairs the sentences of two drafts: the same, the same but elsewhere, or alike. */
import { draftSentences, likeness, type DraftSentence } from "./sentences";

/** For each old sentence the new one it became. */
export interface SentencePair {
  readonly old: number;
  readonly new: number;
  readonly kind: "same" | "moved" | "alike";
}

/** The sentences of two drafts, and which became which. */
export interface AlignedDrafts {
  readonly old: readonly DraftSentence[];
  readonly new: readonly DraftSentence[];
  readonly pairs: readonly SentencePair[];
}

/** Cuts two drafts into sentences and pairs them. */
export function alignDrafts(oldText: string, newText: string): AlignedDrafts {
  const old = draftSentences(oldText);
  const fresh = draftSentences(newText);
  return { old, new: fresh, pairs: alignSentences(old, fresh) };
}

/** Below this share of common words two sentences are different sentences. */
const ALIKE = 0.5;

/** Pairs sentences; each is used once. Same sentences out of the common order count as moved. */
export function alignSentences(old: readonly DraftSentence[], fresh: readonly DraftSentence[]): SentencePair[] {
  const exact = exactPairs(old, fresh);
  const kept = new Set(increasing(exact.map((pair) => pair.new)));
  const pairs: SentencePair[] = exact.map((pair, i) => ({ ...pair, kind: kept.has(i) ? "same" : "moved" }));
  const usedOld = new Set(pairs.map((pair) => pair.old));
  const usedNew = new Set(pairs.map((pair) => pair.new));
  return [...pairs, ...alikePairs(old, fresh, usedOld, usedNew)].sort((a, b) => a.old - b.old);
}

/** Equal sentences, the n-th occurrence with the n-th; in old order. */
function exactPairs(old: readonly DraftSentence[], fresh: readonly DraftSentence[]): { old: number; new: number }[] {
  const places = new Map<string, number[]>();
  fresh.forEach((sentence, i) => places.set(sentence.key, [...(places.get(sentence.key) ?? []), i]));
  const pairs: { old: number; new: number }[] = [];
  old.forEach((sentence, i) => {
    const next = places.get(sentence.key)?.shift();
    if (next !== undefined) pairs.push({ old: i, new: next });
  });
  return pairs;
}

/** Indexes of a longest increasing run of values (patience sorting): what kept its order. */
function increasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1] : undefined;
    tails[low] = i;
  });
  const out: number[] = [];
  for (let at = tails[tails.length - 1]; at !== undefined; at = before[at]) out.push(at);
  return out.reverse();
}

/** Greedy: the likest free pair first. Only sentences that share a longer word are compared. */
function alikePairs(
  old: readonly DraftSentence[],
  fresh: readonly DraftSentence[],
  usedOld: Set<number>,
  usedNew: Set<number>,
): SentencePair[] {
  const byWord = new Map<string, number[]>();
  fresh.forEach((sentence, i) => {
    if (usedNew.has(i)) return;
    for (const word of sentence.words) if (word.length > 3) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  });
  const scored: { old: number; new: number; score: number }[] = [];
  old.forEach((sentence, i) => {
    if (usedOld.has(i)) return;
    const candidates = new Set([...sentence.words].flatMap((word) => byWord.get(word) ?? []));
    for (const j of candidates) {
      const score = likeness(sentence.words, fresh[j]?.words ?? new Set());
      if (score >= ALIKE) scored.push({ old: i, new: j, score });
    }
  });
  scored.sort((a, b) => b.score - a.score || Math.abs(a.old - a.new) - Math.abs(b.old - b.new));
  const pairs: SentencePair[] = [];
  for (const pair of scored) {
    if (usedOld.has(pair.old) || usedNew.has(pair.new)) continue;
    usedOld.add(pair.old);
    usedNew.add(pair.new);
    pairs.push({ old: pair.old, new: pair.new, kind: "alike" });
  }
  return pairs;
}
