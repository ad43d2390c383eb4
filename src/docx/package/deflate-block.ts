import type { BitWriter } from "./bit-writer";
import { add, codeLengths, codesFor } from "./huffman";

/** Symbols of one deflate block: literals as 0-255, matches as `matchFlag | (length - 3) << 16 | (distance - 1)`. */
export const matchFlag = 0x40000000;
export const longestMatch = 258;
export const shortestMatch = 3;
/** Farthest distance that deflate can reach back. */
export const window = 32768;

const endOfBlock = 256;
/** Order in which the lengths of the code length codes stand (RFC 1951, 3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** By length - 3: symbol - 257, extra bits, first length of the symbol (RFC 1951, 3.2.5). */
const lengthSymbol = new Uint8Array(256);
const lengthExtra = new Uint8Array(29);
const lengthBase = new Uint16Array(29);
const distanceExtra = new Uint8Array(30);
const distanceBase = new Uint16Array(30);
/** Symbols of distances - 1 up to 255, and of the rest by their higher bits. */
const nearSymbol = new Uint8Array(256);
const farSymbol = new Uint8Array(256);

for (let symbol = 0, base = 0; symbol < 28; symbol++) {
  const extra = symbol < 4 ? 0 : (symbol >> 2) - 1;
  lengthExtra[symbol] = extra;
  lengthBase[symbol] = base;
  for (let n = 0; n < 1 << extra && base < 256; n++) lengthSymbol[base++] = symbol;
}
lengthSymbol[255] = 28;
lengthBase[28] = 255;
for (let symbol = 0, base = 0; symbol < 30; symbol++) {
  const extra = symbol < 2 ? 0 : (symbol >> 1) - 1;
  distanceExtra[symbol] = extra;
  distanceBase[symbol] = base;
  for (let n = 0; n < 1 << extra; n++, base++) {
    if (base < 256) nearSymbol[base] = symbol;
    else farSymbol[base >> 7] = symbol;
  }
}

function distanceSymbol(distance: number): number {
  return (distance < 256 ? nearSymbol[distance] : farSymbol[distance >> 7]) as number;
}

/** Gathers symbols and writes them as blocks with codes of their own (RFC 1951, 3.2.7). */
export class BlockWriter {
  readonly #bits: BitWriter;
  readonly #symbols: Int32Array;
  readonly #literals = new Uint32Array(286);
  readonly #distances = new Uint32Array(30);
  #count = 0;

  constructor(bits: BitWriter, capacity: number) {
    this.#bits = bits;
    this.#symbols = new Int32Array(capacity);
  }

  /** Begins anew. */
  start(): void {
    this.#count = 0;
    this.#literals.fill(0);
    this.#distances.fill(0);
  }

  literal(byte: number): void {
    this.#symbols[this.#count++] = byte;
    add(this.#literals, byte, 1);
    if (this.#count === this.#symbols.length) this.flush(false);
  }

  /** @param length 3 to 258 @param distance 1 to 32768 */
  match(length: number, distance: number): void {
    this.#symbols[this.#count++] = matchFlag | ((length - 3) << 16) | (distance - 1);
    add(this.#literals, 257 + (lengthSymbol[length - 3] as number), 1);
    add(this.#distances, distanceSymbol(distance - 1), 1);
    if (this.#count === this.#symbols.length) this.flush(false);
  }

  /** Writes the symbols gathered so far as a block. */
  flush(last: boolean): void {
    if (this.#count === 0 && !last) return;
    this.#literals[endOfBlock] = 1;
    const literalLengths = codeLengths(this.#literals, 15);
    const distanceLengths = codeLengths(this.#distances, 15);
    // A block without matches still states one distance code.
    if (distanceLengths.every((length) => length === 0)) distanceLengths[0] = 1;
    this.#bits.reserve(this.#count * 6 + 1024);
    this.#bits.write(last ? 1 : 0, 1);
    this.#bits.write(2, 2);
    writeLengths(this.#bits, literalLengths, distanceLengths);
    this.#writeSymbols(literalLengths, distanceLengths);
    this.start();
  }

  /** The loop that takes most of the time: it keeps the writer's state at hand and packs code and extra bits together. */
  #writeSymbols(literalLengths: Uint8Array, distanceLengths: Uint8Array): void {
    const bits = this.#bits;
    const symbols = this.#symbols;
    const literalCodes = codesFor(literalLengths);
    const distanceCodes = codesFor(distanceLengths);
    const count = this.#count;
    const { bytes } = bits;
    let { length, held, count: heldBits } = bits;
    for (let i = 0; i < count; i++) {
      const symbol = symbols[i] as number;
      if (symbol < matchFlag) {
        held |= (literalCodes[symbol] as number) << heldBits;
        heldBits += literalLengths[symbol] as number;
      } else {
        const repeated = (symbol >>> 16) & 0xff;
        const own = lengthSymbol[repeated] as number;
        const width = literalLengths[257 + own] as number;
        const code = (literalCodes[257 + own] as number) | ((repeated - (lengthBase[own] as number)) << width);
        // At most 15 bits and 5 more, which do not fit beside 15 held ones: the lower two bytes go first.
        held |= (code & 0xffff) << heldBits;
        heldBits += Math.min(16, width + (lengthExtra[own] as number));
        if (heldBits >= 16) {
          bytes[length++] = held;
          bytes[length++] = held >>> 8;
          held >>>= 16;
          heldBits -= 16;
        }
        const beyond = width + (lengthExtra[own] as number) - 16;
        if (beyond > 0) {
          held |= (code >>> 16) << heldBits;
          heldBits += beyond;
        }
        const distance = symbol & 0xffff;
        const far = distanceSymbol(distance);
        held |= (distanceCodes[far] as number) << heldBits;
        heldBits += distanceLengths[far] as number;
        if (heldBits >= 16) {
          bytes[length++] = held;
          bytes[length++] = held >>> 8;
          held >>>= 16;
          heldBits -= 16;
        }
        held |= (distance - (distanceBase[far] as number)) << heldBits;
        heldBits += distanceExtra[far] as number;
      }
      if (heldBits >= 16) {
        bytes[length++] = held;
        bytes[length++] = held >>> 8;
        held >>>= 16;
        heldBits -= 16;
      }
    }
    bits.length = length;
    bits.held = held;
    bits.count = heldBits;
    bits.write(literalCodes[endOfBlock] as number, literalLengths[endOfBlock] as number);
  }
}

/** Writes the two tables of code lengths, runs shortened (RFC 1951, 3.2.7). */
function writeLengths(bits: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const literalCount = Math.max(257, lastUsed(literals) + 1);
  const distanceCount = Math.max(1, lastUsed(distances) + 1);
  const all = [...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)];
  const runs = shortened(all);
  const frequencies = new Uint32Array(19);
  for (const [symbol] of runs) add(frequencies, symbol, 1);
  const lengths = codeLengths(frequencies, 7);
  const codes = codesFor(lengths);
  let stated = order.length;
  while (stated > 4 && lengths[order[stated - 1] as number] === 0) stated--;
  bits.write(literalCount - 257, 5);
  bits.write(distanceCount - 1, 5);
  bits.write(stated - 4, 4);
  for (const symbol of order.slice(0, stated)) bits.write(lengths[symbol] as number, 3);
  for (const [symbol, extra, width] of runs) {
    bits.write(codes[symbol] as number, lengths[symbol] as number);
    if (width > 0) bits.write(extra, width);
  }
}

function lastUsed(lengths: Uint8Array): number {
  let last = lengths.length - 1;
  while (last > 0 && lengths[last] === 0) last--;
  return last;
}

/** Runs of equal lengths: 16 repeats the last one 3-6 times, 17 and 18 are 3-10 and 11-138 zeros. */
function shortened(lengths: readonly number[]): [symbol: number, extra: number, width: number][] {
  const runs: [number, number, number][] = [];
  for (let i = 0; i < lengths.length;) {
    const length = lengths[i] as number;
    let end = i + 1;
    while (end < lengths.length && lengths[end] === length) end++;
    let rest = end - i;
    i = end;
    if (length === 0) {
      for (; rest >= 11; rest -= Math.min(rest, 138)) runs.push([18, Math.min(rest, 138) - 11, 7]);
      if (rest >= 3) {
        runs.push([17, rest - 3, 3]);
        rest = 0;
      }
    } else {
      runs.push([length, 0, 0]);
      for (rest--; rest >= 3; rest -= Math.min(rest, 6)) runs.push([16, Math.min(rest, 6) - 3, 2]);
    }
    for (; rest > 0; rest--) runs.push([length, 0, 0]);
  }
  return runs;
}
