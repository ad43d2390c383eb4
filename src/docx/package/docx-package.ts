import { codec } from "./codec";
import { packageError } from "./faults";
import { defaultLimits, type PackageLimits } from "./limits";
import { deflated, stored, utf8Flag, type ZipEntry } from "./zip-format";
import { inflateEntry, readZip } from "./zip-reader";
import { writeZip } from "./zip-writer";

/** 1 January 1980, 0:00: entries that we write carry no clock time, so that equal input gives equal files. */
const noTime = 0x00210000;

/** Entries of fewer bytes are stored as they are: setting up a compressor costs more than it saves. */
const smallest = 400;

const encoder = new TextEncoder();

/** Options for opening a package. */
export interface OpenOptions {
  /** Name of the file, for what is said about faults. */
  readonly file?: string;
  readonly limits?: Partial<PackageLimits>;
}

/** Makes an entry from bytes that are to be compressed now. */
export function makeEntry(name: string, bytes: Uint8Array): ZipEntry {
  if (bytes.length < smallest) {
    const plain = makeDeflatedEntry(name, bytes, codec().crc32(bytes), bytes.length);
    return { ...plain, method: stored };
  }
  return makeDeflatedEntry(name, codec().deflateRaw(bytes), codec().crc32(bytes), bytes.length);
}

/**
 * Makes an entry from data that is deflated already.
 * @param size size once inflated, in bytes
 */
export function makeDeflatedEntry(name: string, compressed: Uint8Array, crc: number, size: number): ZipEntry {
  return {
    name,
    nameBytes: encoder.encode(name),
    method: deflated,
    flags: utf8Flag,
    stamp: noTime,
    crc,
    compressed,
    size,
  };
}

/**
 * A Word file as a set of named parts. Nothing is inflated until it is asked for; what was not changed is written back byte for
 * byte as it was compressed.
 */
export class DocxPackage {
  readonly #entries: Map<string, ZipEntry>;
  readonly #file: string | undefined;

  private constructor(entries: Map<string, ZipEntry>, file: string | undefined) {
    this.#entries = entries;
    this.#file = file;
  }

  /**
   * Opens a package and checks its directory.
   * @throws DiagnosticError `docx/…` when the package is not sound or is not a Word file
   */
  static open(bytes: Uint8Array, options: OpenOptions = {}): DocxPackage {
    const entries = readZip(bytes, { ...defaultLimits, ...options.limits }, options.file);
    const map = new Map(entries.map((entry) => [entry.name, entry]));
    if (!map.has("[Content_Types].xml")) {
      throw packageError("not-a-docx", "This zip file is not a Word file: it has no [Content_Types].xml.", options);
    }
    return new DocxPackage(map, options.file);
  }

  /** Name of the file as the user gave it. */
  get file(): string | undefined {
    return this.#file;
  }

  /** Names of all parts, without leading slash, in the order of the file. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The entry of a part as it lies in the file, still compressed. */
  entry(name: string): ZipEntry {
    const entry = this.#entries.get(name);
    if (entry === undefined) {
      throw packageError("missing-part", `The Word file has no part ${name}.`, { file: this.#file });
    }
    return entry;
  }

  /**
   * Inflated bytes of a part; a new array each time.
   * @throws DiagnosticError when there is no such part, or its data is broken
   */
  bytes(name: string): Uint8Array {
    return inflateEntry(this.entry(name), this.#file);
  }

  /**
   * Text of an XML part: UTF-8, or UTF-16 with a byte order mark.
   * @throws DiagnosticError as `bytes`, or when the encoding is broken
   */
  text(name: string): string {
    return decodeText(this.bytes(name), name, this.#file);
  }

  setText(name: string, xml: string): void {
    this.setBytes(name, encoder.encode(xml));
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.#entries.set(name, makeEntry(name, bytes));
  }

  /** Removes a part; nothing happens when it is not there. Relationships and content types are the caller's. */
  remove(name: string): void {
    this.#entries.delete(name);
  }

  /** Another package with the same parts; changes of one do not show in the other. */
  copy(): DocxPackage {
    return new DocxPackage(new Map(this.#entries), this.#file);
  }

  /** Writes the package. */
  save(): Uint8Array {
    return writeZip([...this.#entries.values()]);
  }
}

function decodeText(bytes: Uint8Array, name: string, file: string | undefined): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw packageError("xml", `The text of ${name} is not in the encoding that it says.`, { file, cause });
  }
}
