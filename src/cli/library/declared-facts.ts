import { join } from "node:path";
import { manifestFile, readManifest, type LibraryFact } from "../../library";
import { exists, readBytes } from "../io/files";
import { libraryFolders } from "../libraries";

/**
 * Facts that the libraries in use declare beside those of the case file; of two of one name, that of the nearer library.
 * @param named libraries that the user named
 * @throws DiagnosticError where a named library is not there, or a manifest is faulty
 */
export async function declaredFacts(named: readonly string[]): Promise<LibraryFact[]> {
  const facts = new Map<string, LibraryFact>();
  for (const folder of await libraryFolders(named)) {
    const file = join(folder, manifestFile);
    if (!(await exists(file))) continue;
    const manifest = readManifest(new TextDecoder().decode(await readBytes(file)), file);
    for (const fact of manifest.facts) if (!facts.has(fact.name)) facts.set(fact.name, fact);
  }
  return [...facts.values()];
}
