import { join } from "node:path";
import { manifestFile, readManifest, type Layer, type Level } from "../../library";
import { readBytes } from "../io/files";

/**
 * A library folder as a layer; only its manifest is read.
 * @throws DiagnosticError where the manifest is absent or faulty
 */
export async function folderLayer(folder: string, level: Level): Promise<Layer> {
  const file = join(folder, manifestFile);
  return { level, origin: folder, manifest: readManifest(new TextDecoder().decode(await readBytes(file)), file) };
}
