import { crc32 } from "./crc32";
import { multiply, shiftBy, shiftTable } from "./crc-combine";

const encoder = new TextEncoder();

/**
 * A text that is written over and over, such as what stands between two tags of a template. `deflatePieces` writes a repetition of one as a reference
 * to where it was written last, without looking at its characters again.
 */
export class Piece {
  readonly text: string;
  /** How the piece is written where it was not written shortly before: see `PieceDictionary`. */
  tokens: Int32Array | undefined = undefined;
  /** Pieces that `tokens` refer to. */
  sources: readonly Piece[] = [];
  /** In which run of the encoder, and at which position there, the piece was written last. */
  run = 0;
  at = 0;
  #bytes: Uint8Array | undefined;
  #crc = -1;
  #shift = 0;
  #uses = 0;
  #table: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The text in UTF-8. */
  get bytes(): Uint8Array {
    return (this.#bytes ??= encoder.encode(this.text));
  }

  /** Checksum of what was written before this piece and of the piece, from the checksum of what was written before. */
  advance(crc: number): number {
    if (this.#crc < 0) {
      this.#crc = crc32(this.bytes);
      this.#shift = shiftBy(this.bytes.length);
    }
    if (this.#table !== undefined) {
      const t = this.#table;
      const moved =
        (t[crc & 0xff] as number) ^
        (t[256 + ((crc >>> 8) & 0xff)] as number) ^
        (t[512 + ((crc >>> 16) & 0xff)] as number) ^
        (t[768 + (crc >>> 24)] as number);
      return (moved ^ this.#crc) >>> 0;
    }
    if (++this.#uses === tableFrom) this.#table = shiftTable(this.#shift);
    return (multiply(this.#shift, crc) ^ this.#crc) >>> 0;
  }
}

/** From this many uses on, a table of 4 KB makes a piece's checksum cheaper. */
const tableFrom = 64;
