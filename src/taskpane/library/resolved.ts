import { manifestFile, readManifest, resolveLayers, type Layer, type ResolvedLibrary } from "../../library";
import type { ReadLibraryFile } from "../engine/library-files";
import type { InstalledLibrary } from "./installed-library";
import { layerOf } from "./lay-over";

/** The built-in library as a layer. */
export async function builtInLayer(own: ReadLibraryFile): Promise<Layer> {
  const manifest = readManifest(new TextDecoder().decode(await own(manifestFile)), manifestFile);
  return { level: "built-in", origin: "the built-in library", manifest };
}

/** What the built-in library and these together give. */
export async function resolved(own: ReadLibraryFile, installed: readonly InstalledLibrary[]): Promise<ResolvedLibrary> {
  return resolveLayers([await builtInLayer(own), ...installed.map(layerOf)]);
}
