import { caseToJson, parseCase, type CaseFile } from "../../case";
import { DiagnosticError } from "../../diagnostic";
import { decodeText } from "../../docx";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readCase, todayOr } from "../io/cases";
import { readBytes, refuseOverwrite, writeWhole } from "../io/files";
import type { LineInput } from "../io/line-input";
import type { Terminal } from "../io/terminal";
import { blankAnswers, questionLines } from "../questionnaire/describe-questions";
import { interview } from "../questionnaire/interview";
import { PaperQuestions } from "../questionnaire/paper-questions";
import { withAnswers } from "../questionnaire/read-answers";

/** Options of `motionwright questionnaire`. */
export interface QuestionnaireOptions {
  readonly case?: string;
  readonly answers?: string;
  readonly output?: string;
  readonly library: readonly string[];
  readonly all: boolean;
  readonly blank: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/**
 * What a paper asks of a case, in the paper's order, with labels and types; of a case that is named, only what it does not say yet. Without `output` the
 * questions are listed; with it they are answered, from a file or by the person at the terminal, and the case is written.
 * @param lines asks the person; undefined where nobody sits there
 * @returns attention where the paper prints a fact that the case lacks; without a case, a list is no reason for it
 * @throws DiagnosticError where an answer is refused, with all that are; nothing is written then
 */
export async function questionnaireCommand(
  template: string,
  options: QuestionnaireOptions,
  terminal: Terminal,
  lines: (() => LineInput) | undefined,
): Promise<ExitCode> {
  const known =
    options.case === undefined ? parseCase({ schema: "motionwright-case/1" }) : await readCase(options.case);
  if (options.output !== undefined) await refuseOverwrite(options.output, options.force);
  else if (options.answers !== undefined) throw wrongUse("--answers wants a case file to write.", "Add -o case.json.");
  const questions = await PaperQuestions.of(template, options.library);
  if (options.output === undefined) return list(questions, known, options, terminal);
  const caseFile = await answered(questions, known, options, terminal, lines);
  await writeWhole(options.output, caseToJson(caseFile), options.force);
  const { missing, sections } = questions.ask(caseFile, false);
  const titles = new Map(sections.flatMap(({ fields }) => fields).map(({ path, title }) => [path, title]));
  const open = missing.map(({ path, label }) => ({ path, label: titles.get(path) ?? label }));
  if (options.json) terminal.answer(JSON.stringify({ output: options.output, missing: open }, null, 2));
  else {
    terminal.answer(options.output);
    if (open.length > 0) terminal.say(`Still missing: ${[...new Set(open.map(({ label }) => label))].join(", ")}.`);
  }
  return missing.length > 0 ? exitCodes.attention : exitCodes.done;
}

function list(questions: PaperQuestions, known: CaseFile, options: QuestionnaireOptions, terminal: Terminal): ExitCode {
  const { sections, lists, missing } = questions.ask(known, true);
  if (options.json) terminal.answer(JSON.stringify({ template: questions.file, sections, lists }, null, 2));
  else if (options.blank) terminal.answer(blankAnswers(questions.file, sections, lists));
  else for (const line of questionLines(sections, lists)) terminal.answer(line);
  return options.case !== undefined && missing.length > 0 ? exitCodes.attention : exitCodes.done;
}

async function answered(
  questions: PaperQuestions,
  known: CaseFile,
  { answers, all }: QuestionnaireOptions,
  terminal: Terminal,
  lines: (() => LineInput) | undefined,
): Promise<CaseFile> {
  const today = todayOr(known.today);
  if (answers !== undefined) {
    return withAnswers(known, decodeText(await readBytes(answers)), answers, { tree: questions.tree, today });
  }
  const input = lines?.();
  if (input === undefined) {
    const hint = "Name a file of answers with --answers; --blank prints one to fill in.";
    throw wrongUse("Nobody sits at a terminal to answer.", hint);
  }
  try {
    return await interview(questions, known, input, { today, all, say: (line) => void terminal.say(line) });
  } finally {
    input.close();
  }
}

function wrongUse(reason: string, hint: string): DiagnosticError {
  return new DiagnosticError([{ id: "cli/wrong-use", gravity: "error", reason, place: {}, hint }]);
}
