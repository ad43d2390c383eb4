import { exitCodes, type ExitCode } from "../exit-codes";
import { draftCase, loadTemplate } from "../drafting";
import { readCase, todayOr } from "../io/cases";
import { refuseOverwrite, writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { describeMissing } from "../missing-facts";

/** Options of `motionwright draft`. */
export interface DraftCommandOptions {
  readonly case: string;
  readonly output: string;
  readonly library: readonly string[];
  readonly strict: boolean;
  readonly final: boolean;
  readonly force: boolean;
  readonly today?: string;
  readonly json: boolean;
}

/**
 * Drafts one paper of one case into a file. Missing facts are placeholders in the draft and are listed; with `strict` they refuse it.
 * @throws DiagnosticError where the template, the case or the output cannot be used; no file is written then
 */
export async function draftCommand(
  template: string,
  options: DraftCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  await refuseOverwrite(options.output, options.force);
  const caseFile = await readCase(options.case);
  const loaded = await loadTemplate(template, options.library);
  const { strict, final } = options;
  const draft = draftCase(loaded, caseFile, { strict: false, final, today: todayOr(options.today ?? caseFile.today) });
  const refused = strict && draft.missing.length > 0;
  if (!refused) await writeWhole(options.output, draft.bytes, options.force);
  if (options.json) {
    const written = refused ? null : options.output;
    terminal.answer(
      JSON.stringify(
        { template: loaded.file, case: options.case, output: written, missing: draft.missing, notes: draft.notes },
        null,
        2,
      ),
    );
  } else {
    terminal.tell(draft.notes);
    if (draft.missing.length > 0) terminal.say(describeMissing(draft.missing));
    if (refused) terminal.say("Nothing was written, because --strict was given and facts are missing.");
    else terminal.answer(options.output);
  }
  return refused ? exitCodes.attention : exitCodes.done;
}
