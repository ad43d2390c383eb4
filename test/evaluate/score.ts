/** Compares findings with labels: what was found, in which category, what was missed, what was a false alarm. */
import type { Finding, Severity } from "../../src/review/types";
import type { LabelledSentence } from "./evaluation-set";

/** What the score needs of a finding. */
export type ScoredFinding = Pick<Finding, "ruleId" | "category" | "severity" | "start" | "end" | "quote" | "soft"> & {
  readonly beneath?: readonly ScoredFinding[];
};

export type Reviewer = (text: string) => readonly ScoredFinding[];

/** `beneath`: the right category is kept only under a more serious finding on the same words. */
export type Outcome = "found" | "beneath" | "wrong category" | "missed";

export interface SpanScore {
  readonly sentence: LabelledSentence;
  readonly category: string;
  readonly quote: string;
  readonly outcome: Outcome;
  /** Rules that touched the words, whichever their category. */
  readonly touchedBy: readonly string[];
}

/** A finding that no label accounts for. */
export interface ExtraFinding {
  readonly sentence: LabelledSentence;
  readonly ruleId: string;
  readonly category: string;
  readonly severity: Severity;
  readonly quote: string;
}

export interface Score {
  readonly spans: readonly SpanScore[];
  readonly extras: readonly ExtraFinding[];
  /** Findings that meet a label of their category, by category. */
  readonly right: ReadonlyMap<string, number>;
  readonly sentences: readonly LabelledSentence[];
}

/** Reviews every sentence that is not ambiguous, each on its own, and sets findings against labels. */
export function score(sentences: readonly LabelledSentence[], review: Reviewer): Score {
  const spans: SpanScore[] = [];
  const extras: ExtraFinding[] = [];
  const right = new Map<string, number>();
  const scored = sentences.filter((each) => each.ambiguous !== true);
  for (const sentence of scored) {
    // A soft finding is a note beside a title or a dismissed count: neither a highlight nor a false alarm.
    const findings = review(sentence.text).filter((finding) => finding.soft === undefined);
    for (const span of sentence.spans) {
      const { category, quote } = span;
      const start = sentence.text.indexOf(quote);
      const touching = findings.filter((each) => shareWord(sentence.text, each, { start, end: start + quote.length }));
      spans.push({
        sentence,
        category,
        quote,
        outcome: outcomeOf(touching, categoriesOf(span)),
        touchedBy: touching.map((each) => each.ruleId),
      });
    }
    for (const finding of findings) {
      if (meetsLabel(sentence, finding)) right.set(finding.category, (right.get(finding.category) ?? 0) + 1);
      else if (!expected(sentence, finding.category)) {
        const { ruleId, category, severity, quote } = finding;
        extras.push({ sentence, ruleId, category, severity, quote });
      }
    }
  }
  return { spans, extras, right, sentences: scored };
}

/** Share of sentences without any risk that have a finding, and of those with a critical or high one; 0 to 1. */
export function falseAlarms(result: Score, kinds: readonly LabelledSentence["kind"][] = ["clean", "misleading"]) {
  const innocent = result.sentences.filter((each) => kinds.includes(each.kind));
  const alarmed = (extras: readonly ExtraFinding[]): number => {
    const ids = new Set(extras.map((extra) => extra.sentence.id));
    return innocent.filter((each) => ids.has(each.id)).length;
  };
  const any = alarmed(result.extras);
  const serious = alarmed(result.extras.filter((extra) => extra.severity !== "medium"));
  return { sentences: innocent.length, any, serious, anyShare: any / innocent.length };
}

/** Share of labelled spans found on top, and found on top or beneath; 0 to 1. */
export function recall(spans: readonly SpanScore[]) {
  const found = spans.filter((span) => span.outcome === "found").length;
  const withBeneath = found + spans.filter((span) => span.outcome === "beneath").length;
  return { spans: spans.length, found: found / spans.length, withBeneath: withBeneath / spans.length };
}

/** All findings of a list with those beneath them, at any depth. */
export function flatten(findings: readonly ScoredFinding[]): ScoredFinding[] {
  return findings.flatMap((finding) => [finding, ...flatten(finding.beneath ?? [])]);
}

function categoriesOf(span: LabelledSentence["spans"][number]): readonly string[] {
  return [span.category, ...(span.or ?? [])];
}

function outcomeOf(touching: readonly ScoredFinding[], categories: readonly string[]): Outcome {
  if (touching.some((each) => categories.includes(each.category))) return "found";
  if (flatten(touching).some((each) => categories.includes(each.category))) return "beneath";
  return touching.length > 0 ? "wrong category" : "missed";
}

/** A second finding of a labelled category, beside the label's words, is neither right nor wrong. */
function expected({ spans, allowed = [] }: LabelledSentence, category: string): boolean {
  return [...spans.flatMap(categoriesOf), ...allowed].some((each) => each === category);
}

function meetsLabel(sentence: LabelledSentence, finding: ScoredFinding): boolean {
  return sentence.spans.some((span) => {
    const start = sentence.text.indexOf(span.quote);
    const end = start + span.quote.length;
    return categoriesOf(span).includes(finding.category) && shareWord(sentence.text, finding, { start, end });
  });
}

type Range = Pick<ScoredFinding, "start" | "end">;

function shareWord(text: string, one: Range, other: Range): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(one.start, other.start), Math.min(one.end, other.end)));
}
