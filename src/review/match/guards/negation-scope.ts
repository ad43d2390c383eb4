/** How far a negation reaches in its sentence. */
import { clauseBegins, isContrast } from "../../text/clauses";
import { Mark } from "../../text/tokens";
import { isFinite } from "../../text/verbs";
import { GRANTING, NARROW_STOPS, RELATIVES } from "./negation-words";
import { WordsOfSentence } from "./sentence-words";

/** A clause; a denied statement with its subordinate clauses; a noun phrase. */
export type Extent = "clause" | "evidence" | "narrow";

/** Tells where the reach of a sentence's negations ends. */
export class NegationScope extends WordsOfSentence {
  /** The end of what a cue reaches: a clause, a denied statement with its subordinate clauses, or a noun phrase. */
  end(cue: number, from: number, extent: Extent): number {
    const noun = /^(?:no|without|of|from|than|lacks|lacked|neither|nor)$/.test(this.word(from - 1));
    let verbSeen = this.verbBefore(cue);
    const parenthetic = this.parentheticEnd(cue);
    if (parenthetic !== undefined) return parenthetic;
    const relative = this.inRelative(cue);
    for (let at = from; at < this.limit; at += 1) {
      const token = this.tokens[at];
      if (token === undefined) return at;
      if (at > from && extent === "evidence" && token.word === "and" && this.word(at + 1) === "that") continue;
      if (at > from - 1 && clauseBegins(this.tokens, at, this.limit, noun, verbSeen)) {
        if (extent !== "evidence" || isContrast(this.tokens, at) || this.isMainClause(at)) return at;
      }
      if ((token.marks & Mark.close) !== 0 && !this.opened(from, at)) return at;
      if (at > from && extent !== "evidence" && RELATIVES.has(token.word)) return at;
      if (at > from && relative && /^(?:was|were|is|are|had|has)$/.test(token.word)) return at;
      if (at > from && extent === "narrow" && NARROW_STOPS.has(token.word)) return at;
      verbSeen ||= isFinite(token);
    }
    return this.limit;
  }

  /** "those who did not pay were beaten": the negation ends with its relative clause. */
  private inRelative(cue: number): boolean {
    for (let at = cue - 1; at >= Math.max(this.from, cue - 2); at -= 1)
      if (/^(?:who|which)$/.test(this.word(at))) return true;
    return false;
  }

  /** Inside a denied statement, "and he sold …" still belongs to it; after a semicolon, or a comma and a subject, it ends. */
  private isMainClause(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || (token.marks & (Mark.semicolon | Mark.dash)) !== 0) return true;
    const next = token.word === "and" || token.word === "or" ? at + 1 : at;
    const subject = this.tokens[next];
    if (subject === undefined || subject.word === "that" || token.word === "or") return false;
    if (token.word === "then" || subject.word === "then" || this.isOneOf(next, GRANTING)) return true;
    return (token.marks & Mark.comma) !== 0 && !isFinite(subject);
  }

  private verbBefore(cue: number): boolean {
    for (let at = cue - 1; at >= Math.max(this.from, cue - 8); at -= 1) {
      const token = this.tokens[at];
      if (token === undefined) return false;
      // ", and no scales or ledgers were found": the verb of the clause before is not this one's.
      if (/^(?:and|but|so|yet)$/.test(token.word) && (token.marks & (Mark.comma | Mark.semicolon)) !== 0) return false;
      if (isFinite(token)) return true;
    }
    return false;
  }

  /** ", not loaded," closes at its second comma. */
  private parentheticEnd(cue: number): number | undefined {
    if (((this.tokens[cue]?.marks ?? 0) & Mark.comma) === 0 || this.word(cue) !== "not") return undefined;
    for (let at = cue + 1; at < Math.min(cue + 5, this.limit); at += 1) {
      if (((this.tokens[at]?.marks ?? 0) & Mark.comma) !== 0) return at;
    }
    return undefined;
  }

  private opened(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (((this.tokens[at]?.marks ?? 0) & Mark.open) !== 0) return true;
    return false;
  }
}
