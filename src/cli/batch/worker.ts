import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { parseCase } from "../../case";
import { draftCase, loadTemplate, type LoadedTemplate } from "../drafting";
import { readCase, todayOr } from "../io/cases";
import { writeWhole } from "../io/files";
import { parseJson } from "../io/json";
import { useFastCodec } from "../io/fast-codec";
import type { BatchJob, BatchOutcome } from "./messages";

const setupSchema = z.object({
  template: z.string(),
  library: z.array(z.string()),
  strict: z.boolean(),
  final: z.boolean(),
  force: z.boolean(),
  today: z.string().optional(),
});

const jobSchema = z.object({
  index: z.number(),
  name: z.string(),
  caseFile: z.string().optional(),
  caseJson: z.string().optional(),
  output: z.string(),
});

/** What is wrong, in the one shape, whatever was thrown. */
function problemsOf(error: unknown, job: BatchJob): readonly Diagnostic[] {
  if (error instanceof DiagnosticError) return error.diagnostics;
  const reason = error instanceof Error ? error.message : String(error);
  return [{ id: "batch/unexpected", gravity: "error", reason, place: { file: job.name } }];
}

type Setup = z.infer<typeof setupSchema>;

/** Drafts one case; never throws, so that one bad case never stops the rest. */
async function run(job: BatchJob, template: LoadedTemplate, setup: Setup): Promise<BatchOutcome> {
  const about = { index: job.index, name: job.name, output: job.output };
  try {
    const caseFile =
      job.caseFile === undefined
        ? parseCase(parseJson(job.caseJson ?? "", job.name), job.name)
        : await readCase(job.caseFile);
    const today = todayOr(setup.today ?? caseFile.today);
    const draft = draftCase(template, caseFile, { strict: false, final: setup.final, today });
    if (setup.strict && draft.missing.length > 0) {
      return { ...about, status: "refused", missing: draft.missing, problems: draft.notes };
    }
    await writeWhole(job.output, draft.bytes, setup.force);
    return { ...about, status: "written", missing: draft.missing, problems: draft.notes };
  } catch (error) {
    return { ...about, status: "failed", missing: [], problems: problemsOf(error, job) };
  }
}

/** Waits for jobs one at a time; the template is compiled at the first and serves all. */
function listen(): void {
  const port = parentPort;
  if (port === null)
    throw new Error("This file is the worker of `motionwright batch` and runs in a worker thread only.");
  useFastCodec();
  const setup = setupSchema.parse(workerData);
  const template = loadTemplate(setup.template, setup.library);
  template.catch(() => undefined);
  port.on("message", (message: unknown) => {
    const job = jobSchema.parse(message) as BatchJob;
    void template
      .then((loaded) => run(job, loaded, setup))
      .catch((error: unknown): BatchOutcome => ({
        index: job.index,
        name: job.name,
        output: job.output,
        status: "failed",
        missing: [],
        problems: problemsOf(error, job),
      }))
      .then((outcome) => {
        port.postMessage(outcome);
      });
  });
}

listen();
