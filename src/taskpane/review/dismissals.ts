import type { Finding } from "../../review";
import type { JoinedText } from "./joined-text";

/** A finding that the attorney holds to be no risk here; it lives in the document. */
export interface Dismissal {
  readonly rule: string;
  readonly quote: string;
  /** The sentence around the words: when it changes, the finding is shown again. */
  readonly sentence: string;
  readonly reason: string;
  /** Day on which it was dismissed, "YYYY-MM-DD". */
  readonly date: string;
}

/** Name under which the document keeps them. */
export const dismissalsName = "dismissed";

/** The sentence around a finding, white space made one: from the end of the one before to the end of its own, within the paragraph. */
export function sentenceAround({ text }: JoinedText, { start, end }: Pick<Finding, "start" | "end">): string {
  const paragraph = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(paragraph, start);
  const begins = [...before.matchAll(/[.;!?]["\u201d)]*\s+(?=\p{Lu}|["\u201c(])/gu)].at(-1);
  const from = begins === undefined ? paragraph : paragraph + begins.index + begins[0].length;
  const behind = /[.;!?]["\u201d)]*(?=\s|$)|\n/u.exec(text.slice(end));
  const to = behind === null ? text.length : end + behind.index + behind[0].length;
  return text.slice(from, to).trim().replace(/\s+/gu, " ");
}

/** The dismissal of a finding, while the words around it are as they were. */
export function dismissalOf(
  dismissals: readonly Dismissal[],
  joined: JoinedText,
  finding: Finding,
): Dismissal | undefined {
  const sentence = sentenceAround(joined, finding);
  return dismissals.find(
    (one) => one.rule === finding.ruleId && one.quote === finding.quote && one.sentence === sentence,
  );
}

/** Reads what a document remembers; what is not of ours is left out. */
export function readDismissals(text: string | undefined): Dismissal[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isDismissal) : [];
  } catch {
    return [];
  }
}

function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Record<string, unknown>;
  return ["rule", "quote", "sentence", "reason", "date"].every((name) => typeof fields[name] === "string");
}
