import type { Level, LibraryFact } from "../../library";

/** Reads a file of the library by its path: `papers/discovery-motion.docx`. Rejects with words for the person. */
export type ReadLibraryFile = (path: string) => Promise<Uint8Array>;

/** Which file of which library a paper is. */
export interface PaperOrigin {
  readonly level: Level;
  readonly library: string;
  readonly version: string;
  readonly sha256: string;
}

/** What the libraries together hold; of the built-in one, the build writes it to `library/index.json`. */
export interface LibraryIndex {
  readonly papers: readonly {
    readonly name: string;
    readonly title: string;
    /** Facts that the paper prints whatever the case. */
    readonly needs: readonly string[];
    readonly from: PaperOrigin;
  }[];
  /** Names of clauses, court profiles, rule files without their endings. */
  readonly clauses: readonly string[];
  readonly courts: readonly string[];
  readonly rules: readonly string[];
  /** Rules of installed libraries: how high each file lies; the built-in ones lie at 0. */
  readonly ruleLayers?: Readonly<Record<string, number>>;
  readonly cases: readonly { readonly name: string; readonly title: string }[];
  /** Facts that the libraries declare beside those of the case file, under `custom`. */
  readonly facts: readonly LibraryFact[];
}

/** Reads JSON of the library. */
export async function readLibraryJson<Value>(read: ReadLibraryFile, path: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await read(path))) as Value;
}

/** Reads library files from where the page itself came from, and from nowhere else. */
export function fromOwnOrigin(base: string): ReadLibraryFile {
  return async (path) => {
    const response = await fetch(new URL(`library/${path}`, base)).catch(() => undefined);
    if (response?.ok !== true)
      throw new Error(`The library's file ${path} could not be read. Check the connection and try again.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
