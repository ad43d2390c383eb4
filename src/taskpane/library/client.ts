import { callsOf } from "../worker/ask";
import type { LibraryCalls } from "./calls";

/** The engine for libraries, and the way to end it when the tab is left. */
export type LibraryEngine = LibraryCalls & { end(): void };

/** Starts the engine for libraries in a worker of its own. */
export function startLibraryEngine(): LibraryEngine {
  return callsOf<LibraryCalls>(
    new Worker(new URL("./worker.ts", import.meta.url), { name: "library-engine" }),
    ["look", "list", "compare"],
    "The engine for libraries could not be loaded. Leave the tab and open it again.",
  );
}
