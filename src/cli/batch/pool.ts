import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { BatchJob, BatchOutcome, BatchSetup } from "./messages";

/** Longest time one case may take before its worker is ended and the case counted as failed, in milliseconds. */
const longestDraft = 120_000;

function failure(job: BatchJob, reason: string): BatchOutcome {
  return {
    index: job.index,
    name: job.name,
    output: job.output,
    status: "failed",
    missing: [],
    problems: [
      {
        id: "batch/worker",
        gravity: "error",
        reason,
        place: { file: job.name },
        hint: "The other cases are not affected.",
      },
    ],
  };
}

/**
 * Drafts all jobs on worker threads, at most one a processor. Every job gets an outcome: a worker that dies or hangs is replaced
 * and its case reported as failed.
 * @returns outcomes in the order of the jobs
 */
export async function runPool(
  setup: BatchSetup,
  jobs: readonly BatchJob[],
  onOutcome: (outcome: BatchOutcome) => void,
): Promise<BatchOutcome[]> {
  const outcomes: BatchOutcome[] = [];
  const queue = [...jobs];
  const settle = (outcome: BatchOutcome): void => {
    outcomes.push(outcome);
    onOutcome(outcome);
  };
  const threads = Math.max(1, Math.min(availableParallelism(), jobs.length));
  await Promise.all(Array.from({ length: threads }, () => workThrough(setup, queue, settle)));
  return outcomes.sort((a, b) => a.index - b.index);
}

/** One worker after another takes jobs off the queue until it is empty. */
async function workThrough(
  setup: BatchSetup,
  queue: BatchJob[],
  settle: (outcome: BatchOutcome) => void,
): Promise<void> {
  let worker: BatchWorker | undefined;
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    worker ??= new BatchWorker(setup);
    settle(await worker.draft(job));
    if (!worker.alive) worker = undefined;
  }
  await worker?.end();
}

/** A worker thread that drafts one case at a time. */
class BatchWorker {
  /** False once the thread has died or was ended because a draft took too long. */
  alive = true;
  readonly #thread: Worker;
  #job: BatchJob | undefined;
  #done: (outcome: BatchOutcome) => void = () => undefined;

  constructor(setup: BatchSetup) {
    this.#thread = new Worker(join(__dirname, "worker.js"), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    this.#thread.on("message", (outcome: BatchOutcome) => {
      this.#done(outcome);
    });
    this.#thread.on("error", (error) => {
      this.#fail(`The draft could not be finished: ${error.message}`);
    });
    this.#thread.on("exit", (code) => {
      this.#fail(`The draft's thread ended with code ${code}.`);
    });
  }

  /** Drafts a case; what goes wrong is an outcome, never an exception. */
  draft(job: BatchJob): Promise<BatchOutcome> {
    this.#job = job;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#fail(`The draft took longer than ${longestDraft / 1000} seconds and was stopped.`);
        void this.end();
      }, longestDraft);
      this.#done = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.#thread.postMessage(job);
    });
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    this.alive = false;
    await this.#thread.terminate();
  }

  #fail(reason: string): void {
    this.alive = false;
    if (this.#job !== undefined) this.#done(failure(this.#job, reason));
  }
}
