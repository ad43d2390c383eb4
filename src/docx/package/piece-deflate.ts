import { BitWriter } from "./bit-writer";
import { crc32, crcTable } from "./crc32";
import { BlockWriter, longestMatch, shortestMatch, window } from "./deflate-block";
import type { Piece } from "./piece";

/** Deflated data with what a zip entry states of it. */
export interface Deflated {
  readonly compressed: Uint8Array;
  readonly crc: number;
  /** Size once inflated, in bytes. */
  readonly size: number;
}

/** Symbols gathered before a block is written. */
const blockSymbols = 32768;

let runs = 0;

/** A text that is deflated as it comes. */
export interface DeflateStream {
  add(parts: readonly (string | Piece)[]): void;
  finish(): Deflated;
  /** Gives up: what was added is forgotten. */
  abandon(): void;
}

/**
 * Starts deflating a text that is given as constant pieces and other texts, without ever putting it together. A piece that was written not
 * long ago becomes references to that place; only the other texts are searched for repetitions, among themselves. Checksums of
 * pieces are joined, not counted anew. The result is raw deflate data (RFC 1951) of the whole, in UTF-8.
 */
export function startDeflate(): DeflateStream {
  const own = spare ?? new Encoder();
  spare = undefined;
  own.start();
  const giveBack = (): void => {
    spare = own;
  };
  return {
    add(parts) {
      for (const part of parts) {
        if (typeof part === "string") own.text(part);
        else own.piece(part);
      }
    },
    finish() {
      const deflated = own.finish();
      giveBack();
      return deflated;
    },
    abandon: giveBack,
  };
}

/** Deflates a whole text given in pieces; see `startDeflate`. */
export function deflatePieces(parts: readonly (string | Piece)[]): Deflated {
  const stream = startDeflate();
  stream.add(parts);
  return stream.finish();
}

/** History of other texts: a ring of their bytes and of where those stand. */
const ring = 1 << 16;
const ringMask = ring - 1;
const hashBits = 13;
const shortestRepeat = 4;
const encodeUtf8 = new TextEncoder();

/** Keeps its buffers from one text to the next. */
class Encoder {
  #run = 0;
  readonly #bits = new BitWriter(1 << 14);
  readonly #block = new BlockWriter(this.#bits, blockSymbols);
  readonly #history = new Uint8Array(ring);
  readonly #places = new Int32Array(ring);
  readonly #heads = new Int32Array(1 << hashBits);
  #written = 0;
  #position = 0;
  #crc = 0;
  #pendingDistance = 0;
  #pendingLength = 0;

  /** Forgets what was written before, also where that ended in an error. */
  start(): void {
    this.#run = ++runs;
    this.#bits.start();
    this.#block.start();
    this.#heads.fill(-1);
    this.#written = 0;
    this.#position = 0;
    this.#crc = 0;
    this.#pendingLength = 0;
  }

  piece(piece: Piece): void {
    const { length } = piece.bytes;
    this.#crc = piece.advance(this.#crc);
    const distance = this.#position - piece.at;
    if (piece.run === this.#run && distance <= window) {
      if (distance === this.#pendingDistance && this.#pendingLength > 0) this.#pendingLength += length;
      else {
        this.#flushPending();
        if (length >= shortestMatch) {
          this.#pendingDistance = distance;
          this.#pendingLength = length;
        } else this.#literals(piece.bytes, 0, length);
      }
      piece.at = this.#position;
    } else {
      this.#flushPending();
      piece.run = this.#run;
      piece.at = this.#position;
      if (piece.tokens === undefined) this.#literals(piece.bytes, 0, length);
      else this.#tokens(piece, piece.tokens);
    }
    this.#position += length;
  }

  #tokens(piece: Piece, tokens: Int32Array): void {
    const block = this.#block;
    const start = this.#position;
    let offset = 0;
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i] as number;
      if (token >= 0) {
        block.literal(token);
        offset++;
        i++;
        continue;
      }
      const source = piece.sources[-1 - token] as Piece;
      const length = tokens[i + 2] as number;
      const distance = start + offset - (source.at + (tokens[i + 1] as number));
      i += 3;
      if (source.run === this.#run && distance > 0 && distance <= window) block.match(length, distance);
      else this.#literals(piece.bytes, offset, offset + length);
      offset += length;
    }
  }

  #literals(bytes: Uint8Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.#block.literal(bytes[i] as number);
  }

  #flushPending(): void {
    const distance = this.#pendingDistance;
    let rest = this.#pendingLength;
    if (rest === 0) return;
    this.#pendingLength = 0;
    while (rest > longestMatch) {
      // What is left must be long enough for a match of its own.
      const length = rest - longestMatch < shortestMatch ? longestMatch - shortestMatch : longestMatch;
      this.#block.match(length, distance);
      rest -= length;
    }
    this.#block.match(rest, distance);
  }

  text(text: string): void {
    if (text === "") return;
    this.#flushPending();
    // The ring must hold a whole stretch; a long text goes through it in several.
    for (let from = 0; from < text.length;) {
      let to = Math.min(text.length, from + 8192);
      if (to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
      this.#stretch(text, from, to);
      from = to;
    }
  }

  #stretch(text: string, from: number, to: number): void {
    const start = this.#written;
    this.#store(text, from, to);
    const count = this.#written - start;
    const history = this.#history;
    const places = this.#places;
    const heads = this.#heads;
    const block = this.#block;
    const base = this.#position;
    for (let i = 0; i < count;) {
      const at = start + i;
      if (count - i >= shortestRepeat) {
        const four =
          (history[at & ringMask] as number) |
          ((history[(at + 1) & ringMask] as number) << 8) |
          ((history[(at + 2) & ringMask] as number) << 16) |
          ((history[(at + 3) & ringMask] as number) << 24);
        const hash = Math.imul(four, 0x9e3779b1) >>> (32 - hashBits);
        const candidate = heads[hash] as number;
        heads[hash] = at;
        if (candidate >= 0 && at - candidate < ring - 16384) {
          const place = places[candidate & ringMask] as number;
          const distance = base + i - place;
          if (distance <= window) {
            const most = Math.min(longestMatch, count - i);
            let length = 0;
            while (
              length < most &&
              history[(candidate + length) & ringMask] === history[(at + length) & ringMask] &&
              places[(candidate + length) & ringMask] === place + length
            ) {
              length++;
            }
            if (length >= shortestRepeat) {
              block.match(length, distance);
              i += length;
              continue;
            }
          }
        }
      }
      block.literal(history[at & ringMask] as number);
      i++;
    }
    this.#position = base + count;
  }

  /** Puts a text into the ring as UTF-8 and goes on with the checksum. */
  #store(text: string, from: number, to: number): void {
    const history = this.#history;
    const places = this.#places;
    const shift = this.#position - this.#written;
    let crc = ~this.#crc;
    let at = this.#written;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x80) {
        // Rare: the rest goes by way of bytes.
        this.#crc = ~crc >>> 0;
        this.#written = at;
        this.#storeBytes(encodeUtf8.encode(text.slice(i, to)), shift);
        return;
      }
      history[at & ringMask] = unit;
      places[at & ringMask] = at + shift;
      crc = (crcTable[(crc ^ unit) & 0xff] as number) ^ (crc >>> 8);
      at++;
    }
    this.#crc = ~crc >>> 0;
    this.#written = at;
  }

  #storeBytes(bytes: Uint8Array, shift: number): void {
    const history = this.#history;
    const places = this.#places;
    let at = this.#written;
    for (const byte of bytes) {
      history[at & ringMask] = byte;
      places[at & ringMask] = at + shift;
      at++;
    }
    this.#crc = crc32(bytes, this.#crc);
    this.#written = at;
  }

  finish(): Deflated {
    this.#flushPending();
    this.#block.flush(true);
    return { compressed: this.#bits.finish(), crc: this.#crc, size: this.#position };
  }
}

/** An encoder whose buffers are free to be used again. */
let spare: Encoder | undefined;
