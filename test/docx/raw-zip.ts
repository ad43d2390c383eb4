import { deflateRawSync, crc32 } from "node:zlib";

/** One entry of a zip file, in which anything may be a lie. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array | string;
  /** 0 stored, 8 deflated (the default). */
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says, where it differs from the truth. */
  readonly says?: {
    readonly size?: number;
    readonly compressed?: number;
    readonly crc?: number;
    readonly offset?: number;
  };
  /** What the local header says, where it differs from the directory. */
  readonly local?: { readonly name?: string; readonly method?: number };
  readonly centralExtra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  /** Sizes and checksum stand behind the data, as a program writes them that does not know them beforehand. */
  readonly descriptor?: boolean;
  /** Bytes in place of the packed data. */
  readonly packed?: Uint8Array;
}

/** What the end of the file says, where it differs from the truth. */
export interface RawEnd {
  readonly count?: number;
  readonly start?: number;
  readonly disk?: number;
  readonly comment?: string;
  /** Bytes before the first entry. */
  readonly before?: Uint8Array;
  /** Bytes between directory and end. */
  readonly between?: (directory: number, size: number) => Uint8Array;
}

const encoder = new TextEncoder();

function numbers(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) out.writeUInt16LE(value & 0xffff, at);
    else out.writeUInt32LE(value >>> 0, at);
    at += size;
  }
  return out;
}

/** Writes a zip file byte by byte (PKWARE APPNOTE 6.3). */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const parts: Uint8Array[] = [end.before ?? new Uint8Array()];
  const central: Uint8Array[] = [];
  let at = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const name = typeof entry.name === "string" ? encoder.encode(entry.name) : entry.name;
    const data = typeof entry.data === "string" ? encoder.encode(entry.data) : entry.data;
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(data) : data);
    const { size = data.length, compressed = packed.length, crc = crc32(data), offset = at } = entry.says ?? {};
    const flags = (entry.flags ?? 0x800) | (entry.descriptor === true ? 8 : 0);
    const localName = entry.local?.name === undefined ? name : encoder.encode(entry.local.name);
    const localExtra = entry.localExtra ?? new Uint8Array();
    const centralExtra = entry.centralExtra ?? new Uint8Array();
    const known = entry.descriptor !== true;
    const sizes = (yes: boolean) =>
      [
        [4, yes ? crc : 0],
        [4, yes ? compressed : 0],
        [4, yes ? size : 0],
      ] as const;
    const header = Buffer.concat([
      numbers(
        [4, 0x04034b50],
        [2, 20],
        [2, flags],
        [2, entry.local?.method ?? method],
        [4, 0x21],
        ...sizes(known),
        [2, localName.length],
        [2, localExtra.length],
      ),
      localName,
      localExtra,
    ]);
    const after = known ? Buffer.alloc(0) : numbers([4, 0x08074b50], ...sizes(true));
    central.push(
      numbers(
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0x21],
        ...sizes(true),
        [2, name.length],
        [2, centralExtra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ),
      name,
      centralExtra,
    );
    parts.push(header, packed, after);
    at += header.length + packed.length + after.length;
  }
  const directory = Buffer.concat(central);
  const comment = encoder.encode(end.comment ?? "");
  const between = end.between?.(at, directory.length) ?? new Uint8Array();
  const count = end.count ?? entries.length;
  return new Uint8Array(
    Buffer.concat([
      ...parts,
      directory,
      between,
      numbers(
        [4, 0x06054b50],
        [2, end.disk ?? 0],
        [2, 0],
        [2, count],
        [2, count],
        [4, directory.length],
        [4, end.start ?? at],
        [2, comment.length],
      ),
      comment,
    ]),
  );
}

/** The entry that makes a zip file a Word file. */
export const types: RawEntry = { name: "[Content_Types].xml", data: "<Types/>" };
