import { DiagnosticError } from "../../diagnostic";
import { caseJsonSchema } from "../../case";
import { newCase } from "../new-case";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readCase } from "../io/cases";
import { writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";

/** Checks case files and says everything that is wrong with each; a partial file is in order. */
export async function caseCheckCommand(
  files: readonly string[],
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const results = await Promise.all(
    files.map(async (file) => {
      try {
        await readCase(file);
        return { file, valid: true, problems: [] };
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        return { file, valid: false, problems: error.diagnostics };
      }
    }),
  );
  if (options.json) terminal.answer(JSON.stringify(results, null, 2));
  for (const result of options.json ? [] : results) {
    if (result.valid) terminal.answer(`${result.file}: in order`);
    else terminal.tell(result.problems);
  }
  return results.every((result) => result.valid) ? exitCodes.done : exitCodes.failed;
}

/** Writes a new case file to fill in, or prints it. */
export async function caseNewCommand(
  options: { output?: string; force: boolean; json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const text = `${JSON.stringify(newCase(), null, 2)}\n`;
  if (options.output === undefined) {
    terminal.answer(text);
    return exitCodes.done;
  }
  await writeWhole(options.output, text, options.force);
  terminal.answer(options.json ? JSON.stringify({ output: options.output }) : options.output);
  return exitCodes.done;
}

/** Prints the JSON Schema of case files, for editors. */
export function caseSchemaCommand(terminal: Terminal): ExitCode {
  terminal.answer(JSON.stringify(caseJsonSchema(), null, 2));
  return exitCodes.done;
}
