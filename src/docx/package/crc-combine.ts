/**
 * Checksums of joined texts. A CRC-32 is a remainder of polynomials over two elements, so that appending n bytes multiplies it by x^(8n) modulo the
 * CRC's polynomial; bits are reflected (bit 31 is x^0), as in crc32.ts.
 */

const polynomial = 0xedb88320;
const one = 0x80000000;

/** Product of two polynomials modulo the CRC's. */
export function multiply(a: number, b: number): number {
  let product = 0;
  let factor = b >>> 0;
  for (let bit = one; bit !== 0; bit >>>= 1) {
    if (a & bit) product ^= factor;
    factor = factor & 1 ? (factor >>> 1) ^ polynomial : factor >>> 1;
  }
  return product >>> 0;
}

/** x^(8·2^k) for k from 0. */
const powers: number[] = [];

function power(k: number): number {
  for (let n = powers.length; n <= k; n++) {
    // x^8 is bit 23; each further power is the square of the last.
    const last = powers[n - 1];
    powers.push(last === undefined ? 0x00800000 : multiply(last, last));
  }
  return powers[k] as number;
}

/** The factor by which appending `bytes` bytes multiplies a checksum. */
export function shiftBy(bytes: number): number {
  let factor = one;
  for (let k = 0, rest = bytes; rest > 0; k++, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) factor = multiply(factor, power(k));
  }
  return factor >>> 0;
}

/** The same factor as four tables of 256 products, one for each byte of the checksum. */
export function shiftTable(factor: number): Uint32Array {
  const table = new Uint32Array(1024);
  for (let byte = 0; byte < 4; byte++) {
    for (let bit = 0; bit < 8; bit++) {
      const product = multiply(factor, (1 << (byte * 8 + bit)) >>> 0);
      const half = 1 << bit;
      for (let n = 0; n < half; n++) table[byte * 256 + half + n] = (table[byte * 256 + n] as number) ^ product;
    }
  }
  return table;
}
