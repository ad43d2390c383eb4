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
  let worker: Worker | undefined;
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    worker ??= new Worker(join(__dirname, "worker.js"), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    const { outcome, alive } = await runOne(worker, job);
    settle(outcome);
    if (!alive) {
      await worker.terminate();
      worker = undefined;
    }
  }
  await worker?.terminate();
}

function runOne(worker: Worker, job: BatchJob): Promise<{ outcome: BatchOutcome; alive: boolean }> {
  return new Promise((resolve) => {
    const finish = (outcome: BatchOutcome, alive: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve({ outcome, alive });
    };
    const timer = setTimeout(() => {
      finish(failure(job, `The draft took longer than ${longestDraft / 1000} seconds and was stopped.`), false);
    }, longestDraft);
    worker.on("message", (outcome: BatchOutcome) => {
      finish(outcome, true);
    });
    worker.on("error", (error) => {
      finish(failure(job, `The draft could not be finished: ${error.message}`), false);
    });
    worker.on("exit", (code) => {
      finish(failure(job, `The draft's thread ended with code ${code}.`), false);
    });
    worker.postMessage(job);
  });
}
