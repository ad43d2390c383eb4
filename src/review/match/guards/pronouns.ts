/** What "one" stands for after a denied noun. */
import { isContrast } from "../../text/clauses";
import { Mark, Trait, type Token } from "../../text/tokens";
import { AUXILIARIES, isFinite } from "../../text/verbs";

/** Tokens that stand for a noun that was denied before: "no gun in the car, but one in the house". Maps the pronoun to the noun. */
export function resolvePronouns(tokens: readonly Token[], from: number, end: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let denied = -1;
  let contrast = false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.word === "no" || token.word === "any" || token.word === "neither") {
      const head = headNoun(tokens, at + 1, end);
      if (head !== undefined) [denied, contrast] = [head, false];
    }
    contrast ||= isContrast(tokens, at) || (token.marks & Mark.semicolon) !== 0;
    if (denied < 0 || !contrast || !/^(?:one|another|ones|some|others|two|three|several|it|they)$/.test(token.word))
      continue;
    const next = tokens[at + 1];
    if (
      next === undefined ||
      at + 1 >= end ||
      isFinite(next) ||
      /^(?:in|at|on|near|inside|under|next|from|with|within|beside|by)$/.test(next.word)
    ) {
      found.set(at, denied);
    }
  }
  return found;
}

function headNoun(tokens: readonly Token[], at: number, end: number): number | undefined {
  let head: number | undefined;
  for (let index = at; index < Math.min(at + 4, end); index += 1) {
    const token = tokens[index];
    if (token === undefined || AUXILIARIES.has(token.word)) break;
    if (index > at && (token.marks & (Mark.comma | Mark.semicolon)) !== 0) break;
    if (
      /^(?:in|at|on|near|of|or|and|was|were|inside|under|from|with|within|that|who|which|found|recovered|seized)$/.test(
        token.word,
      )
    )
      break;
    head = index;
  }
  return head === undefined || (tokens[head]?.traits ?? 0) === Trait.number ? undefined : head;
}
