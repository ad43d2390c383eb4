import type { ConflictingEntry, LibraryDiff, LibraryFiles, Manifest, ResolvedLibrary, SideRow } from "../../library";

/** Where a library is read from: an https address, or a file that the person opened. */
export type LibrarySource = string | { readonly name: string; readonly bytes: Uint8Array };

/** What must hold for a library before it is offered. */
export interface Wanted {
  /** Public key that it must be signed with; where left out, the one that is pinned for it already. */
  readonly key?: string;
  /** Hash that it must have. */
  readonly sha256?: string;
  /** The library that it must be, for an update. */
  readonly id?: string;
}

/** A library that was checked, and what taking it would change; nothing is in use yet. */
export interface Offer {
  readonly manifest: Manifest;
  readonly hash: string;
  readonly files: LibraryFiles;
  /** Address, or name of the file. */
  readonly source: string;
  /** Public key that is pinned for it from now on. */
  readonly key?: string;
  /** Public key that it is signed with, whether pinned or not. */
  readonly signedWith?: string;
  /** Against the version that is installed; left out where none is. */
  readonly changes?: LibraryDiff;
  /** The very library that is installed. */
  readonly same: boolean;
}

/** What the layers together give, and the libraries, the highest first. */
export interface Listing extends ResolvedLibrary {
  readonly libraries: readonly ListedLibrary[];
}

/** A library in the list, without its files. */
export interface ListedLibrary {
  readonly manifest: Manifest;
  readonly level: Level;
  /** Left out for the built-in one, which comes with the pane. */
  readonly installed?: { readonly source: string; readonly hash: string; readonly key?: string };
}

/** An entry beside the one that it stands on. */
export interface EntryComparison {
  /** Library and version of one's own, and of what lies beneath. */
  readonly own: string;
  readonly below: string;
  /** One's own text left, the other right. */
  readonly rows: readonly SideRow[];
  /** Facts that only the one beneath names, and that only one's own names. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

type Level = ResolvedLibrary["entries"][number]["level"];

/**
 * What is done with libraries, in a worker of its own. It is the only part of the pane that asks another server for anything, and it is handed an address
 * and never a case.
 */
export interface LibraryCalls {
  /** Reads a library and checks it: hashes, signature, and that nothing in it does harm. */
  look(source: LibrarySource, wanted: Wanted): Promise<Offer>;
  list(): Promise<Listing>;
  /** Sets an entry beside the one that it stands on. */
  compare(entry: ConflictingEntry): Promise<EntryComparison>;
}
