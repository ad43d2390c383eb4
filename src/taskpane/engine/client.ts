import type { EngineCalls, EngineWork, Told } from "./calls";
import type { Answer, Asked } from "./messages";
import { StoppedError } from "./stopped-error";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly told: Told | undefined;
}

/** Starts the engine in a worker of its own, so that reading rules and drafting never freeze the page. */
export function startEngine(): EngineCalls {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let running: Worker | undefined;

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "engine" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id);
      if ("told" in data) {
        asked?.told?.(data.told);
        return;
      }
      waiting.delete(data.id);
      if ("failed" in data) asked?.reject(new Error(data.failed));
      else asked?.resolve(data.value);
    });
    worker.addEventListener("error", () => {
      failAll(new Error("The engine of the pane could not be loaded. Close the pane and open it again."));
    });
    return worker;
  };
  const ask = (call: keyof EngineWork, values: readonly unknown[], told?: Told): Promise<unknown> =>
    new Promise((resolve, reject) => {
      running ??= start();
      last += 1;
      waiting.set(last, { resolve, reject, told });
      running.postMessage({ id: last, call, values } satisfies Asked);
    });
  return {
    warmUp: () => ask("warmUp", []) as ReturnType<EngineCalls["warmUp"]>,
    review: (text, facts, told) => ask("review", [text, facts], told) as ReturnType<EngineCalls["review"]>,
    compare: (earlier, later, facts, told) =>
      ask("compare", [earlier, later, facts], told) as ReturnType<EngineCalls["compare"]>,
    report: (input) => ask("report", [input]) as ReturnType<EngineCalls["report"]>,
    form: (paper, facts) => ask("form", [paper, facts]) as ReturnType<EngineCalls["form"]>,
    shape: () => ask("shape", []) as ReturnType<EngineCalls["shape"]>,
    check: (facts) => ask("check", [facts]) as ReturnType<EngineCalls["check"]>,
    draft: (paper, facts, leftOut, today) =>
      ask("draft", [paper, facts, leftOut, today]) as ReturnType<EngineCalls["draft"]>,
    stop: () => {
      running?.terminate();
      running = undefined;
      failAll(new StoppedError());
    },
  };
}
