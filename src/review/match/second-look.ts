/** Holds what the rules found against the second reading, and adds what it alone finds. */
import type { LayeredReading, Rule } from "../rules/schema";
import type { ReadSentence } from "../second-reading/second-reading";
import { tokenSpan, type Sentence } from "../text/analysis";
import { isSmallWord } from "../text/small-words";
import type { Severity, TextSpan } from "../types";
import type { LocalMatch } from "./local-match";
import type { Reading } from "./reading";

/**
 * Below this probability that a sentence holds anything to flag, a rule's match in it is set aside: the graver the match, the
 * surer the second reading has to be. This figure and the two below were found by trying on sets that it did not learn from.
 */
const HARMLESS: Readonly<Record<Severity, number>> = { critical: 0.2, high: 0.4, medium: 0.4 };

/** Short sentences say too little of themselves: a match in fewer words is not set aside, and in fewer still none is added. */
const FEWEST_TO_DOUBT = 8;
const FEWEST_TO_FIND = 6;

/** Only a sentence that holds something to flag with this probability is asked what it is like. */
const RISKY = 0.65;

/** From this probability on, a sentence without any mark is told for what it is most like, if it is so at least a little. */
const SURELY_RISKY = 0.97;
const A_LITTLE = 0.05;

/** The second reading of a rule set. */
export class SecondLook {
  private readonly byLikeness: readonly Rule[];

  constructor(
    private readonly layered: LayeredReading,
    rules: readonly Rule[],
  ) {
    this.byLikeness = rules.filter(({ likeness }) => likeness !== undefined);
  }

  /** Parts a paragraph's matches into those that stand and those set aside, and adds matches by likeness. */
  weigh(reading: Reading, matches: readonly LocalMatch[]): { matches: LocalMatch[]; aside: LocalMatch[] } {
    const read = reading.sentences.map((sentence) => ({
      sentence,
      span: tokenSpan(reading.paragraph, sentence.from, sentence.to),
      words: sentence.to - sentence.from,
      /** Categories of what stands in it. */
      marked: new Set<string>(),
      looked: this.layered.reading.read(
        reading.tokens.slice(sentence.from, sentence.to).map((token) => this.layered.lexicon.wordOf(token)),
      ),
    }));
    const stand: LocalMatch[] = [];
    const aside: LocalMatch[] = [];
    for (const match of matches) {
      let risk = 0;
      let words = 0;
      for (
        let at = firstAfter(read, match.whole.start);
        (read[at]?.span.start ?? Infinity) < match.whole.end;
        at += 1
      ) {
        risk = Math.max(risk, read[at]?.looked.risk ?? 0);
        words += read[at]?.words ?? 0;
      }
      const doubtful = words >= FEWEST_TO_DOUBT && risk < HARMLESS[match.rule.severity];
      const harmless = doubtful && this.judges(match.rule);
      (harmless ? aside : stand).push(match);
      if (harmless) continue;
      for (let at = firstAfter(read, match.start); (read[at]?.span.start ?? Infinity) < match.end; at += 1)
        read[at]?.marked.add(match.rule.category);
    }
    if (this.byLikeness.length === 0) return { matches: stand, aside };
    const found = read.flatMap(({ sentence, words, looked, marked }) =>
      words < FEWEST_TO_FIND || looked.risk < RISKY
        ? []
        : this.like(looked, marked).map((rule) => place(reading, sentence, rule, looked)),
    );
    return { matches: [...stand, ...found].sort((a, b) => a.start - b.start || a.end - b.end), aside };
  }

  private judges({ id, guards, layer }: Rule): boolean {
    return guards.secondReading && layer <= this.layered.layer && !this.layered.reading.sure.has(id);
  }

  /** The rules by likeness that a sentence falls under, where the categories in `marked` are told already. */
  private like(looked: ReadSentence, marked: ReadonlySet<string>): Rule[] {
    const scored = this.byLikeness
      .map((rule) => ({ rule, likeness: looked.likeness(rule.category) }))
      .filter(({ rule }) => !marked.has(rule.category));
    const found = scored.filter(({ rule, likeness }) => likeness >= (rule.likeness ?? 1));
    if (found.length > 0 || marked.size > 0 || looked.risk < SURELY_RISKY) return found.map(({ rule }) => rule);
    const [most] = scored.sort((a, b) => b.likeness - a.likeness);
    return most !== undefined && most.likeness >= A_LITTLE ? [most.rule] : [];
  }
}

/** The first sentence that ends after a place. */
function firstAfter(read: readonly { readonly span: TextSpan }[], place: number): number {
  let low = 0;
  let high = read.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((read[middle]?.span.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The match of a rule by likeness: the words of the sentence that speak most for it. */
function place(reading: Reading, sentence: Sentence, rule: Rule, looked: ReadSentence): LocalMatch {
  const { paragraph } = reading;
  const { from, to } = trimmed(reading, sentence, looked.weighing(rule.category));
  const clause = reading.clauseAround(sentence, from, to);
  const span = tokenSpan(paragraph, from, to);
  return {
    rule,
    ...span,
    whole: span,
    clause: tokenSpan(paragraph, clause.from, clause.to),
    sentence: tokenSpan(paragraph, sentence.from, sentence.to),
  };
}

/** A range of a sentence's words as tokens of the paragraph, without the small words at its ends. */
function trimmed(
  { tokens }: Reading,
  sentence: Sentence,
  words: { readonly from: number; readonly to: number },
): { from: number; to: number } {
  let from = sentence.from + words.from;
  let to = sentence.from + words.to;
  const isSmall = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && isSmallWord(token);
  };
  while (from < to - 1 && isSmall(from)) from += 1;
  while (to - 1 > from && isSmall(to - 1)) to -= 1;
  return { from, to };
}
