/** Reads a file of the library by its path: `papers/discovery-motion.docx`. Rejects with words for the person. */
export type ReadLibraryFile = (path: string) => Promise<Uint8Array>;

/** What a library holds; the build writes it to `library/index.json`. */
export interface LibraryIndex {
  readonly papers: readonly {
    readonly name: string;
    readonly title: string;
    /** Facts that the paper prints whatever the case. */
    readonly needs: readonly string[];
  }[];
  /** Names of clauses, court profiles, rule files without their endings. */
  readonly clauses: readonly string[];
  readonly courts: readonly string[];
  readonly rules: readonly string[];
  readonly cases: readonly { readonly name: string; readonly title: string }[];
}

/** The library's own manifest, `library.json`, as far as the pane shows it. */
export interface LibraryManifest {
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly licence: string;
  readonly description: string;
  readonly entries: readonly {
    readonly id: string;
    readonly kind: "paper" | "clause" | "rules" | "case" | "authorities";
    readonly file: string;
    readonly title: string;
    readonly sha256: string;
    readonly jurisdiction?: readonly string[];
    readonly changes?: readonly { readonly version: string; readonly note: string }[];
    /** The library and version that a firm's own entry began from. */
    readonly base?: { readonly library: string; readonly version: string };
  }[];
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
