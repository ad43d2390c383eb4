import type { Diagnostic } from "../../diagnostic";
import type { MissingFact } from "../../drafting";

/** What a worker is told once: the template, compiled there once, and how to draft. */
export interface BatchSetup {
  readonly template: string;
  readonly library: readonly string[];
  readonly strict: boolean;
  readonly final: boolean;
  readonly force: boolean;
  readonly today?: string;
}

/** One case to draft: a file, or a row of a CSV as a case in JSON; and where the paper goes. */
export interface BatchJob {
  readonly index: number;
  readonly name: string;
  readonly caseFile?: string;
  readonly caseJson?: string;
  readonly output: string;
}

/** What became of one case. */
export interface BatchOutcome {
  readonly index: number;
  readonly name: string;
  readonly output: string;
  readonly status: "written" | "refused" | "failed";
  readonly missing: readonly MissingFact[];
  readonly problems: readonly Diagnostic[];
}
