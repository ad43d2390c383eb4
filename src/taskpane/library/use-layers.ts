import { useState } from "react";
import type { ReadLibraryFile } from "../engine/library-files";
import type { Keep } from "../work/keep";
import { layersOver } from "./layers-over";

/** The libraries as the pane reads them, and the way to read them anew once others are in use. */
export function useLayers(
  builtIn: ReadLibraryFile,
  keep: Keep,
): { readonly read: ReadLibraryFile; readonly again: () => void } {
  const [read, setRead] = useState(() => layersOver(builtIn, keep));
  return {
    read,
    again: () => {
      setRead(() => layersOver(builtIn, keep));
    },
  };
}
