import { escapeAttribute, escapeText, xmlDeclaration } from "../../docx";
import type { Piece, PieceSet } from "../../docx";
import type { Op } from "../language/run";
import { controlTag, factsNamespace, tagPrefix } from "./fact-control";
import type { BoundFact } from "./word-run";

export { factsNamespace };

/** Id of the facts part; bindings do not rely on it. */
export const factsStoreId = "{6D6F7469-6F6E-4772-8967-687466616374}";

/** Constant texts of the facts part. */
export class FactsWriter {
  readonly #start: Piece;
  readonly #path: Piece;
  readonly #label: Piece;
  readonly #value: Piece;
  readonly #missing: Piece;
  readonly #end: Piece;
  readonly #close: Piece;

  constructor(pieces: PieceSet) {
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
      ops.push(this.#path, escapeAttribute(path), this.#label, escapeAttribute(fact.label));
      const tag = controlTag(path);
      if (tag !== tagPrefix + path) ops.push(`" tag="${escapeAttribute(tag)}`);
      ops.push(fact.missing ? this.#missing : this.#value, escapeText(fact.text), this.#end);
    }
    if (audit !== undefined) ops.push(`<audit>${escapeText(JSON.stringify(audit))}</audit>`);
    ops.push(this.#close);
    return ops;
  }
}
