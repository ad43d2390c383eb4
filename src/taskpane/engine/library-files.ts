/** Reads a file of the library by its path: `papers/discovery-motion.docx`. Rejects with words for the person. */
export type ReadLibraryFile = (path: string) => Promise<Uint8Array>;

/** What a library holds; the build writes it to `library/index.json`. */
export interface LibraryIndex {
  readonly papers: readonly { readonly name: string; readonly title: string }[];
  /** Names of clauses, rule files without their endings. */
  readonly clauses: readonly string[];
  readonly rules: readonly string[];
  readonly cases: readonly { readonly name: string; readonly title: string }[];
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
