import type { EngineCalls } from "./calls";
import type { Answer, Asked } from "./messages";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the engine in a worker of its own, so that reading rules and drafting never freeze the page. */
export function startEngine(): EngineCalls {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "engine" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failed" in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.value);
  });
  worker.addEventListener("error", () => {
    const error = new Error("The engine of the pane could not be loaded. Close the pane and open it again.");
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  const ask = (call: keyof EngineCalls, ...values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, call, values } satisfies Asked);
    });
  return {
    warmUp: () => ask("warmUp") as ReturnType<EngineCalls["warmUp"]>,
    review: (text, facts) => ask("review", text, facts) as ReturnType<EngineCalls["review"]>,
    form: (paper, facts) => ask("form", paper, facts) as ReturnType<EngineCalls["form"]>,
    draft: (paper, facts, leftOut, today) =>
      ask("draft", paper, facts, leftOut, today) as ReturnType<EngineCalls["draft"]>,
  };
}
