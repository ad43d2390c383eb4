import { parseCase, valueAtPath, type CaseFile } from "../../case";
import { formOf, withOwnFacts, type FormField, type FormList, type FormSection } from "../../library";
import { draftPaper, templateFacts } from "../../papers";
import { exitCodes, type ExitCode } from "../exit-codes";
import { loadTemplate } from "../drafting";
import { readCase, todayOr } from "../io/cases";
import { declaredFacts } from "../library/declared-facts";
import type { Terminal } from "../io/terminal";

/** Options of `motionwright questionnaire`. */
export interface QuestionnaireOptions {
  readonly case?: string;
  readonly library: readonly string[];
  readonly json: boolean;
}

/**
 * Lists what a paper asks of a case, in the paper's order, with labels and types; of a case that is named, only what it does not say yet. Of a list
 * without entries, what is asked of one entry is shown.
 * @returns attention where the paper prints a fact that the named case lacks
 */
export async function questionnaireCommand(
  template: string,
  options: QuestionnaireOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const caseFile =
    options.case === undefined ? parseCase({ schema: "motionwright-case/1" }) : await readCase(options.case);
  const { file, compiled, courts } = await loadTemplate(template, options.library);
  const { missing } = draftPaper(compiled, caseFile, { courts, today: todayOr(caseFile.today) });
  const tree = withOwnFacts(templateFacts(), await declaredFacts(options.library), true);
  const paths = missing.map(({ path }) => path);
  const form = formOf(compiled.facts, caseFile, paths, tree, true);
  const open = form.sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => isOpen(field, caseFile)) }))
    .filter(({ fields }) => fields.length > 0);
  if (options.json) terminal.answer(JSON.stringify({ template: file, sections: open, lists: form.lists }, null, 2));
  else for (const line of describe(open, form.lists)) terminal.answer(line);
  return options.case !== undefined && missing.length > 0 ? exitCodes.attention : exitCodes.done;
}

/** Whether the case does not answer yet. */
function isOpen({ path, missing }: FormField, caseFile: CaseFile): boolean {
  const known = valueAtPath(caseFile, path);
  return missing || known === undefined || known === "";
}

function describe(sections: readonly FormSection[], lists: readonly FormList[]): string[] {
  const entries = new Map(lists.map((list) => [`${list.path}[0]`, list]));
  return sections.flatMap(({ path, title, fields }) => {
    const list = entries.get(path);
    const many = list?.entries === 0 ? `, for each ${list.item.toLowerCase()}` : "";
    return [`${title} (${path === "" ? "the case" : path}${many})`, ...fields.map(question)];
  });
}

function question({ path, title, kind, choices, needed, missing }: FormField): string {
  const type = choices === undefined ? kind : choices.join(" | ");
  return `  ${path}\t${title}\t${type}\t${missing ? "missing" : needed ? "needed" : "if it is so"}`;
}
