import type { ReadLibraryFile } from "../engine/library-files";
import type { Keep } from "../work/keep";
import { anyInstalled } from "./installed";

/** The built-in library with those on this computer laid over it; what lays them is loaded only where there are any. */
export function layersOver(own: ReadLibraryFile, keep: Keep): ReadLibraryFile {
  let all: Promise<ReadLibraryFile> | undefined;
  const find = async (): Promise<ReadLibraryFile> => {
    if (!(await anyInstalled(keep).catch(() => false))) return own;
    const { layered } = await import(/* webpackChunkName: "layers" */ "./layered");
    return layered(own, keep);
  };
  return async (path) => {
    all ??= find().catch((error: unknown) => {
      all = undefined;
      throw error;
    });
    return (await all)(path);
  };
}
