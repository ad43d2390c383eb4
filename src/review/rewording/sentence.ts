/** A sentence cut into words, with the places where a phrase may begin or end. Offsets are those of the sentence. */
import { DETERMINERS, MODIFIER_STARTS, PRONOUNS, RELATIVES, isFinite } from "./grammar";

/** A word or mark of the sentence. */
export interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** Where a phrase may begin (or the one before it end). */
export interface Boundary {
  readonly kind: "start" | "coordinate" | "modifier" | "comma" | "semicolon" | "bracket" | "end";
  /** Where a cut would begin: the comma or the space before the phrase. */
  readonly at: number;
  /** Where the phrase's own words begin, after the comma and the conjunction. */
  readonly inner: number;
  /** Index of the first piece at `inner`. */
  readonly piece: number;
  readonly comma: boolean;
}

const PIECE = /[\p{L}\p{N}$§%][\p{L}\p{N}\p{M}'’.,%$-]*(?<=[\p{L}\p{N}%])|\S/gu;
/** Marks and spaces that can end a sentence; only so much is looked through. */
const LONGEST_END = 40;
const MODIFIERS = MODIFIER_STARTS.map((phrase) => phrase.split(" ")).sort((a, b) => b.length - a.length);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Words and marks in order. */
export function piecesOf(sentence: string): Piece[] {
  return [...sentence.matchAll(PIECE)].map((found) => ({
    folded: found[0].toLowerCase().replace(/’/g, "'"),
    start: found.index,
    end: found.index + found[0].length,
    isWord: /[\p{L}\p{N}]/u.test(found[0]),
  }));
}

/** A comma inside a date, a place name or a name belongs to no list. */
function insideName(pieces: readonly Piece[], at: number, sentence: string): boolean {
  const [before, after, later] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (after === undefined || before === undefined) return false;
  if (/^\d{4}$/.test(after.folded) && /^\d{1,2}$/.test(before.folded)) return true;
  if (/^(?:jr|sr|ii|iii|inc|llc)$/.test(after.folded)) return true;
  const capital =
    /^\p{Lu}/u.test(sentence.slice(after.start, after.end)) &&
    /^\p{Lu}/u.test(sentence.slice(before.start, before.end));
  return capital && (later?.folded === "," || later?.folded === ".") && !MONTH.test(before.folded);
}

/** Every place where a phrase may begin or end, in order; the first is the start, the last the end. */
export function boundariesOf(sentence: string, pieces: readonly Piece[], labelEnd: number): Boundary[] {
  const first = pieces.findIndex((piece) => piece.start >= labelEnd);
  const out: Boundary[] = [
    { kind: "start", at: labelEnd, inner: pieces[first]?.start ?? labelEnd, piece: Math.max(first, 0), comma: false },
  ];
  for (let i = Math.max(first, 0); i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const last = i === pieces.length - 1;
    if (last && !piece.isWord && piece.folded !== ")") break;
    if (piece.folded === "," && insideName(pieces, i, sentence)) continue;
    if (piece.folded === "," || piece.folded === "(" || /^[;:—–]$/.test(piece.folded)) {
      const conjunction = piece.folded === "(" ? 0 : conjunctionAt(pieces, i + 1);
      const modifier = conjunction === 0 ? modifierAt(pieces, i + 1) : 0;
      const kind =
        piece.folded === "("
          ? "bracket"
          : conjunction > 0
            ? "coordinate"
            : piece.folded !== ","
              ? "semicolon"
              : modifier > 0
                ? "modifier"
                : "comma";
      const inner = i + 1 + conjunction;
      out.push({
        kind,
        at: cutAt(sentence, piece.start),
        inner: pieces[inner]?.start ?? piece.end,
        piece: inner,
        comma: true,
      });
      i += conjunction + modifier;
      continue;
    }
    if (i === first) continue;
    const conjunction = conjunctionAt(pieces, i);
    if (conjunction > 0) {
      const inner = i + conjunction;
      out.push({
        kind: "coordinate",
        at: cutAt(sentence, piece.start),
        inner: pieces[inner]?.start ?? piece.end,
        piece: inner,
        comma: false,
      });
      i += conjunction - 1;
      continue;
    }
    const modifier = modifierAt(pieces, i);
    if (modifier > 0) {
      out.push({ kind: "modifier", at: cutAt(sentence, piece.start), inner: piece.start, piece: i, comma: false });
      i += modifier - 1;
    }
  }
  const end = endOf(sentence);
  out.push({ kind: "end", at: end, inner: end, piece: pieces.length, comma: false });
  return out;
}

/** Offset of the closing punctuation of a sentence, or its length. */
export function endOf(sentence: string): number {
  const tail = Math.max(0, sentence.length - LONGEST_END);
  return tail + (/[.!?;]?["”’')\]]*\s*$/u.exec(sentence.slice(tail))?.index ?? sentence.length - tail);
}

/** A cut takes the white space before it. */
function cutAt(sentence: string, at: number): number {
  let cut = at;
  while (cut > 0 && /\s/.test(sentence[cut - 1] ?? "")) cut -= 1;
  return cut;
}

/** Two adverbs, or words that always go together. */
const SET_PAIRS = /^\S+ly \S+ly$|^known unknown$|^joint several$|^search seizure$|^aiding abetting$/;

/** Number of pieces that a coordinating conjunction at `i` takes, else 0. A pair of adverbs or set words is not cut apart. */
function conjunctionAt(pieces: readonly Piece[], i: number): number {
  const word = pieces[i]?.folded;
  if (word !== "and" && word !== "but" && word !== "or") return 0;
  const next = pieces[i + 1]?.folded ?? "";
  if (/^(?:more|less|greater|fewer|so)$/.test(next) || SET_PAIRS.test(`${pieces[i - 1]?.folded ?? ""} ${next}`))
    return 0;
  return next === "then" || next === "also" ? 2 : 1;
}

function modifierAt(pieces: readonly Piece[], i: number): number {
  const found = MODIFIERS.find((phrase) => phrase.every((word, j) => pieces[i + j]?.folded === word));
  return found?.length ?? 0;
}

/** Whether pieces `from` to `to` hold a verb that carries a clause. */
export function hasVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  return verbAt(pieces, from, to) >= 0;
}

/** Index of the first finite verb of pieces `from` to `to`, or -1. */
export function verbAt(pieces: readonly Piece[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i];
    if (
      piece?.isWord === true &&
      isFinite(piece.folded, i > from ? pieces[i - 1]?.folded : undefined, pieces[i + 1]?.folded)
    )
      return i;
  }
  return -1;
}

/** What pieces `from` to `to` begin as: a clause with its own subject, a verb phrase, or a noun phrase. */
export function shapeOf(pieces: readonly Piece[], from: number, to: number): "clause" | "verb" | "noun" {
  const first = pieces[from]?.folded ?? "";
  const verb = verbAt(pieces, from, to);
  const relative = pieces.findIndex(
    (piece, i) => i > from && i < to && (piece.folded === "that" || RELATIVES.has(piece.folded)),
  );
  if (verb < 0 || (relative >= 0 && relative < verb)) return "noun";
  let opening = from;
  while (/ly$|^(?:later|also|then|never|not|once|twice|again)$/.test(pieces[opening]?.folded ?? "")) opening += 1;
  if (verb === opening) return "verb";
  if (PRONOUNS.has(first) || DETERMINERS.has(first)) return "clause";
  return verb - from <= 6 ? "clause" : "noun";
}
