/** Fits narrower wordings into the sentence they are for. */
import type { CaseFile } from "../../case/schema";
import type { NarrowerWording } from "../rules/schema";
import type { EvidenceResult, Suggestion, TextSpan } from "../types";
import { assertsDenial } from "./denial";
import { capitalize, joinParts } from "./join";
import { DETERMINERS, isFinite, PREPOSITIONS } from "./grammar";
import { labelEndOf, removeUnit } from "./remove";
import { piecesOf } from "./sentence";
import { isWhole } from "./whole";
import { fillSlots } from "./slots";

/** Where the words stand. */
export interface Place extends TextSpan {
  readonly sentence: TextSpan;
}

/** What decides which suggestions may be made. */
export interface RewordingOptions {
  readonly case?: CaseFile;
  readonly category?: string;
  /** What the record says of the words: a wording that denies a fact is offered only where the record contradicts it. */
  readonly evidence?: EvidenceResult;
}

/**
 * Fits a rule's narrower wordings into the text. Each suggestion, applied, leaves a whole sentence or none.
 * @param place the words that matter, and their sentence; offsets of `text`
 * @returns suggestions in the rule's order, without repetitions; those that cannot be fitted or filled are left out
 */
export function suggestionsFor(
  text: string,
  place: Place,
  narrower: readonly NarrowerWording[],
  options: RewordingOptions = {},
): Suggestion[] {
  const out: Suggestion[] = [];
  const sentence = withMarks(text, place.sentence);
  const quote = text.slice(place.start, place.end);
  for (const wording of narrower) {
    const filled = fillSlots(wording.text, quote, options.case, options.category);
    if (filled === undefined) continue;
    if (assertsDenial(filled) && options.evidence?.state !== "contradicted") continue;
    const fitted = fit(text, { ...place, sentence }, wording.replaces, filled.trim());
    if (fitted === undefined) continue;
    if (
      out.some(
        (each) =>
          each.text === fitted.text &&
          each.replaces.start === fitted.replaces.start &&
          each.replaces.end === fitted.replaces.end,
      )
    )
      continue;
    out.push({ kind: wording.kind, ...fitted, effect: wording.effect });
  }
  if (out.length > 0) return out;
  // None of the rule's own wordings fits: silence always does.
  const silent = fit(text, { ...place, sentence }, "clause", "");
  return silent === undefined
    ? []
    : [{ kind: "delete", ...silent, effect: "Leaves these words out and asserts nothing in their place." }];
}

interface Fitted {
  readonly text: string;
  readonly replaces: TextSpan;
}

const FULL_SENTENCE = /^["“(]?[\p{Lu}\d].*[.!?]["”)]?$/su;

function fit(text: string, place: Place, replaces: NarrowerWording["replaces"], words: string): Fitted | undefined {
  const sentence = text.slice(place.sentence.start, place.sentence.end);
  const [start, end] = [place.start - place.sentence.start, place.end - place.sentence.start];
  if (start < 0 || end > sentence.length) return undefined;
  const standsAlone = FULL_SENTENCE.test(words);
  if (replaces === "sentence") return wholeSentence(text, place.sentence, standsAlone ? words : closed(words));
  if (replaces === "span" && !standsAlone) {
    const swapped = swapSpan(sentence, start, end, words);
    if (swapped !== undefined) return difference(text, place.sentence, sentence, swapped);
  }
  const removal = removeUnit(sentence, start, end);
  if (removal === undefined) return wholeSentence(text, place.sentence, standsAlone ? words : closed(words));
  if (words === "") return difference(text, place.sentence, sentence, removal.sentence);
  if (standsAlone) return difference(text, place.sentence, sentence, `${removal.sentence.trimEnd()} ${words}`);
  return undefined;
}

/** A sentence with the marks that belong to it: opening quotes and brackets before, closing punctuation behind. */
function withMarks(text: string, sentence: TextSpan): TextSpan {
  const opening = /["“‘([]+$/u.exec(text.slice(Math.max(0, sentence.start - 4), sentence.start))?.[0].length ?? 0;
  const closing = /^["”’')\]%]*[.!?;:]*["”’')\]]*/u.exec(text.slice(sentence.end, sentence.end + 8))?.[0].length ?? 0;
  return { start: sentence.start - opening, end: sentence.end + closing };
}

/** The span out, the words in its place; nothing where that would leave a torn sentence. */
function swapSpan(sentence: string, start: number, end: number, words: string): string | undefined {
  const labelEnd = labelEndOf(sentence);
  if (words === "" && !isModifierWords(sentence.slice(start, end))) return undefined;
  const joined = joinParts(
    sentence.slice(labelEnd, start),
    words,
    agreeing(sentence.slice(labelEnd, start), words, sentence.slice(end)),
  );
  const next = sentence.slice(0, labelEnd) + joined;
  if (!seamsHold(sentence.slice(labelEnd, start), words, sentence.slice(end))) return undefined;
  return isWhole(joined) || (words !== "" && !isWhole(sentence.slice(labelEnd))) ? next : undefined;
}

/** "60 grams … were found" becomes "a mixture … was found": the verb behind a new singular subject. */
function agreeing(left: string, words: string, right: string): string {
  if (left.trim() !== "" || !/^an?\s/i.test(words)) return right;
  const singular: Readonly<Record<string, string>> = { were: "was", are: "is", have: "has" };
  return right.replace(/^([^.,;]{0,60}?)\b(was|were|is|are|has|have|had)\b/i, (all, before: string, verb: string) => {
    const one = singular[verb.toLowerCase()];
    return one === undefined ? all : before + one;
  });
}

/** Whether the words put in can stand between their neighbours: no "at a on the", no "was knew", no "limited to,". */
function seamsHold(left: string, words: string, right: string): boolean {
  if (words === "") return true;
  const before =
    piecesOf(left)
      .filter((piece) => piece.isWord)
      .pop()?.folded ?? "";
  const inside = piecesOf(words).filter((piece) => piece.isWord);
  const [first, last] = [inside[0]?.folded ?? "", inside[inside.length - 1]?.folded ?? ""];
  const open = DETERMINERS.has(before) || (PREPOSITIONS.has(before) && before !== first);
  if (open && (PREPOSITIONS.has(first) || isFinite(first, undefined, undefined))) return false;
  if (
    /^(?:was|were|is|are|be|been|had|has|have|did|knew|to)$/.test(before) &&
    isFinite(first, undefined, "x") &&
    !first.endsWith("ed")
  )
    return false;
  return !(PREPOSITIONS.has(last) && /^\s*(?:[.,;:!?]|$)/.test(right));
}

/** Words that describe and may be struck on their own: "actual", "approximately", "at least", "knowingly and willfully". */
function isModifierWords(span: string): boolean {
  return /^(?:\(?(?:actual|pure|uncut|approximately|about|roughly|nearly|at least|no less than|not less than|more than|in excess of|over|or more|large|bulk|numerous|multiple|several|various|known and unknown|\p{L}+ly)\)?(?:\s+and\s+|,?\s*))+$/iu.test(
    span,
  );
}

/** A phrase as a sentence. */
function closed(words: string): string {
  if (words === "") return "";
  return capitalize(/[.!?]["”)]?$/.test(words) ? words : `${words}.`);
}

/**
 * The whole sentence out, its label with it where nothing comes in its place. Nothing where words would take the place of a bare label or
 * of white space.
 */
function wholeSentence(text: string, sentence: TextSpan, words: string): Fitted | undefined {
  const raw = text.slice(sentence.start, sentence.end);
  const lead = words === "" ? 0 : labelEndOf(raw);
  const end = sentence.start + raw.trimEnd().length;
  if (words !== "") {
    const start = sentence.start + lead;
    return start < end ? { text: words, replaces: { start, end } } : undefined;
  }
  const start = withOwnLabel(text, sentence.start, end);
  // One of the two spaces around the sentence goes with it, but no line break.
  const behind = /^[ \t\u00a0]+/u.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  const before = /[ \t\u00a0]+$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
  if (behind > 0) return { text: "", replaces: { start, end: end + behind } };
  return { text: "", replaces: { start: start - before, end } };
}

/** The start of a sentence that goes, before its paragraph's number where nothing else would be left of the paragraph. */
function withOwnLabel(text: string, start: number, end: number): number {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const before = text.slice(lineStart, start);
  const alone = text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() === "";
  return alone && before !== "" && labelEndOf(`${before} `) >= before.length ? lineStart : start;
}

/** The smallest replacement, at word borders, that turns the sentence into the new one. */
function difference(text: string, sentence: TextSpan, old: string, next: string): Fitted | undefined {
  if (old === next) return undefined;
  const trimmed = old.trimEnd();
  const wanted = next.trimEnd();
  let front = 0;
  while (front < trimmed.length && front < wanted.length && trimmed[front] === wanted[front]) front += 1;
  let back = 0;
  while (
    back < trimmed.length - front &&
    back < wanted.length - front &&
    trimmed[trimmed.length - 1 - back] === wanted[wanted.length - 1 - back]
  ) {
    back += 1;
  }
  while (front > 0 && insideWord(trimmed, front)) front -= 1;
  while (front > 0 && insideWord(wanted, front)) front -= 1;
  while (back > 0 && (insideWord(trimmed, trimmed.length - back) || insideWord(wanted, wanted.length - back)))
    back -= 1;
  return {
    text: wanted.slice(front, wanted.length - back),
    replaces: { start: sentence.start + front, end: sentence.start + trimmed.length - back },
  };
}

/** Whether an offset falls between two letters or digits, so that a cut there would split a word. */
function insideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at] ?? "");
}
