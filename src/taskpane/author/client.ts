import { callsOf } from "../worker/ask";
import type { AuthorCalls } from "./calls";

/** The author's engine, and the way to end it when the tab is left. */
export type AuthorEngine = AuthorCalls & { end(): void };

/** Starts the author's engine in a worker of its own: nobody who only drafts loads it. */
export function startAuthorEngine(): AuthorEngine {
  return callsOf<AuthorCalls>(
    new Worker(new URL("./worker.ts", import.meta.url), { name: "author-engine" }),
    ["insertables", "look", "values", "save"],
    "The engine for templates could not be loaded. Leave the tab and open it again.",
  );
}
