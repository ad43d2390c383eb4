import { alignDrafts, compareDrafts, type DraftSentence, type Finding, type SentencePair } from "../../review";
import type { ComparedDrafts, SentenceFate } from "./calls";

/** What became of each risk, and of each sentence, between two drafts whose findings are known. */
export function compareTexts(
  earlier: string,
  later: string,
  before: readonly Finding[],
  after: readonly Finding[],
): Pick<ComparedDrafts, "changes" | "earlier" | "later"> {
  const aligned = alignDrafts(earlier, later);
  const became = new Map(aligned.pairs.map((pair) => [pair.old, pair]));
  const was = new Map(aligned.pairs.map((pair) => [pair.new, pair]));
  return {
    changes: compareDrafts(earlier, later, before, after).changes,
    earlier: aligned.old.map((sentence, at) =>
      fateOf(sentence, became.get(at), aligned.new[became.get(at)?.new ?? -1]),
    ),
    later: aligned.new.map((sentence, at) => fateOf(sentence, was.get(at), aligned.old[was.get(at)?.old ?? -1])),
  };
}

function fateOf(
  { start, end }: DraftSentence,
  pair: SentencePair | undefined,
  other: DraftSentence | undefined,
): SentenceFate {
  if (pair === undefined || other === undefined) return { start, end, fate: "only here" };
  return { start, end, fate: pair.kind === "alike" ? "reworded" : pair.kind, other: other.start };
}
