/** CRC-32 as zip uses it (reflected polynomial 0xEDB88320, ISO 3309), eight bytes a step. */

const tables: readonly Uint32Array[] = makeTables();

function makeTables(): Uint32Array[] {
  const first = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c >>> 0;
  }
  const all = [first];
  for (let k = 1; k < 8; k++) {
    const previous = all[k - 1] ?? first;
    const next = new Uint32Array(256);
    for (let n = 0; n < 256; n++) {
      const c = previous[n] ?? 0;
      next[n] = ((c >>> 8) ^ (first[c & 0xff] ?? 0)) >>> 0;
    }
    all.push(next);
  }
  return all;
}

/** The table of single bytes, for code that feeds a checksum byte by byte. */
export const crcTable: Uint32Array = tables[0] ?? new Uint32Array(256);

/**
 * Checksum of bytes.
 * @param bytes what to sum
 * @param seed checksum of what came before, 0 at the start
 * @returns unsigned 32-bit number
 */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let c = ~seed;
  let i = 0;
  const whole = bytes.length - 7;
  for (; i < whole; i += 8) {
    const low = c ^ (at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24));
    c =
      at(t7, low & 0xff) ^
      at(t6, (low >>> 8) & 0xff) ^
      at(t5, (low >>> 16) & 0xff) ^
      at(t4, low >>> 24) ^
      at(t3, at(bytes, i + 4)) ^
      at(t2, at(bytes, i + 5)) ^
      at(t1, at(bytes, i + 6)) ^
      at(t0, at(bytes, i + 7));
  }
  for (; i < bytes.length; i++) c = at(t0, (c ^ at(bytes, i)) & 0xff) ^ (c >>> 8);
  return ~c >>> 0;
}

function at(array: Uint8Array | Uint32Array, index: number): number {
  return array[index] as number;
}
