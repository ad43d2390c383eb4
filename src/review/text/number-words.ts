/** Numbers written in words, read from tokens. */
import { Mark, Trait, type Token } from "./tokens";

const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): [string, number] => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["k", 1000],
]);
const PARTS = new Map([
  ["half", 0.5],
  ["third", 1 / 3],
  ["quarter", 0.25],
  ["fourth", 0.25],
]);

/** A number that begins at one token and ends before another. */
export interface NumberRun {
  readonly to: number;
  readonly value: number;
}

function small(word: string): number | undefined {
  return UNITS.get(word) ?? TENS.get(word);
}

/** Whether a word can begin a number. */
export function beginsNumber(word: string): boolean {
  return small(word) !== undefined || PARTS.has(word) || word === "dozen";
}

function blocks(token: Token): boolean {
  return (token.marks & ~(Mark.hyphen | Mark.comma)) !== 0 || (token.marks & Mark.comma) !== 0;
}

/**
 * The longest number that begins at `at`: "50", "1,200", "two hundred and fifty", "one-half", "2 million", "five (5)".
 * Undefined where none begins there.
 */
export function numberAt(tokens: readonly Token[], at: number, end: number): NumberRun | undefined {
  const token = tokens[at];
  if (token === undefined || at >= end) return undefined;
  const run = (token.traits & Trait.number) !== 0 ? figures(tokens, at, end, token) : words(tokens, at, end);
  return run === undefined ? undefined : repeated(tokens, run, end);
}

function figures(tokens: readonly Token[], at: number, end: number, token: Token): NumberRun {
  const next = tokens[at + 1];
  const scale = next === undefined || at + 1 >= end || blocks(next) ? undefined : SCALES.get(next.word);
  if (scale !== undefined) return { to: at + 2, value: token.value * scale };
  const part = mixedPart(tokens, at + 1, end);
  return part === undefined ? { to: at + 1, value: token.value } : { to: part.to, value: token.value + part.value };
}

/** "1 1/2", "two and a half". */
function mixedPart(tokens: readonly Token[], at: number, end: number): NumberRun | undefined {
  const token = tokens[at];
  if (token === undefined || at >= end || blocks(token)) return undefined;
  if ((token.traits & Trait.number) !== 0 && token.value > 0 && token.value < 1 && token.word.includes("/")) {
    return { to: at + 1, value: token.value };
  }
  if (token.word !== "and") return undefined;
  const article = tokens[at + 1]?.word;
  const name = article === "a" || article === "one" ? PARTS.get(tokens[at + 2]?.word ?? "") : undefined;
  return name === undefined || at + 2 >= end ? undefined : { to: at + 3, value: name };
}

function words(tokens: readonly Token[], from: number, end: number): NumberRun | undefined {
  let total = 0;
  let current = -1;
  let at = from;
  for (; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && blocks(token))) break;
    const value = small(token.word);
    if (value !== undefined) {
      if (current >= 0 && !(value < 10 && current >= 20 && current % 10 === 0) && current % 100 !== 0) break;
      current = Math.max(current, 0) + value;
      continue;
    }
    const part = PARTS.get(token.word);
    if (part !== undefined && (current === 1 || current < 0) && total === 0) return { to: at + 1, value: part };
    const scale = SCALES.get(token.word) ?? (token.word === "dozen" ? 12 : undefined);
    if (scale !== undefined && (current >= 0 || token.word === "dozen")) {
      current = Math.max(current, 1) * scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
      continue;
    }
    const follows = tokens[at + 1]?.word ?? "";
    if (token.word === "and" && current >= 100 && at + 1 < end && small(follows) !== undefined) continue;
    break;
  }
  if (at === from || (current < 0 && total === 0)) return undefined;
  const value = total + Math.max(current, 0);
  const part = mixedPart(tokens, at, end);
  return part === undefined ? { to: at, value } : { to: part.to, value: value + part.value };
}

/** "five (5)": the figure in parentheses says the same number again. */
function repeated(tokens: readonly Token[], run: NumberRun, end: number): NumberRun {
  const next = tokens[run.to];
  if (next === undefined || run.to >= end || (next.marks & Mark.open) === 0) return run;
  return (next.traits & Trait.number) !== 0 && Math.abs(next.value - run.value) < 1e-9
    ? { to: run.to + 1, value: run.value }
    : run;
}
