import type { Level, LibraryFiles, Manifest } from "../../library";

/** Levels that a person may put a library on, the lowest first. */
export const ownLevels = ["firm", "office", "attorney"] as const satisfies readonly Level[];
export type OwnLevel = (typeof ownLevels)[number];

/** A library that is kept on this computer, pinned by its version and hash. */
export interface InstalledLibrary {
  readonly manifest: Manifest;
  /** SHA-256 of its manifest. */
  readonly hash: string;
  readonly files: LibraryFiles;
  readonly level: OwnLevel;
  /** Address, or name of the file that it was read from. */
  readonly source: string;
  /** Public key that every version must be signed with. */
  readonly key?: string;
  /** When it was first installed, in milliseconds: of two on one level, the later goes first. */
  readonly since: number;
}
