/** How much a package may hold before it is refused; a Word file of thousands of pages stays far below. */
export interface PackageLimits {
  /** Entries in the directory. */
  readonly entries: number;
  /** Bytes of one entry once inflated. */
  readonly entryBytes: number;
  /** Bytes of all entries together once inflated. */
  readonly totalBytes: number;
  /** Inflated bytes for each compressed byte, looked at only in entries above `ratioFrom` bytes. */
  readonly ratio: number;
  /** Inflated size, in bytes, from which the ratio is looked at. */
  readonly ratioFrom: number;
}

/** Limits used where the caller states none. */
export const defaultLimits: PackageLimits = {
  entries: 4096,
  entryBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  ratio: 400,
  ratioFrom: 4 * 1024 * 1024,
};
