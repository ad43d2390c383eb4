import { endSignature, endSize, locatorSignature, locatorSize, recordSignature, recordSize } from "./zip-format";

/** What the end of a zip file says of its directory. */
export interface ZipEnd {
  /** Offset behind which the directory does not reach. */
  readonly at: number;
  /** Offset of the directory. */
  readonly start: number;
  /** Entries in the directory. */
  readonly count: number;
  /** Is the file one of several volumes? */
  readonly split: boolean;
}

/**
 * Finds the end record of a zip file, which a comment of up to 65,535 bytes may follow, and the 64-bit record before
 * it where there is one: some programs write that for small files too.
 * @param broken makes the error for a file without an end, or with one that makes no sense
 */
export function findEnd(view: DataView, broken: () => Error): ZipEnd {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) return readEnd(view, at, broken);
  }
  throw broken();
}

function readEnd(view: DataView, at: number, broken: () => Error): ZipEnd {
  const locator = at - locatorSize;
  if (locator >= 0 && view.getUint32(locator, true) === locatorSignature) return readLargeEnd(view, locator, broken);
  const count = view.getUint16(at + 10, true);
  const split = view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count;
  return { at, start: view.getUint32(at + 16, true), count, split };
}

/** PKWARE APPNOTE 6.3, sections 4.3.14 and 4.3.15. */
function readLargeEnd(view: DataView, locator: number, broken: () => Error): ZipEnd {
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + recordSize > locator || view.getUint32(at, true) !== recordSignature) throw broken();
  const count = Number(view.getBigUint64(at + 32, true));
  const split = view.getUint32(at + 16, true) !== 0 || Number(view.getBigUint64(at + 24, true)) !== count;
  return { at, start: Number(view.getBigUint64(at + 48, true)), count, split };
}
