import { exitCodes, type ExitCode } from "../exit-codes";
import { draftCase, loadTemplate } from "../drafting";
import { readCase, todayOr } from "../io/cases";
import type { Terminal } from "../io/terminal";
import { describeMissing } from "../missing-facts";

/** Options of `motionwright missing`. */
export interface MissingCommandOptions {
  readonly case: string;
  readonly library: readonly string[];
  readonly today?: string;
  readonly json: boolean;
}

/**
 * Lists the facts that a paper of this case would lack, without writing it. They are found by drafting in memory,
 * so a fact inside a part that the case leaves out is not asked for.
 */
export async function missingCommand(
  template: string,
  options: MissingCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const caseFile = await readCase(options.case);
  const loaded = await loadTemplate(template, options.library);
  const today = todayOr(options.today ?? caseFile.today);
  const { missing } = draftCase(loaded, caseFile, { strict: false, final: false, today });
  if (options.json) {
    terminal.answer(JSON.stringify({ template: loaded.file, case: options.case, missing }, null, 2));
  } else {
    terminal.answer(missing.length === 0 ? "No fact is missing." : describeMissing(missing));
  }
  return missing.length === 0 ? exitCodes.done : exitCodes.attention;
}
