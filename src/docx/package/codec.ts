import { deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/**
 * What packs and unpacks the entries of a package. Node may pass its own zlib, which is faster than the one
 * that runs everywhere.
 */
export interface Codec {
  /** Raw deflate (RFC 1951) at a fast level. */
  deflateRaw(bytes: Uint8Array): Uint8Array;
  /**
   * Raw inflate. Must stop and throw when the output would grow beyond `size` bytes; may return fewer.
   * @param size declared size of the output in bytes
   */
  inflateRaw(compressed: Uint8Array, size: number): Uint8Array;
  /** CRC-32 of `bytes`, going on from `seed`. */
  crc32(bytes: Uint8Array, seed?: number): number;
}

/** Compressed size in bytes up to which one inflate call is bounded well enough by its input. */
const oneCall = 512 * 1024;
const slice = 64 * 1024;

/** The codec that runs everywhere: fflate, and our own checksum. */
export const portableCodec: Codec = {
  deflateRaw: (bytes) => deflateSync(bytes, { level: 3 }),
  inflateRaw(compressed, size) {
    if (compressed.length <= oneCall) {
      // One byte more than declared: fflate cuts silently at the end of the buffer, so a lie shows as a full buffer.
      const out = inflateSync(compressed, { out: new Uint8Array(size + 1) });
      if (out.length > size) throw new RangeError("more data than declared");
      return out;
    }
    return inflateInSlices(compressed, size);
  },
  crc32,
};

/** Feeds a large entry in slices, so that one that lies about its size is stopped early. */
function inflateInSlices(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    if (length + chunk.length > size) throw new RangeError("more data than declared");
    out.set(chunk, length);
    length += chunk.length;
    ended = final;
  });
  for (let at = 0; at < compressed.length; at += slice) {
    inflate.push(compressed.subarray(at, at + slice), at + slice >= compressed.length);
  }
  if (!ended) throw new RangeError("the data ends early");
  return out.subarray(0, length);
}

let current: Codec = portableCodec;

/** Sets the codec for the whole program; `undefined` puts the portable one back. */
export function setCodec(codec: Codec | undefined): void {
  current = codec ?? portableCodec;
}

/** The codec in use. */
export function codec(): Codec {
  return current;
}
