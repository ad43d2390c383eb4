import { Piece } from "./piece";

/** Texts are looked through up to so many bytes in all; what comes after is written letter by letter the first time. */
const longest = 4 * 1024 * 1024;
const shortest = 4;
const hashBits = 15;
/** How many earlier places are tried for a repetition. */
const tries = 24;
const reach = 32768;

/** The constant pieces of one template, each text once, in the order in which they were made. */
export class PieceSet {
  readonly #byText = new Map<string, Piece>();
  #primed = 0;

  /** The piece of a text. */
  of(text: string): Piece {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const made = new Piece(text);
    this.#byText.set(text, made);
    return made;
  }

  /** Finds repetitions within and between the pieces, so that writing them takes no search; worth it from the second document on. */
  prime(): void {
    const pieces = [...this.#byText.values()];
    if (this.#primed === pieces.length) return;
    this.#primed = pieces.length;
    findRepetitions(pieces);
  }
}

/**
 * Gives each piece its tokens: a byte for itself, or three numbers for a repetition: -1 - index of the source, offset in it, length.
 */
function findRepetitions(pieces: readonly Piece[]): void {
  const chosen: Piece[] = [];
  let total = 0;
  for (const piece of pieces) {
    if (total + piece.bytes.length > longest) break;
    total += piece.bytes.length;
    chosen.push(piece);
  }
  const all = new Uint8Array(total);
  const owner = new Int32Array(total);
  const starts: number[] = [];
  let at = 0;
  chosen.forEach((piece, i) => {
    starts.push(at);
    all.set(piece.bytes, at);
    owner.fill(i, at, at + piece.bytes.length);
    at += piece.bytes.length;
  });
  const heads = new Int32Array(1 << hashBits).fill(-1);
  const previous = new Int32Array(total).fill(-1);
  const search = new Search(all, owner, starts, heads, previous);
  chosen.forEach((piece, i) => {
    const from = starts[i] as number;
    piece.tokens = search.tokens(from, from + piece.bytes.length);
    piece.sources = chosen;
  });
}

class Search {
  constructor(
    readonly all: Uint8Array,
    readonly owner: Int32Array,
    readonly starts: readonly number[],
    readonly heads: Int32Array,
    readonly previous: Int32Array,
  ) {}

  tokens(from: number, to: number): Int32Array {
    const tokens: number[] = [];
    const { all, owner, starts } = this;
    for (let at = from; at < to;) {
      const found = to - at >= shortest ? this.#longest(at, to) : undefined;
      if (found === undefined) {
        tokens.push(all[at] as number);
        if (to - at >= shortest) this.#note(at);
        at++;
        continue;
      }
      const source = owner[found.at] as number;
      tokens.push(-1 - source, found.at - (starts[source] as number), found.length);
      const end = at + found.length;
      for (; at < end; at++) if (to - at >= shortest) this.#note(at);
    }
    return Int32Array.from(tokens);
  }

  #hash(at: number): number {
    const { all } = this;
    const four =
      (all[at] as number) |
      ((all[at + 1] as number) << 8) |
      ((all[at + 2] as number) << 16) |
      ((all[at + 3] as number) << 24);
    return Math.imul(four, 0x9e3779b1) >>> (32 - hashBits);
  }

  #note(at: number): void {
    const hash = this.#hash(at);
    this.previous[at] = this.heads[hash] as number;
    this.heads[hash] = at;
  }

  /** The longest repetition of what starts at `at` that lies within one piece. */
  #longest(at: number, to: number): { at: number; length: number } | undefined {
    const { all, owner, previous } = this;
    let best = -1;
    let bestLength = shortest - 1;
    let candidate = this.heads[this.#hash(at)] as number;
    const most = Math.min(258, to - at);
    for (let n = 0; candidate >= 0 && n < tries && at - candidate <= reach; n++) {
      if (all[candidate + bestLength] === all[at + bestLength]) {
        const piece = owner[candidate] as number;
        let length = 0;
        while (length < most && all[candidate + length] === all[at + length] && owner[candidate + length] === piece)
          length++;
        if (length > bestLength) {
          best = candidate;
          bestLength = length;
          if (length === most) break;
        }
      }
      candidate = previous[candidate] as number;
    }
    return best < 0 ? undefined : { at: best, length: bestLength };
  }
}
