/** The cuts: what may go from a sentence, by what it begins with. Each gives the sentence without it, or nothing where it must stay. */
import { BASE_FORMS, CONNECTIVES, isFinite, PREPOSITIONS, PRONOUNS, RELATIVES } from "./grammar";
import { joinParts } from "./join";
import { hasVerb, shapeOf, verbAt, type Boundary, type Piece } from "./sentence";

/** A sentence with its words and boundaries. */
export interface Material {
  readonly sentence: string;
  readonly pieces: readonly Piece[];
  readonly boundaries: readonly Boundary[];
  readonly labelEnd: number;
}

function join(material: Material, to: number, insert: string, from: number): string {
  const { sentence, labelEnd } = material;
  return sentence.slice(0, labelEnd) + joinParts(sentence.slice(labelEnd, to), insert, sentence.slice(from));
}

/** The first clause, the first of two verbs or an introductory phrase goes, if what follows can stand. */
export function cutOpening(material: Material, right: Boundary, start: number): string | undefined {
  const { pieces, sentence } = material;
  if (right.kind === "end" || right.kind === "modifier" || right.kind === "bracket") return undefined;
  const rest = nextEnd(material, right);
  const shape = shapeOf(pieces, right.piece, rest);
  const verb = verbAt(pieces, 0, right.piece);
  if (right.kind === "coordinate" && verb < 0) return cutSubject(material, right);
  if (shape === "verb" && right.kind === "coordinate") {
    const first = pieces[verb];
    // The subject stays and takes the second verb.
    if (first === undefined || start < first.start || verb < 1) return undefined;
    if (BASE_FORMS.has(pieces[right.piece]?.folded ?? "")) return undefined;
    return join(material, first.start, "", right.inner);
  }
  if (shape !== "clause" || /^(?:that|which|who|whom)$/.test(pieces[right.piece]?.folded ?? "")) return undefined;
  const opening = pieces[0]?.folded ?? "";
  const introductory = !hasVerb(pieces, 0, right.piece) || CONNECTIVES.has(opening);
  if (right.kind === "comma" && !introductory) return undefined;
  if (right.kind === "coordinate" && introductory) return undefined;
  const subject = pieces[right.piece];
  let from = right.inner;
  let insert = "";
  if (subject !== undefined && PRONOUNS.has(subject.folded) && !introductory) {
    const named = /\b(?:the\s+)?defendant\b/i.test(sentence.slice(0, right.at));
    if (!named || !/^(?:he|she)$/.test(subject.folded)) return undefined;
    insert = "The defendant";
    from = subject.end;
  }
  return join(material, material.labelEnd, insert, from);
}

/** "A scale and a firearm were found": the first of two subjects goes, and the verb agrees with what stays. */
function cutSubject(material: Material, right: Boundary): string | undefined {
  const { pieces, sentence } = material;
  if (right.comma) return undefined;
  const verb = verbAt(pieces, right.piece, pieces.length);
  const piece = pieces[verb];
  if (piece === undefined) return undefined;
  const agreed = agree(material, right.piece, verb);
  return join(material, material.labelEnd, sentence.slice(right.inner, piece.start) + agreed, piece.end);
}

/** The verb at `verb` for the one subject that stays, which begins at `subject`. */
function agree({ pieces, sentence }: Material, subject: number, verb: number): string {
  const word = sentence.slice(pieces[verb]?.start ?? 0, pieces[verb]?.end ?? 0);
  const one = /^(?:an?|one|this|that)$/.test(pieces[subject]?.folded ?? "");
  const plural = /s$/.test(pieces[verb - 1]?.folded ?? "");
  return one || !plural ? (singular(word) ?? word) : word;
}

/** "A scale and a firearm were found": the second of two subjects goes. */
function cutSecondSubject(material: Material, left: Boundary, end: number): string | undefined {
  const { pieces, sentence } = material;
  const verb = verbAt(pieces, left.piece, pieces.length);
  const piece = pieces[verb];
  if (piece === undefined || left.comma || piece.start < end) return undefined;
  const first = pieces.findIndex((each) => each.start >= material.labelEnd);
  const one = /^(?:an?|one|this|that)$/.test(pieces[first]?.folded ?? "");
  const plural = /s$/.test(pieces[left.piece - 2]?.folded ?? "");
  const word = sentence.slice(piece.start, piece.end);
  return join(material, left.at, one || !plural ? (singular(piece.folded) ?? word) : word, piece.end);
}

function singular(verb: string): string | undefined {
  return verb === "were" ? "was" : verb === "are" ? "is" : verb === "have" ? "has" : undefined;
}

export function cutBracket(material: Material, left: Boundary, right: Boundary): string | undefined {
  const close = material.pieces.find((piece) => piece.folded === ")" && piece.start >= left.inner);
  if (close === undefined || (right.kind !== "end" && right.at > close.end)) return undefined;
  return join(material, left.at, "", close.end);
}

/** A phrase or relative clause goes up to the next break at its own level. */
export function cutModifier(material: Material, left: Boundary, right: Boundary): string | undefined {
  const { pieces, sentence } = material;
  const before = pieces[left.piece - (left.comma ? 2 : 1)]?.folded ?? "";
  // "was within", "consisted of", "agreed with": the verb needs its phrase.
  if (isBeingOrNeedy(before) || PREPOSITIONS.has(before)) return undefined;
  if (!left.comma && !COMPLETE.test(before) && (/(?:ed|ing)$/.test(before) || isFinite(before, undefined, undefined)))
    return undefined;
  const first = pieces[left.piece]?.folded ?? "";
  if (first === "to" && pieces[left.piece + 1]?.folded === "be") return undefined;
  // Before the main verb a phrase may go, but never the verb with it.
  if (!RELATIVES.has(first) && !hasVerb(pieces, 0, left.piece) && hasVerb(pieces, left.piece, right.piece))
    return undefined;
  if (RELATIVES.has(first) && !/^(?:after|before)$/.test(first) && !hasVerb(pieces, left.piece + 1, right.piece))
    return undefined;
  if (first === "to" || first === "at" || first === "on" || first === "in" || first === "for" || first === "from") {
    if (
      /^(?:able|likely|order|intent|intention|attempts?|efforts?|steps|part|plans?|way|means|ability|right|permission|opportunity|agreement|agreed|access|close|due|according|pursuant|prior|belong\w*|refer\w*|live\w*|resid\w*|falls?|lies|goes|comes|remains|stays)$/.test(
        before,
      )
    )
      return undefined;
  }
  if (!left.comma && right.comma && right.kind !== "modifier" && followsNoun(material, right)) return undefined;
  if (right.kind === "coordinate") {
    // "with a pistol and a scale": the second noun belongs to the phrase; "with a pistol and fled" does not.
    if (!right.comma && shapeOf(pieces, right.piece, nextEnd(material, right)) === "noun") return undefined;
    return join(material, left.at, "", right.at);
  }
  if (right.kind === "modifier" && right.comma) return join(material, left.at, "", right.at);
  if (right.kind === "modifier") {
    // A clause runs to a comma; what stands in it is no break of its sentence.
    if (RELATIVES.has(first) || /^(?:so|such|knowing|thereby)$/.test(first)) return undefined;
    return /^(?:to|of|with|from|for|as|that)$/.test(pieces[right.piece]?.folded ?? "")
      ? undefined
      : join(material, left.at, "", right.at);
  }
  if (right.kind === "bracket") return undefined;
  // An enclosed phrase takes its closing comma along; one that was not set off leaves the comma to the sentence.
  if (right.kind === "comma" && left.comma)
    return join(material, left.at, "", right.at + (sentence.slice(right.at).match(/^\s*,/)?.[0].length ?? 0));
  return join(material, left.at, "", right.at);
}

/** Whether a noun phrase stands behind a comma: an apposition or a list that belongs to what is before it. */
function followsNoun(material: Material, right: Boundary): boolean {
  const next = material.boundaries[material.boundaries.indexOf(right) + 1];
  return next !== undefined && shapeOf(material.pieces, right.piece, next.piece) === "noun";
}

/** Verbs that need nothing behind them. */
const COMPLETE =
  /^(?:arrested|stopped|searched|seized|recovered|occurred|fled|pleaded|pled|charged|indicted|convicted|died)$/;

function isBeingOrNeedy(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being|consist\w*|depend\w*|agree\w*|result\w*|belong\w*|refer\w*|locat\w*|situat\w*|which|that|who|and|or|not|liv\w*|resid\w*|weighed|in|the|a|an|of)$/.test(
    word,
  );
}

/** "and he carried …", "and carried …", "and a firearm": a conjunct goes, and a list of two keeps its "and". */
export function cutConjunct(material: Material, left: Boundary, right: Boundary, end: number): string | undefined {
  const { pieces, sentence } = material;
  if (right.kind === "modifier" || right.kind === "bracket") return undefined;
  const shape = shapeOf(pieces, left.piece, right.piece);
  const verbBefore = hasVerb(pieces, 0, left.piece - 1);
  if (!verbBefore && left.comma && right.kind === "comma") return join(material, left.at, "", right.at);
  if (!verbBefore) return cutSecondSubject(material, left, end);
  if (
    shape === "noun" &&
    right.kind === "coordinate" &&
    shapeOf(pieces, right.piece, nextEnd(material, right)) === "clause" &&
    !right.comma
  ) {
    return undefined;
  }
  if (
    shape === "noun" &&
    hasVerb(pieces, left.piece, right.piece) &&
    right.kind !== "end" &&
    right.kind !== "semicolon"
  )
    return undefined;
  const between = sentence.slice(left.at, left.inner);
  if (/\bbut\b/i.test(between) && right.kind === "coordinate") return undefined;
  const earlier = listComma(material, left, shape);
  if (earlier !== undefined) {
    const kept = sentence.slice(earlier.inner, left.at);
    return join(material, earlier.at, `and ${kept}`, right.at);
  }
  return join(material, left.at, "", right.at);
}

/** The comma before the last item but one of a list whose last item goes. */
function listComma(material: Material, left: Boundary, shape: "clause" | "verb" | "noun"): Boundary | undefined {
  const index = material.boundaries.indexOf(left);
  const earlier = material.boundaries
    .slice(0, index)
    .reverse()
    .find((each) => each.kind === "comma" || each.kind === "coordinate" || each.kind === "semicolon");
  if (earlier?.kind !== "comma") return undefined;
  if (!hasVerb(material.pieces, 0, earlier.piece)) return undefined;
  const alike = (piece: number): boolean => PREPOSITIONS.has(material.pieces[piece]?.folded ?? "");
  if (alike(earlier.piece) !== alike(left.piece)) return undefined;
  return shapeOf(material.pieces, earlier.piece, left.piece - 1) === shape ? earlier : undefined;
}

/** An item between commas goes, or the last of a sentence set off by one. */
export function cutListItem(material: Material, left: Boundary, right: Boundary): string | undefined {
  const { pieces, sentence, boundaries } = material;
  if (right.kind === "modifier" && !right.comma) return undefined;
  if (right.kind === "bracket") return undefined;
  const aside = left.kind === "comma" && isAside(pieces[left.piece]?.folded ?? "");
  if (aside && (right.kind === "comma" || (right.kind === "modifier" && right.comma))) {
    return join(material, left.at, "", sentence.slice(right.at).startsWith(",") ? right.at + 1 : right.at);
  }
  const shape = shapeOf(pieces, left.piece, right.piece);
  if (!hasVerb(pieces, 0, left.piece)) {
    // "The defendant, a manager of the group, distributed": an apposition goes with both its commas.
    if (left.kind !== "comma" || right.kind !== "comma" || shape !== "noun" || left.piece < 2) return undefined;
    return join(material, left.at, "", right.inner);
  }
  if (left.kind === "semicolon") {
    const dash = /^\s*[—–:]/.test(sentence.slice(left.at));
    return dash && right.kind !== "end" ? undefined : join(material, left.at, "", right.at);
  }
  if (right.kind === "coordinate" && right.comma) {
    const index = boundaries.indexOf(left);
    const earlier = boundaries.slice(0, index).some((each) => each.kind === "comma" && hasVerb(pieces, 0, each.piece));
    if (!earlier && shapeOf(pieces, right.piece, nextEnd(material, right)) === shape && shape !== "clause") {
      const conjunction = sentence
        .slice(right.at, right.inner)
        .replace(/^[\s,]+/, "")
        .trim();
      return join(material, left.at, conjunction, right.inner);
    }
    return join(material, left.at, "", right.at);
  }
  if (right.kind === "coordinate") return undefined;
  if (shape === "verb" && right.kind === "end") return undefined;
  if (right.kind === "modifier" && right.comma && shape === "noun") return join(material, left.at, "", right.at + 1);
  const earlier = right.kind === "end" && shape === "noun" ? listComma(material, left, shape) : undefined;
  if (earlier !== undefined)
    return join(material, earlier.at, `and ${sentence.slice(earlier.inner, left.at)}`, right.at);
  return join(material, left.at, "", right.at);
}

/** Words that begin an aside between commas, which goes with both. */
function isAside(word: string): boolean {
  return (
    PREPOSITIONS.has(word) || /^(?:inter|joint|jointly|etc|namely|specifically|therefore|however|also)$/.test(word)
  );
}

/** Piece index of the boundary behind `boundary` at which its own phrase ends. */
function nextEnd(material: Material, boundary: Boundary): number {
  const index = material.boundaries.indexOf(boundary);
  const next = material.boundaries
    .slice(index + 1)
    .find((each) => each.kind === "coordinate" || each.kind === "semicolon" || each.kind === "end");
  return next?.piece ?? material.pieces.length;
}
