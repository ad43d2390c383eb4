import type { DiagnosticError } from "../../diagnostic";
import { codec } from "./codec";
import { packageError, type PackageFault } from "./faults";
import type { PackageLimits } from "./limits";
import {
  centralSignature,
  centralSize,
  deflated,
  encryptedFlag,
  localSignature,
  localSize,
  stored,
  utf8Flag,
  zip64Extra,
  type ZipEntry,
} from "./zip-format";
import { findEnd } from "./zip-end";

interface Source {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly limits: PackageLimits;
  readonly file: string | undefined;
}

/**
 * Reads the directory of a zip file and checks it whole, without inflating anything.
 * Refused: duplicate names (letter case apart: part names of a Word file do not differ by case), names that are absolute, escape or hold a
 * backslash, encryption, several disks, methods other than stored and deflate, entries that overlap, a local header that says
 * otherwise than the directory, and sizes or ratios above the limits.
 * @returns entries in the order of the directory; folders are left out
 * @throws DiagnosticError `docx/…`
 */
export function readZip(bytes: Uint8Array, limits: PackageLimits, file?: string): ZipEntry[] {
  const source: Source = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits, file };
  refuseOldFormat(source);
  const { at, start, count, split } = findEnd(source.view, () =>
    fault(source, "not-a-zip", "This is not a Word file (.docx), or its end is cut off."),
  );
  if (split) throw fault(source, "unsupported", "The file is one of several volumes of a split archive.");
  if (count > limits.entries) {
    throw fault(source, "too-large", `The file holds ${count} entries; at most ${limits.entries} are read.`);
  }
  return readDirectory(source, start, at, count);
}

/**
 * Inflates one entry and checks size and checksum.
 * @throws DiagnosticError when the data is broken or its declared size lies
 */
export function inflateEntry(entry: ZipEntry, file?: string): Uint8Array {
  const bytes = entry.method === stored ? entry.compressed : inflate(entry, file);
  if (bytes.length !== entry.size) {
    throw packageError("lying-size", `${entry.name} is ${bytes.length} bytes, and says ${entry.size}.`, { file });
  }
  if (codec().crc32(bytes) !== entry.crc) {
    const hint = "The file was damaged on its way; get it again.";
    throw packageError("broken-entry", `The checksum of ${entry.name} does not fit its data.`, { file, hint });
  }
  return bytes;
}

/** By name, since an error of Node's own zlib need not come from this realm. */
function isRangeError(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && "name" in cause && cause.name === "RangeError";
}

function inflate(entry: ZipEntry, file: string | undefined): Uint8Array {
  try {
    return codec().inflateRaw(entry.compressed, entry.size);
  } catch (cause) {
    const lies = isRangeError(cause);
    const what = lies ? "holds more or less data than it says" : "cannot be inflated";
    throw packageError(lies ? "lying-size" : "broken-entry", `${entry.name} ${what}.`, { file, cause });
  }
}

function fault(source: Source, id: PackageFault, reason: string, hint?: string): DiagnosticError {
  return packageError(id, reason, { file: source.file, ...(hint === undefined ? {} : { hint }) });
}

/** Compound files (MS-CFB): Word 97-2003, or a .docx with a password. */
function refuseOldFormat(source: Source): void {
  if (source.bytes.length >= 8 && source.view.getUint32(0) === 0xd0cf11e0 && source.view.getUint32(4) === 0xa1b11ae1) {
    const hint = "Open it in Word, take the password off if there is one, and save it as .docx.";
    throw fault(source, "old-or-encrypted", "This is a Word 97-2003 file or has a password.", hint);
  }
}

function readDirectory(source: Source, start: number, end: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const ranges: { from: number; to: number }[] = [];
  let total = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    const { entry, next, range } = readEntry(source, at, end);
    at = next;
    ranges.push(range);
    if (entry.name.endsWith("/")) continue;
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw fault(source, "duplicate-name", `The file holds ${entry.name} twice.`);
    names.add(key);
    total += entry.size;
    if (total > source.limits.totalBytes) {
      throw fault(source, "too-large", `The file holds more than ${source.limits.totalBytes} bytes once unpacked.`);
    }
    entries.push(entry);
  }
  ranges.sort((a, b) => a.from - b.from);
  let reach = 0;
  for (const range of ranges) {
    if (range.from < reach || range.to > start) {
      throw fault(source, "broken-entry", "Entries of the file overlap one another.");
    }
    reach = range.to;
  }
  return entries;
}

interface ReadEntry {
  readonly entry: ZipEntry;
  readonly next: number;
  readonly range: { from: number; to: number };
}

function readEntry(source: Source, at: number, end: number): ReadEntry {
  const { view, bytes } = source;
  if (at + centralSize > end || view.getUint32(at, true) !== centralSignature) {
    throw fault(source, "not-a-zip", "The directory of the file is broken.");
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + centralSize + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > end) throw fault(source, "not-a-zip", "The directory of the file is broken.");
  const nameBytes = bytes.subarray(at + centralSize, at + centralSize + nameLength);
  const name = decodeName(source, nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & encryptedFlag)
    throw fault(source, "encrypted", `${name} is encrypted.`, "Save the file without a password.");
  const method = view.getUint16(at + 10, true);
  if (method !== stored && method !== deflated) {
    throw fault(source, "unsupported", `${name} is packed by method ${method}, which Word files do not use.`);
  }
  const sizes = readSizes(source, at, at + centralSize + nameLength, extraLength, name);
  const data = dataStart(source, sizes.local, nameBytes, name, method);
  const to = data + sizes.compressed;
  if (to > bytes.length) throw fault(source, "broken-entry", `${name} is cut off.`);
  checkSizes(source, name, method, sizes);
  const entry: ZipEntry = {
    name,
    nameBytes,
    method,
    flags: flags & utf8Flag,
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressed: bytes.subarray(data, to),
    size: sizes.size,
  };
  return { entry, next, range: { from: sizes.local, to } };
}

interface Sizes {
  compressed: number;
  size: number;
  local: number;
}

/** Sizes from the directory; a field of all ones stands in the 64-bit extra field, in this order. */
function readSizes(source: Source, at: number, extraAt: number, extraLength: number, name: string): Sizes {
  const { view } = source;
  const raw = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (raw.includes(0xffffffff)) {
    let field = extraAt;
    const stop = extraAt + extraLength;
    while (field + 4 <= stop && view.getUint16(field, true) !== zip64Extra)
      field += 4 + view.getUint16(field + 2, true);
    let from = field + 4;
    for (let i = 0; i < raw.length; i++) {
      if (raw[i] !== 0xffffffff) continue;
      if (from + 8 > stop) throw fault(source, "broken-entry", `The size of ${name} is not stated.`);
      raw[i] = Number(view.getBigUint64(from, true));
      from += 8;
    }
  }
  const [size = 0, compressed = 0, local = 0] = raw;
  return { size, compressed, local };
}

function checkSizes(source: Source, name: string, method: number, sizes: Sizes): void {
  const { limits } = source;
  if (sizes.size > limits.entryBytes) {
    throw fault(source, "too-large", `${name} is ${sizes.size} bytes; at most ${limits.entryBytes} are read.`);
  }
  if (sizes.size >= limits.ratioFrom && sizes.size > sizes.compressed * limits.ratio) {
    throw fault(
      source,
      "too-large",
      `${name} grows more than ${limits.ratio} times when unpacked, as a zip bomb does.`,
    );
  }
  if (method === stored && sizes.size !== sizes.compressed) {
    throw fault(source, "lying-size", `${name} is ${sizes.compressed} bytes, and says ${sizes.size}.`);
  }
}

/** Where the data of an entry starts; the local header must name the same entry and method. */
function dataStart(source: Source, local: number, nameBytes: Uint8Array, name: string, method: number): number {
  const { view, bytes } = source;
  if (local + localSize > bytes.length || view.getUint32(local, true) !== localSignature) {
    throw fault(source, "broken-entry", `${name} is not where the directory says.`);
  }
  const length = view.getUint16(local + 26, true);
  const same =
    length === nameBytes.length &&
    view.getUint16(local + 8, true) === method &&
    nameBytes.every((byte, i) => bytes[local + localSize + i] === byte);
  if (!same) throw fault(source, "broken-entry", `The header of ${name} says otherwise than the directory.`);
  return local + localSize + length + view.getUint16(local + 28, true);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function decodeName(source: Source, nameBytes: Uint8Array): string {
  let name: string;
  try {
    name = decoder.decode(nameBytes);
  } catch (cause) {
    throw packageError("unsafe-name", "The name of an entry is not UTF-8.", { file: source.file, cause });
  }
  const parts = name.split("/");
  if (parts[parts.length - 1] === "") parts.pop();
  const unsafe =
    parts.length === 0 ||
    parts.some((part) => part === "" || part === "." || part === "..") ||
    /[\\\u0000-\u001f\u007f]/.test(name) ||
    /^[a-z]:/i.test(name);
  if (unsafe)
    throw fault(source, "unsafe-name", `The file holds an entry with an unsafe name: ${JSON.stringify(name)}.`);
  return name;
}
