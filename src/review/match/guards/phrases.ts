/** Finds set phrases in a sentence; the guards' own small language of word lists. */
import { lemmasOf } from "../../text/lemma";
import type { Token } from "../../text/tokens";

/** Each step is a set of base forms, or a number: a gap of up to so many words. */
type Step = ReadonlySet<string> | number;
export type Phrase = readonly Step[];

/** Reads "defendant|he 3 dispute|contest": base forms joined by bars, numbers are gaps; a phrase begins with a word. */
export function phrase(source: string): Phrase {
  return source.split(" ").map((part) => (/^\d+$/.test(part) ? Number(part) : new Set(part.split("|"))));
}

const remembered = new Map<string, readonly string[]>();

function basesOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const made = lemmasOf(word);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(word, made);
  return made;
}

function takes(wanted: ReadonlySet<string>, bases: readonly string[]): boolean {
  for (const base of bases) if (wanted.has(base)) return true;
  return false;
}

function matchesAt(tokens: readonly Token[], at: number, end: number, steps: Phrase, step: number): number {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (typeof wanted === "number") {
    for (let skip = 0; skip <= wanted; skip += 1) {
      const found = matchesAt(tokens, at + skip, end, steps, step + 1);
      if (found >= 0) return found;
    }
    return -1;
  }
  const token = tokens[at];
  if (token === undefined || at >= end || !takes(wanted, basesOf(token.word))) return -1;
  return matchesAt(tokens, at + 1, end, steps, step + 1);
}

/** Whether one of the phrases begins at `at`. */
export function phraseAt(tokens: readonly Token[], at: number, end: number, phrases: readonly Phrase[]): boolean {
  return phrases.some((steps) => matchesAt(tokens, at, end, steps, 0) >= 0);
}

/** Phrases by the base forms that can begin them, in the order of their list. */
type Beginnings = ReadonlyMap<string, readonly number[]>;

const beginnings = new WeakMap<readonly Phrase[], Beginnings>();

function beginningsOf(phrases: readonly Phrase[]): Beginnings {
  const known = beginnings.get(phrases);
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  phrases.forEach(([first], number) => {
    if (first === undefined || typeof first === "number") return;
    for (const base of first) {
      const list = made.get(base);
      if (list === undefined) made.set(base, [number]);
      else list.push(number);
    }
  });
  beginnings.set(phrases, made);
  return made;
}

/** First place in `[from, end)` where one of the phrases stands, as a token range; undefined where none does. */
export function findPhrase(
  tokens: readonly Token[],
  from: number,
  end: number,
  phrases: readonly Phrase[],
): { from: number; to: number } | undefined {
  const first = beginningsOf(phrases);
  for (let at = from; at < end; at += 1) {
    let chosen = phrases.length;
    let to = -1;
    for (const base of basesOf(tokens[at]?.word ?? "")) {
      for (const number of first.get(base) ?? NONE) {
        if (number >= chosen) break;
        const reached = matchesAt(tokens, at + 1, end, phrases[number] ?? [], 1);
        if (reached >= 0) [chosen, to] = [number, reached];
      }
    }
    if (to >= 0) return { from: at, to };
  }
  return undefined;
}

const NONE: readonly number[] = [];
