import type { AuthorCalls } from "./calls";
import type { AuthorAnswer, AuthorAsked } from "./worker";

/** The author's engine, and the way to end it when the tab is left. */
export interface AuthorEngine extends AuthorCalls {
  end(): void;
}

/** Starts the author's engine in a worker of its own: nobody who only drafts loads it. */
export function startAuthorEngine(): AuthorEngine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "author-engine" });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<AuthorAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failed" in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.value);
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values())
      reject(new Error("The engine for templates could not be loaded. Leave the tab and open it again."));
    waiting.clear();
  });
  const ask = (call: keyof AuthorCalls, ...values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, call, values } satisfies AuthorAsked);
    });
  return {
    insertables: () => ask("insertables") as ReturnType<AuthorCalls["insertables"]>,
    look: (...values) => ask("look", ...values) as ReturnType<AuthorCalls["look"]>,
    values: (...values) => ask("values", ...values) as ReturnType<AuthorCalls["values"]>,
    save: (...values) => ask("save", ...values) as ReturnType<AuthorCalls["save"]>,
    end: () => {
      worker.terminate();
    },
  };
}
