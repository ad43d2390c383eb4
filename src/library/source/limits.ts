const megabyte = 1024 * 1024;

/** How much a library may hold before it is refused; a firm's hundreds of templates stay far below. */
export const libraryLimits = {
  files: 5000,
  fileBytes: 32 * megabyte,
  totalBytes: 256 * megabyte,
  /** Of a packed library. */
  archiveBytes: 128 * megabyte,
  /** How long an address may take, in milliseconds. */
  fetchTime: 120_000,
} as const;
