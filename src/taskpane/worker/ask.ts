/** A call to a worker, and what comes back. */
export interface Asked {
  readonly id: number;
  readonly call: string;
  readonly values: readonly unknown[];
}
export type Answer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failed: string };

/**
 * The calls of a worker that answers with `answerCalls`, as functions of the page.
 * @param names of its calls
 * @param unloaded words for the person where the worker's script could not be loaded
 */
export function callsOf<Calls extends object>(
  worker: Worker,
  names: readonly (keyof Calls & string)[],
  unloaded: string,
): Calls & { end(): void } {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failed" in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.value);
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error(unloaded));
    waiting.clear();
  });
  const ask = (call: string, values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, call, values } satisfies Asked);
    });
  const end = (): void => {
    worker.terminate();
  };
  const calls = names.map((name) => [name, (...values: readonly unknown[]) => ask(name, values)]);
  return { ...(Object.fromEntries(calls) as Calls), end };
}
