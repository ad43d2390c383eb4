import { escapeAttribute, escapeText, xmlDeclaration } from "../../docx";
import type { Piece, PieceSet } from "../../docx";
import type { Op } from "../language/run";
import { controlTag, factsNamespace, tagPrefix } from "./fact-control";
import type { BoundFact } from "./word-run";

export { factsNamespace };

/** Id of the facts part; bindings do not rely on it. */
export const factsStoreId = "{6D6F7469-6F6E-4772-8967-687466616374}";

/** Start tags that are kept. */
const mostHeads = 2000;

/** Constant texts of the facts part. */
export class FactsWriter {
  readonly #start: Piece;
  readonly #path: Piece;
  readonly #label: Piece;
  readonly #value: Piece;
  readonly #missing: Piece;
  readonly #end: Piece;
  readonly #close: Piece;
  readonly #pieces: PieceSet;
  readonly #heads = new Map<string, Piece>();

  constructor(pieces: PieceSet) {
    this.#pieces = pieces;
    this.#start = pieces.of(`${xmlDeclaration}<facts xmlns="${factsNamespace}" version="1">`);
    this.#path = pieces.of('<fact path="');
    this.#label = pieces.of('" label="');
    this.#value = pieces.of('">');
    this.#missing = pieces.of('" missing="true">');
    this.#end = pieces.of("</fact>");
    this.#close = pieces.of("</facts>");
  }

  /** The custom XML part that a draft's controls are bound to: every fact that the text shows, once. */
  write(facts: ReadonlyMap<string, BoundFact>, audit: object | undefined): Op[] {
    const ops: Op[] = [this.#start];
    for (const [path, fact] of facts) {
      if (fact.single) ops.push(this.#head(path, fact));
      else {
        ops.push(this.#path, escapeAttribute(path), this.#label, escapeAttribute(fact.label));
        const tag = controlTag(path);
        if (tag !== tagPrefix + path) ops.push(`" tag="${escapeAttribute(tag)}`);
        ops.push(fact.missing ? this.#missing : this.#value);
      }
      ops.push(escapeText(fact.text), this.#end);
    }
    if (audit !== undefined) ops.push(`<audit>${escapeText(JSON.stringify(audit))}</audit>`);
    ops.push(this.#close);
    return ops;
  }

  /** Start tag of a fact whose path is the same in every draft. */
  #head(path: string, fact: BoundFact): Piece {
    const key = fact.missing ? ` ${path}` : path;
    const known = this.#heads.get(key);
    if (known !== undefined) return known;
    const tag = controlTag(path);
    const long = tag === tagPrefix + path ? "" : `" tag="${escapeAttribute(tag)}`;
    const end = fact.missing ? this.#missing.text : this.#value.text;
    const text = this.#path.text + escapeAttribute(path) + this.#label.text + escapeAttribute(fact.label) + long + end;
    const head = this.#pieces.of(text);
    if (this.#heads.size < mostHeads) this.#heads.set(key, head);
    return head;
  }
}
