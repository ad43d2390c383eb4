import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { setCodec } from "../../docx";

/** Level 1 packs a draft a little larger than level 6 and in a third of the time. */
const fastLevel = 1;

/** Lets Node's own zlib do the packing, which is several times as fast as the portable one. */
export function useFastCodec(): void {
  setCodec({
    deflateRaw: (bytes) => deflateRawSync(bytes, { level: fastLevel }),
    inflateRaw: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) }),
    crc32: (bytes, seed) => crc32(bytes, seed),
  });
}
