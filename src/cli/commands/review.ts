import { stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import type { CaseFile } from "../../case";
import { compareDrafts, CATEGORIES, type Finding, type Matcher } from "../../review";
import { comparisonReport, jsonReport, textReport, type JsonFile } from "../../review/report";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readCase, todayOr } from "../io/cases";
import { writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { annotatedDocument, reportPage } from "../review-output";
import { loadMatcher, readReviewText, reviewText, type ReviewedText } from "../review";

/** Options of `motionwright review`. */
export interface ReviewCommandOptions {
  readonly case?: string;
  readonly rules: readonly string[];
  readonly against?: string;
  readonly json: boolean;
  readonly html: boolean;
  readonly docx: boolean;
  readonly output?: string;
  readonly force: boolean;
}

/** What every step of a review needs. */
interface Work {
  readonly options: ReviewCommandOptions;
  readonly terminal: Terminal;
  readonly matcher: Matcher;
  readonly caseFile: CaseFile | undefined;
}

/**
 * Reviews files, or two drafts of one. Exit code 0 where nothing was found, 1 where something was, 2 where a file could not be reviewed;
 * the others are reviewed all the same.
 * @throws DiagnosticError where the rules, the case or the options cannot be used
 */
export async function reviewCommand(
  files: readonly string[],
  options: ReviewCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  checkOptions(files, options);
  const caseFile = options.case === undefined ? undefined : await readCase(options.case);
  const work: Work = { options, terminal, matcher: await loadMatcher(options.rules), caseFile };
  if (options.against !== undefined) return compare(files[0] ?? "-", options.against, work);
  const reviewed: ReviewedText[] = [];
  const errors: Diagnostic[] = [];
  for (const file of files) {
    try {
      reviewed.push(reviewText(work.matcher, await readReviewText(file), caseFile));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      errors.push(...error.diagnostics);
    }
  }
  terminal.tell(errors);
  if (reviewed.length > 0) await report(reviewed, work);
  if (errors.length > 0) return exitCodes.failed;
  return reviewed.some(({ findings }) => findings.some(isHighlight)) ? exitCodes.attention : exitCodes.done;
}

/** A note (a title, a dismissed count whose facts are admitted) informs; it is no finding that would fail a check. */
function isHighlight(finding: Finding): boolean {
  return finding.soft === undefined;
}

function refuse(reason: string, field: string, hint: string): never {
  throw new DiagnosticError([{ id: "cli/options", gravity: "error", reason, place: { field }, hint }]);
}

function checkOptions(files: readonly string[], { json, html, docx, against }: ReviewCommandOptions): void {
  if ([json, html, docx].filter(Boolean).length > 1)
    refuse("Only one form of answer can be given.", "--json, --html, --docx", "Name one of them.");
  if (against !== undefined && files.length !== 1)
    refuse("Two drafts are compared, not more.", "--against", "Name one old draft, and the new one behind --against.");
  if (against !== undefined && docx) refuse("A comparison has no Word form.", "--docx", "Use --html or --json.");
  if (files.filter((file) => file === "-").length + (against === "-" ? 1 : 0) > 1)
    refuse("Standard input can be read once.", "-", "Name files for the rest.");
}

async function report(reviewed: readonly ReviewedText[], work: Work): Promise<void> {
  const { options, terminal, caseFile } = work;
  if (options.docx) return writeDocuments(reviewed, work);
  if (options.json) return give(JSON.stringify(jsonReport(reviewed).map(split), null, 2), work);
  if (options.html) return give(pageOf(reviewed, work), work);
  return give(
    textReport(reviewed, { ...(caseFile === undefined ? {} : { case: caseFile }), color: terminal.colored }),
    work,
  );
}

/** Findings, and beside them what is only a note. */
function split({ file, findings, doubted = [] }: JsonFile): Record<string, unknown> {
  const notes = findings.filter((finding) => !isHighlight(finding));
  return { file, findings: findings.filter(isHighlight), notes, doubted };
}

function pageOf(reviewed: readonly ReviewedText[], { matcher, caseFile }: Work): string {
  const lookedFor = { categories: CATEGORIES, rules: matcher.rules.length };
  return reportPage(reviewed, { case: caseFile, date: todayOr(caseFile?.today), lookedFor });
}

/** Writes the answer to the file named, or to standard output. */
async function give(answer: string, { options, terminal }: Work): Promise<void> {
  if (options.output === undefined) {
    terminal.answer(answer);
    return;
  }
  await writeWhole(options.output, answer, options.force);
  terminal.answer(options.output);
}

/** Writes the annotated copy of each Word file: to the name given, into the folder given, or beside where the command runs. */
async function writeDocuments(reviewed: readonly ReviewedText[], { options, terminal, caseFile }: Work): Promise<void> {
  const isFolder =
    options.output !== undefined &&
    (await stat(options.output).then(
      (about) => about.isDirectory(),
      () => false,
    ));
  if (options.output !== undefined && !isFolder && reviewed.length > 1) {
    refuse("Several documents cannot be written to one file.", "--output", "Name a folder.");
  }
  for (const text of reviewed) {
    const { word } = text;
    if (word === undefined)
      refuse(
        `${text.file} is not a Word file.`,
        "--docx",
        "Highlights and comments need a .docx; use --html for plain text.",
      );
    const name = `${text.file === "-" ? "standard-input" : basename(text.file, extname(text.file))}.reviewed.docx`;
    const output = options.output === undefined ? name : isFolder ? join(options.output, name) : options.output;
    await writeWhole(
      output,
      annotatedDocument(word, text.findings, `${todayOr(caseFile?.today)}T00:00:00Z`, text.file),
      options.force,
    );
    terminal.answer(output);
  }
}

/** Compares the risks of two drafts. Exit code 1 where the new draft holds a finding. */
async function compare(oldFile: string, newFile: string, work: Work): Promise<ExitCode> {
  const [older, newer] = [await readReviewText(oldFile), await readReviewText(newFile)].map((text) =>
    reviewText(work.matcher, text, work.caseFile),
  );
  if (older === undefined || newer === undefined) return exitCodes.failed;
  const comparison = compareDrafts(older.text, newer.text, older.findings, newer.findings);
  if (work.options.json)
    await give(JSON.stringify({ old: oldFile, new: newFile, changes: comparison.changes }, null, 2), work);
  else
    await give(
      comparisonReport(comparison, {
        oldFile,
        newFile,
        format: work.options.html ? "html" : "text",
        date: todayOr(work.caseFile?.today),
      }),
      work,
    );
  return newer.findings.some(isHighlight) ? exitCodes.attention : exitCodes.done;
}
