import { HostError, type HostFault } from "../host-error";

const faults: Readonly<Record<string, HostFault>> = {
  AccessDenied: "read-only",
  ItemNotFound: "gone",
  InvalidObjectPath: "gone",
  NotImplemented: "too-old",
  ApiNotFound: "too-old",
  InvalidArgument: "refused",
  GeneralException: "unexpected",
};

let last: Promise<unknown> = Promise.resolve();
let stopping = new AbortController();

/** Turns whatever Word threw into an error whose message is for the person. */
export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  return new HostError(faults[code] ?? "unexpected", message, { cause: error });
}

/**
 * Runs work in Word and turns its errors into ours. Works wait for one another: each takes several syncs, and an edit between two syncs of
 * another's would move the words that it has just found.
 */
export function inWord<Result>(work: (context: Word.RequestContext) => Promise<Result>): Promise<Result> {
  const { signal } = stopping;
  const run = async (): Promise<Result> => {
    try {
      return await Word.run((context) => {
        // What was queued for a sync that is not made has not been done: a work that is stopped leaves off between two syncs.
        const sync = context.sync.bind(context);
        context.sync = ((value?: unknown) => {
          if (signal.aborted) return Promise.reject(new HostError("stopped"));
          return sync(value);
        }) as typeof context.sync;
        if (signal.aborted) throw new HostError("stopped");
        return work(context);
      });
    } catch (error) {
      throw hostError(error);
    }
  };
  const done = last.then(run, run);
  last = done.catch(() => undefined);
  return done;
}

/** Stops the work that is under way, before its next sync, and every work that waits. */
export function stopWorks(): void {
  stopping.abort();
  stopping = new AbortController();
}
