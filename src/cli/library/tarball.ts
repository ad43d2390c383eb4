import { gunzipSync } from "node:zlib";
import { libraryFault, libraryIn, libraryLimits, type ArchivedFile, type LibraryFiles } from "../../library";

const block = 512;
/** Headers and padding on top of what files may hold. */
const mostBytes = libraryLimits.totalBytes + libraryLimits.files * 4 * block;
const decoder = new TextDecoder();

/** Kinds of entries of a tar file (POSIX.1-2017, pax, "ustar Interchange Format"; "L" is GNU's). */
const kinds = {
  file: "0",
  oldFile: "\0",
  hardLink: "1",
  symbolicLink: "2",
  folder: "5",
  pax: "x",
  paxForAll: "g",
  gnuName: "L",
};

/**
 * Reads a library from what `npm pack` makes: a gzipped tar with everything in one folder.
 * @throws DiagnosticError where the archive is not sound, is too large, or holds a link or a path that leads out of it
 */
export function untarLibrary(bytes: Uint8Array, origin: string): LibraryFiles {
  return libraryIn([...entriesOf(gunzip(bytes, origin), origin)], origin);
}

function gunzip(bytes: Uint8Array, origin: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (cause) {
    const large =
      typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    const reason = large ? `The archive unpacks to more than ${mostBytes} bytes.` : "The archive is not sound gzip.";
    throw libraryFault(large ? "too-large" : "not-a-tarball", reason, { file: origin }, undefined, cause);
  }
}

function* entriesOf(tar: Uint8Array, origin: string): Generator<ArchivedFile> {
  const broken = (): Error => libraryFault("not-a-tarball", "The archive is not a sound tar file.", { file: origin });
  let longName: string | undefined;
  let count = 0;
  for (let at = 0; at + block <= tar.length;) {
    const head = tar.subarray(at, at + block);
    if (head.every((byte) => byte === 0)) return;
    if (!checksumFits(head)) throw broken();
    const size = octal(head, 124, 12);
    const content = tar.subarray(at + block, at + block + size);
    if (content.length < size) throw broken();
    at += block + Math.ceil(size / block) * block;
    const kind = text(head, 156, 1);
    if (kind === kinds.pax) longName = paxPath(decoder.decode(content)) ?? longName;
    else if (kind === kinds.gnuName) longName = text(content, 0, content.length);
    else if (kind !== kinds.folder && kind !== kinds.paxForAll) {
      const name = longName ?? plainName(head);
      longName = undefined;
      refuse(kind, name, size, origin);
      count += 1;
      if (count > libraryLimits.files + 1000)
        throw libraryFault("too-many", "The archive holds too many files.", { file: origin });
      yield { name, read: () => content.slice() };
    }
  }
}

function refuse(kind: string, name: string, size: number, origin: string): void {
  const quoted = JSON.stringify(name);
  if (kind === kinds.hardLink || kind === kinds.symbolicLink) {
    const reason = `${quoted} in it is a link; a library holds plain files.`;
    throw libraryFault("symbolic-link", reason, { file: origin });
  }
  if (kind !== kinds.file && kind !== kinds.oldFile && kind !== "")
    throw libraryFault("not-a-tarball", `${quoted} in it is no plain file.`, { file: origin });
  if (size > libraryLimits.fileBytes) {
    const reason = `${quoted} in it has ${size} bytes; at most ${libraryLimits.fileBytes} are read.`;
    throw libraryFault("too-large", reason, { file: origin });
  }
}

/** The sum of a header's bytes, its own eight counted as spaces. */
function checksumFits(head: Uint8Array): boolean {
  let sum = 0;
  head.forEach((byte, i) => (sum += i >= 148 && i < 156 ? 0x20 : byte));
  return sum === octal(head, 148, 8);
}

function plainName(head: Uint8Array): string {
  const prefix = text(head, 257, 5) === "ustar" ? text(head, 345, 155) : "";
  const name = text(head, 0, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}

function text(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return decoder.decode(end < 0 ? field : field.subarray(0, end));
}

function octal(bytes: Uint8Array, at: number, length: number): number {
  const digits = text(bytes, at, length).trim();
  return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : 0;
}

/** The path that a pax header gives to the entry behind it; its records are `LENGTH KEY=VALUE`. */
function paxPath(records: string): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}
