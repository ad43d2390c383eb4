/** A suggestion as a reader sees it: the sentence with the words out and the words in. */
import type { Suggestion } from "../types";

/** The sentence around a change, in parts. */
export interface ShownChange {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

const REACH = 400;

/** Cuts the surroundings of a change at sentence ends or line breaks. */
export function shownChange(
  text: string,
  { replaces, text: added }: Pick<Suggestion, "replaces" | "text">,
): ShownChange {
  const left = text.slice(Math.max(0, replaces.start - REACH), replaces.start);
  const right = text.slice(replaces.end, replaces.end + REACH);
  const starts = [...left.matchAll(/\n|[.!?]["”’)]*\s+(?=["“(]?\p{Lu})/gu)].filter(
    (found) => !/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|No|Nos|vs?|U\.S(?:\.C)?)$/u.test(left.slice(0, found.index)),
  );
  const last = starts[starts.length - 1];
  const from = last === undefined ? 0 : last.index + last[0].length;
  // A change that ends with a sentence needs nothing behind it.
  const whole = /[.!?]["”’)]*\s*$/u.test(text.slice(replaces.start, replaces.end)) || replaces.start === replaces.end;
  const end = whole ? undefined : /\n|[.!?]["”’)]*(?=\s+["“(]?\p{Lu}|\s*$)/u.exec(right);
  const to = whole
    ? 0
    : end === null || end === undefined
      ? right.length
      : end.index + (end[0] === "\n" ? 0 : end[0].length);
  return {
    before: left.slice(from),
    removed: text.slice(replaces.start, replaces.end),
    added,
    after: right.slice(0, to),
  };
}
