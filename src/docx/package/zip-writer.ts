import {
  centralSignature,
  centralSize,
  endSignature,
  endSize,
  localSignature,
  localSize,
  type ZipEntry,
} from "./zip-format";

/** Version needed to extract: 2.0, deflate. */
const version = 20;

/**
 * Writes entries as a zip file, in the order given. What is compressed is copied as it is.
 * @returns the bytes of the file
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let total = endSize;
  for (const entry of entries) {
    total += localSize + centralSize + 2 * entry.nameBytes.length + entry.compressed.length;
  }
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, localSignature, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.nameBytes, at + localSize);
    at += localSize + entry.nameBytes.length;
    out.set(entry.compressed, at);
    at += entry.compressed.length;
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, version, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(entry.nameBytes, at + centralSize);
    at += centralSize + entry.nameBytes.length;
  });
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that a local and a central header share: from the version needed to the length of the extra field. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
