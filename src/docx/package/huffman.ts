/** Code lengths of an optimal prefix code of limited length, and its codes as deflate writes them (RFC 1951, 3.2.2). */

/**
 * Lengths of the codes for symbols of these frequencies; 0 for a symbol that does not occur.
 * @param limit longest code in bits
 */
export function codeLengths(frequencies: Uint32Array, limit: number): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  const symbols: number[] = [];
  frequencies.forEach((frequency, symbol) => {
    if (frequency > 0) symbols.push(symbol);
  });
  if (symbols.length === 0) return lengths;
  if (symbols.length === 1) {
    lengths[symbols[0] as number] = 1;
    return lengths;
  }
  symbols.sort((a, b) => (frequencies[a] as number) - (frequencies[b] as number) || a - b);
  const counts = countsByLength(
    symbols.map((symbol) => frequencies[symbol] as number),
    limit,
  );
  // The rarest symbols get the longest codes.
  let next = 0;
  for (let length = limit; length > 0; length--) {
    for (let n = counts[length] as number; n > 0; n--) lengths[symbols[next++] as number] = length;
  }
  return lengths;
}

/** How many codes there are of each length, for weights in rising order. */
function countsByLength(weights: readonly number[], limit: number): Uint32Array {
  const count = weights.length;
  const parents = new Int32Array(2 * count - 1);
  const sums = new Float64Array(2 * count - 1);
  weights.forEach((weight, i) => (sums[i] = weight));
  let leaf = 0;
  let inner = count;
  for (let node = count; node < 2 * count - 1; node++) {
    for (let child = 0; child < 2; child++) {
      const takeLeaf = leaf < count && (inner >= node || (sums[leaf] as number) <= (sums[inner] as number));
      const taken = takeLeaf ? leaf++ : inner++;
      sums[node] = (sums[node] as number) + (sums[taken] as number);
      parents[taken] = node;
    }
  }
  const depths = new Uint8Array(2 * count - 1);
  const counts = new Uint32Array(Math.max(limit, 64) + 1);
  for (let node = 2 * count - 3; node >= 0; node--) {
    depths[node] = (depths[parents[node] as number] as number) + 1;
    if (node < count) add(counts, Math.min(depths[node] as number, 64), 1);
  }
  return limited(counts, limit);
}

/** Shortens codes beyond the limit; the sum of 2^-length must stay 1. */
function limited(counts: Uint32Array, limit: number): Uint32Array {
  for (let length = counts.length - 1; length > limit; length--) {
    while ((counts[length] as number) > 0) {
      // Two codes of this length become one a bit shorter; a shorter code makes room for the other.
      let shorter = length - 2;
      while ((counts[shorter] as number) === 0) shorter--;
      add(counts, length, -2);
      add(counts, length - 1, 1);
      add(counts, shorter + 1, 2);
      add(counts, shorter, -1);
    }
  }
  return counts;
}

/** Codes for lengths, bits reversed, since deflate packs codes from their most significant bit. */
export function codesFor(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(17);
  for (const length of lengths) if (length > 0) add(counts, length, 1);
  const next = new Uint16Array(17);
  for (let length = 1; length < 16; length++)
    next[length + 1] = ((next[length] as number) + (counts[length] as number)) << 1;
  const codes = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    codes[symbol] = reversed(next[length] as number, length);
    add(next, length, 1);
  });
  return codes;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let i = 0, rest = code; i < length; i++, rest >>>= 1) result = (result << 1) | (rest & 1);
  return result;
}

/** Adds to a number of an array. */
export function add(numbers: Uint32Array | Uint16Array, index: number, amount: number): void {
  numbers[index] = (numbers[index] as number) + amount;
}
