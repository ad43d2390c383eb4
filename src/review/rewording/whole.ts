/** Whether what stays after a cut reads as a sentence. */
import { CONNECTIVES, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from "./grammar";
import { hasVerb, piecesOf, verbAt, type Piece } from "./sentence";

/** Whether a text reads as one whole sentence: subject, verb, balanced marks, no loose ends. */
export function isWhole(sentence: string): boolean {
  const pieces = piecesOf(sentence);
  const words = pieces.filter((piece) => piece.isWord);
  if (words.length < 3 || verbAt(pieces, 0, pieces.length) < 1) return false;
  const last = words[words.length - 1]?.folded ?? "";
  if (CONNECTIVES.has(last) || PREPOSITIONS.has(last) || DETERMINERS.has(last)) return false;
  if (/^(?:was|were|is|are|be|been|had|has|did|limited)$/.test(last)) return false;
  if (RELATIVES.has(words[0]?.folded ?? "") && !sentence.includes(",")) return false;
  if (SUBORDINATORS.has(words[0]?.folded ?? "") && !hasMainClause(pieces)) return false;
  if (/^not only/i.test(sentence.trim()) && !/\bbut\b/i.test(sentence)) return false;
  if (/\s[,;]|,\s*,|\(\s*\)/.test(sentence)) return false;
  return balanced(sentence);
}

/** Whether a clause with a verb follows the comma of an opening "As …," or "When …,". */
function hasMainClause(pieces: readonly Piece[]): boolean {
  const comma = pieces.findIndex((piece) => piece.folded === ",");
  return comma > 0 && hasVerb(pieces, comma + 1, pieces.length);
}

function balanced(text: string): boolean {
  const count = (mark: RegExp): number => (text.match(mark) ?? []).length;
  return count(/\(/g) === count(/\)/g) && count(/[“]/g) === count(/[”]/g) && count(/"/g) % 2 === 0;
}
