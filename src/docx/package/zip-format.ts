/** The few numbers of the zip format that a Word file needs (PKWARE APPNOTE 6.3, sections 4.3 and 4.4). */
export const localSignature = 0x04034b50;
export const centralSignature = 0x02014b50;
export const endSignature = 0x06054b50;
export const recordSignature = 0x06064b50;
export const locatorSignature = 0x07064b50;
export const localSize = 30;
export const centralSize = 46;
export const endSize = 22;
export const recordSize = 56;
export const locatorSize = 20;
export const stored = 0;
export const deflated = 8;
/** Bit 0 of the flags: encrypted. */
export const encryptedFlag = 0x0001;
/** Bit 11 of the flags: the name is UTF-8. */
export const utf8Flag = 0x0800;
/** Extra field with the 64-bit sizes. */
export const zip64Extra = 0x0001;

/** One entry of the directory, its data still compressed. */
export interface ZipEntry {
  /** Name as written, forward slashes, no leading slash. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: typeof stored | typeof deflated;
  /** Bit 11 only: other flags do not survive a copy. */
  readonly flags: number;
  /** DOS time and date, time in the low half. */
  readonly stamp: number;
  readonly crc: number;
  /** Bytes as they lie in the file, `compressed.length` of them. */
  readonly compressed: Uint8Array;
  /** Size once inflated, in bytes. */
  readonly size: number;
}
