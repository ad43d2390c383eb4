import { escapeAttribute } from "../../docx/xml";
import type { Piece, PieceSet } from "../../docx/package";
import type { Op } from "../language/run";
import { controlKind, controlTag, controlText, controlTitle, factXPath } from "./fact-control";

/** Run properties of which a reader sees something. */
const showsLook = /<w:(?!rPr\b|lang\b|noProof\b)/;

/** Writes controls of one look; what is the same in all of them is written as pieces. */
export class ControlWriter {
  readonly #open: Piece;
  readonly #tag: Piece;
  readonly #id: Piece;
  readonly #filled: Piece;
  readonly #placeholder: Piece;
  readonly #oneLine: Piece;
  readonly #lines: Piece;
  readonly #prompt: Piece;
  readonly #filledPlain: Piece;
  readonly #linesPlain: Piece;

  /** @param runProperties `w:rPr` of the text, serialized, or "" */
  constructor(pieces: PieceSet, runProperties: string) {
    const t = controlText;
    this.#open = pieces.of(t.open + runProperties + t.alias);
    this.#tag = pieces.of(t.tag);
    this.#id = pieces.of(t.id);
    this.#filled = pieces.of(t.filled + t.binding);
    this.#placeholder = pieces.of(t.placeholder + t.binding);
    const hasLook = showsLook.test(runProperties);
    const end = (lines: boolean, look = hasLook): string => controlKind(lines, look) + t.content;
    this.#oneLine = pieces.of(t.endBinding + end(false));
    this.#lines = pieces.of(t.endBinding + end(true));
    this.#prompt = pieces.of(t.endBinding + end(false, true));
    this.#filledPlain = pieces.of(t.filled + end(false));
    this.#linesPlain = pieces.of(t.filled + end(true));
  }

  /** Writes the start of a control, up to its content. */
  start(ops: Op[], control: { path: string; label: string; id: string; placeholder: boolean; lines: boolean }): void {
    const { path, label, id, placeholder, lines } = control;
    ops.push(this.#open, controlTitle(label), this.#tag, escapeAttribute(controlTag(path)), this.#id, id);
    const xpath = factXPath(path);
    if (xpath === undefined) ops.push(lines ? this.#linesPlain : this.#filledPlain);
    else {
      const end = placeholder ? this.#prompt : lines ? this.#lines : this.#oneLine;
      ops.push(placeholder ? this.#placeholder : this.#filled, escapeAttribute(xpath), end);
    }
  }
}
