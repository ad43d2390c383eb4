/** Which risks the new draft added, removed, moved or reworded. */
import type { Finding, Severity } from "../types";
import { alignDrafts, type SentencePair } from "./align";
import { likeness, wordsOf, type DraftSentence } from "./sentences";

/** What became of one risk between two drafts. */
export interface DraftChange {
  readonly kind: "added" | "removed" | "moved" | "reworded" | "unchanged";
  readonly old?: Finding;
  readonly new?: Finding;
  /** One sentence for the attorney. */
  readonly note: string;
}

/** The comparison of two drafts: changes in the order of the new draft, removed ones where they stood. */
export interface DraftComparison {
  readonly changes: readonly DraftChange[];
}

interface Placed {
  readonly finding: Finding;
  readonly sentence: number;
  /** It lies beneath a graver finding on the same words. */
  readonly beneath: boolean;
}

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 3, high: 2, medium: 1 };

/**
 * Compares the risks of two drafts.
 * @param findingsOld findings of `oldText`, as `review` gives them
 * @param findingsNew findings of `newText`
 */
export function compareDrafts(
  oldText: string,
  newText: string,
  findingsOld: readonly Finding[],
  findingsNew: readonly Finding[],
): DraftComparison {
  const { old, new: fresh, pairs } = alignDrafts(oldText, newText);
  const became = new Map(pairs.map((pair) => [pair.old, pair]));
  const before = place(findingsOld, old);
  const after = place(findingsNew, fresh);
  const free = new Set(after);
  const matched = new Map<Placed, { with: Placed; pair: SentencePair | undefined }>();
  const take = (mine: Placed, found: Placed | undefined, pair: SentencePair | undefined): void => {
    if (found === undefined) return;
    matched.set(mine, { with: found, pair });
    free.delete(found);
  };
  const steps: ((mine: Placed, theirs: Placed, pair: SentencePair | undefined) => boolean)[] = [
    (mine, theirs, pair) => pair?.new === theirs.sentence && sameRule(mine, theirs) && sameWords(mine, theirs),
    (mine, theirs, pair) => pair?.new === theirs.sentence && sameRule(mine, theirs),
    (mine, theirs, pair) => pair?.new === theirs.sentence && mine.finding.category === theirs.finding.category,
    // The sentence went, but its words turn up in another one.
    (mine, theirs) => sameRule(mine, theirs) && sameWords(mine, theirs) && wordsOf(mine.finding.quote).length >= 2,
    (mine, theirs) => sameRule(mine, theirs) && quoteLikeness(mine, theirs) >= 0.6,
  ];
  for (const fits of steps) {
    for (const mine of before) {
      if (matched.has(mine)) continue;
      const pair = became.get(mine.sentence);
      take(
        mine,
        [...free].find((theirs) => fits(mine, theirs, pair)),
        pair,
      );
    }
  }
  return { changes: describe(before, free, matched) };
}

function place(findings: readonly Finding[], sentences: readonly DraftSentence[]): Placed[] {
  const out: Placed[] = [];
  const add = (finding: Finding, beneath: boolean): void => {
    const at = sentences.findIndex((each) => finding.start < each.end);
    out.push({ finding, sentence: at, beneath });
    for (const under of finding.beneath ?? []) add(under, true);
  };
  for (const finding of findings) add(finding, false);
  return out;
}

const sameRule = (a: Placed, b: Placed): boolean => a.finding.ruleId === b.finding.ruleId;

function sameWords(a: Placed, b: Placed): boolean {
  return wordsOf(a.finding.quote).join(" ") === wordsOf(b.finding.quote).join(" ");
}

function quoteLikeness(a: Placed, b: Placed): number {
  return likeness(new Set(wordsOf(a.finding.quote)), new Set(wordsOf(b.finding.quote)));
}

function describe(
  before: readonly Placed[],
  free: ReadonlySet<Placed>,
  matched: ReadonlyMap<Placed, { with: Placed; pair: SentencePair | undefined }>,
): DraftChange[] {
  const changes: { change: DraftChange; at: number }[] = [];
  let last = 0;
  for (const mine of before) {
    const found = matched.get(mine);
    if (found === undefined) {
      if (!mine.beneath)
        changes.push({
          change: { kind: "removed", old: mine.finding, note: removedNote(mine.finding) },
          at: last + 0.5,
        });
      continue;
    }
    last = found.with.finding.start;
    if (mine.beneath && found.with.beneath) continue;
    changes.push({ change: changeOf(mine, found.with, found.pair), at: last });
  }
  for (const theirs of free) {
    if (theirs.beneath) continue;
    changes.push({
      change: { kind: "added", new: theirs.finding, note: addedNote(theirs.finding) },
      at: theirs.finding.start,
    });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

function changeOf(mine: Placed, theirs: Placed, pair: SentencePair | undefined): DraftChange {
  const both = { old: mine.finding, new: theirs.finding };
  const weight = weightNote(mine.finding, theirs.finding);
  const where = `from paragraph ${String(mine.finding.paragraph)} to paragraph ${String(theirs.finding.paragraph)}`;
  if (pair?.new === theirs.sentence && pair.kind === "same")
    return { kind: "unchanged", ...both, note: `Stands as before.${weight}` };
  if (pair?.new === theirs.sentence && pair.kind === "moved")
    return { kind: "moved", ...both, note: `The same sentence moved ${where}.${weight}` };
  if (pair?.new !== theirs.sentence && sameWords(mine, theirs))
    return { kind: "moved", ...both, note: `The same words now stand in another sentence, ${where}.${weight}` };
  const words = sameWords(mine, theirs)
    ? "The words that matter stay; the sentence around them changed."
    : `Was: "${flat(mine.finding.quote)}". Is now: "${flat(theirs.finding.quote)}".`;
  return { kind: "reworded", ...both, note: `${words}${weight}` };
}

/** Says where the rewording made the risk graver or milder. */
function weightNote(old: Finding, fresh: Finding): string {
  const apart = WEIGHT[fresh.severity] - WEIGHT[old.severity];
  if (apart === 0) return "";
  return apart > 0
    ? ` Graver: ${old.severity} before, ${fresh.severity} now.`
    : ` Milder: ${old.severity} before, ${fresh.severity} now.`;
}

function addedNote({ quote, paragraph }: Finding): string {
  return `New in paragraph ${String(paragraph)}: "${flat(quote)}".`;
}

function removedNote({ quote, paragraph }: Finding): string {
  return `Gone from paragraph ${String(paragraph)}: "${flat(quote)}".`;
}

function flat(quote: string): string {
  return quote.replace(/\s+/g, " ");
}
