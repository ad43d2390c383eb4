import { describeDiagnostic } from "../../diagnostic";
import { batchJobs } from "../batch/jobs";
import type { BatchOutcome } from "../batch/messages";
import { runPool } from "../batch/pool";
import { loadTemplate } from "../drafting";
import { exitCodes, type ExitCode } from "../exit-codes";
import { startProgress } from "../io/progress";
import type { Terminal } from "../io/terminal";

/** Options of `motionwright batch`. */
export interface BatchCommandOptions {
  readonly cases: string;
  readonly output: string;
  readonly library: readonly string[];
  readonly strict: boolean;
  readonly final: boolean;
  readonly force: boolean;
  readonly today?: string;
  readonly json: boolean;
}

/**
 * Drafts one paper for many cases on all processors, and reports what failed and why. One bad case never stops the rest.
 * @throws DiagnosticError where nothing can start: a faulty template, no cases
 */
export async function batchCommand(
  template: string,
  options: BatchCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  await loadTemplate(template, options.library);
  const { jobs, unusable } = await batchJobs(options.cases, options.output);
  const progress = startProgress(terminal, jobs.length, options.json);
  const { library, strict, final, force, today } = options;
  const setup = { template, library, strict, final, force, ...(today === undefined ? {} : { today }) };
  const drafted = await runPool(setup, jobs, (outcome) => {
    progress.step(outcome.name);
  });
  progress.done();
  const rejected = unusable.map((row): BatchOutcome => ({
    index: -1,
    name: row.name,
    output: "",
    status: "failed",
    missing: [],
    problems: row.problems,
  }));
  const outcomes = [...rejected, ...drafted];
  if (options.json)
    terminal.answer(
      JSON.stringify(
        outcomes.map(({ name, output, status, missing, problems }) => ({ name, output, status, missing, problems })),
        null,
        2,
      ),
    );
  else terminal.answer(describeBatch(outcomes));
  return outcomes.every((outcome) => outcome.status === "written") ? exitCodes.done : exitCodes.attention;
}

/** The report of a batch: failures first, with reasons; then refusals; then drafts that lack facts; then the count. */
function describeBatch(outcomes: readonly BatchOutcome[]): string {
  const lines: string[] = [];
  const of = (status: BatchOutcome["status"]): BatchOutcome[] =>
    outcomes.filter((outcome) => outcome.status === status);
  for (const outcome of of("failed")) {
    lines.push(`FAILED   ${outcome.name}`, ...outcome.problems.map((problem) => `  ${describeDiagnostic(problem)}`));
  }
  for (const outcome of of("refused")) lines.push(`REFUSED  ${outcome.name}: ${missingPaths(outcome)}`);
  for (const outcome of of("written")) {
    lines.push(`written  ${outcome.output}${outcome.missing.length === 0 ? "" : ` (${missingPaths(outcome)})`}`);
  }
  lines.push("", `${of("written").length} written, ${of("refused").length} refused, ${of("failed").length} failed`);
  return lines.join("\n");
}

function missingPaths(outcome: BatchOutcome): string {
  const paths = outcome.missing.map((fact) => fact.path);
  return `missing ${paths.slice(0, 6).join(", ")}${paths.length > 6 ? ` and ${paths.length - 6} more` : ""}`;
}
