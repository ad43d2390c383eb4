import type { LibraryFiles } from "../../library";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "../engine/library-files";

/** Files that a template or a rule may lean on: clauses, shared sets of words, authorities. */
export async function filesAround(read: ReadLibraryFile): Promise<LibraryFiles> {
  const { clauses, rules } = await readLibraryJson<LibraryIndex>(read, "index.json");
  const paths = [
    ...clauses.map((name) => `clauses/${name}.docx`),
    ...rules.filter((name) => name === "sets").map((name) => `rules/${name}.yaml`),
    "authorities.yaml",
  ];
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, Uint8Array]> => [path, await read(path)])));
}
