import type { DraftChange } from "../../../review";
import type { SentenceFate } from "../../engine/calls";

/** Which of two drafts. */
export type Side = "earlier" | "later";

/** Words of a draft that look alike. */
export interface Piece {
  readonly text: string;
  readonly fate: SentenceFate["fate"];
  /** The risk that the words are, by its place among the changes. */
  readonly change?: number;
  /** It is the first piece of its risk. */
  readonly begins?: boolean;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly change: number;
}

/** Where the risks of a draft stand, in order; of two on the same words, the one that begins first. */
function marksOf(changes: readonly DraftChange[], side: Side): Mark[] {
  const marks = changes.flatMap((change, at): Mark[] => {
    const finding = side === "earlier" ? change.old : change.new;
    return finding === undefined ? [] : [{ start: finding.start, end: finding.end, change: at }];
  });
  let covered = 0;
  return marks
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .flatMap((mark) => {
      const start = Math.max(mark.start, covered);
      covered = Math.max(covered, mark.end);
      return start < mark.end ? [{ ...mark, start }] : [];
    });
}

/** The stretches, in order, that reach into a stretch of the text; `from` is the first that may, and moves on. */
function within<Stretch extends { readonly start: number; readonly end: number }>(
  all: readonly Stretch[],
  from: { at: number },
  start: number,
  end: number,
): Stretch[] {
  while ((all[from.at]?.end ?? Infinity) <= start) from.at += 1;
  const found: Stretch[] = [];
  for (let at = from.at; at < all.length; at += 1) {
    const one = all[at];
    if (one === undefined || one.start >= end) break;
    found.push(one);
  }
  return found;
}

/**
 * A draft as the page shows it: for each paragraph its pieces, which together are its text.
 * @param sentences those of this draft, in order
 */
export function paintDraft(
  text: string,
  sentences: readonly SentenceFate[],
  changes: readonly DraftChange[],
  side: Side,
): Piece[][] {
  const marks = marksOf(changes, side);
  const [nextSentence, nextMark] = [{ at: 0 }, { at: 0 }];
  const begun = new Set<number>();
  let start = 0;
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const own = within(sentences, nextSentence, start, end);
    const risks = within(marks, nextMark, start, end);
    const cuts = new Set([start, end]);
    for (const { start: from, end: to } of [...own, ...risks])
      for (const at of [from, to]) if (at > start && at < end) cuts.add(at);
    const places = [...cuts].sort((one, other) => one - other);
    const pieces = places.slice(1).map((to, nth): Piece => {
      const from = places[nth] ?? start;
      const over = (one: { readonly start: number; readonly end: number }): boolean =>
        one.start <= from && to <= one.end;
      const risk = risks.find(over);
      const fate = own.find(over)?.fate ?? "same";
      if (risk === undefined) return { text: text.slice(from, to), fate };
      const begins = !begun.has(risk.change);
      begun.add(risk.change);
      return { text: text.slice(from, to), fate, change: risk.change, begins };
    });
    start = end + 1;
    return pieces;
  });
}

/** Number of the paragraph, from 0, in which an offset of a text lies. */
export function paragraphOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

/** The place in the other draft that stands for an offset of this one: that of its sentence, or of the nearest before it that has one there. */
export function placeInOther(sentences: readonly SentenceFate[], offset: number): number {
  return sentences.filter(({ start, other }) => start <= offset && other !== undefined).at(-1)?.other ?? 0;
}
