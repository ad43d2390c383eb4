import { Command, Option } from "@commander-js/extra-typings";
import { batchCommand } from "./commands/batch";
import { caseCheckCommand, caseNewCommand, caseSchemaCommand } from "./commands/case";
import { draftCommand } from "./commands/draft";
import { infoCommand } from "./commands/info";
import { leverageCommand } from "./commands/leverage";
import { addLibrary } from "./commands/library";
import { missingCommand } from "./commands/missing";
import { questionnaireCommand } from "./commands/questionnaire";
import { reviewCommand } from "./commands/review";
import { sampleCommand } from "./commands/sample";
import { serveCommand } from "./commands/serve";
import type { ExitCode } from "./exit-codes";
import { processLines } from "./io/line-input";
import type { Terminal } from "./io/terminal";

const exitCodeHelp = `
Exit codes: 0 done; 1 done, and something needs a person (findings, missing facts, a refusal by --strict, failed cases);
2 not done (unreadable or invalid input, faulty template, wrong use). Answers go to standard output, all else to standard error.`;

const repeat = (value: string, earlier: string[]): string[] => [...earlier, value];
const caseOption = () => new Option("-c, --case <file>", "case file (JSON)").makeOptionMandatory();
const libraryOption = () =>
  new Option("-l, --library <dir>", "template library, may be given again; later ones go first")
    .argParser(repeat)
    .default([]);
const todayOption = () =>
  new Option("--today <date>", "date of the paper, YYYY-MM-DD (default: the case's `today`, else this day)");
const jsonOption = () => new Option("--json", "answer in JSON").default(false);
const forceOption = () => new Option("-f, --force", "replace an existing file").default(false);

/**
 * The command line.
 * @param terminal where answers and messages go
 * @param exit told the exit code once a command has finished
 */
export function program(terminal: Terminal, exit: (code: ExitCode) => void): Command {
  const root = new Command("motionwright")
    .description(
      "Drafts criminal-defense papers from Word templates, and finds the words of a factual basis that cost years.",
    )
    .version("0.1.0")
    .addHelpText("after", exitCodeHelp)
    .exitOverride()
    .showHelpAfterError("Run with --help for the options.");
  addDrafting(root, terminal, exit);
  addCases(root, terminal, exit);
  addReview(root, terminal, exit);
  addLibrary(root, terminal, exit);
  root
    .command("serve")
    .description("open the workspace in the browser, served to this computer only")
    .option("--port <number>", "port to serve at; a free one where it is taken", Number, 4180)
    .option("--no-open", "do not open the browser")
    .action(async (options) => {
      exit(await serveCommand(options, terminal));
    });
  return root;
}

function addDrafting(root: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  root
    .command("draft <template>")
    .description("draft one paper of one case; <template> is a .docx, or the name of a paper in a library")
    .addOption(caseOption())
    .requiredOption("-o, --output <file>", "the .docx to write")
    .addOption(libraryOption())
    .option("--strict", "refuse to write while facts are missing", false)
    .option("--final", "plain text for filing: no content controls, no case data, no metadata", false)
    .addOption(todayOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .action(async (template, options) => {
      exit(await draftCommand(template, options, terminal));
    });
  root
    .command("missing <template>")
    .description("list the facts that a paper of this case would lack")
    .addOption(caseOption())
    .addOption(libraryOption())
    .addOption(todayOption())
    .addOption(jsonOption())
    .action(async (template, options) => {
      exit(await missingCommand(template, options, terminal));
    });
  root
    .command("questionnaire <template>")
    .description("what a paper asks of a case, in its order: list it, or answer it and have the case file written")
    .option("-c, --case <file>", "case file (JSON), to leave out what it says already")
    .option("-o, --output <file>", "ask, and write the case with the answers to this file")
    .option("-a, --answers <file>", "take the answers from a file (path: answer, a line each) instead of asking")
    .option("--all", "ask also for what the paper prints only if it is so", false)
    .option("--blank", "print a file of answers to fill in", false)
    .addOption(libraryOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .action(async (template, options) => {
      const lines = process.stdin.isTTY ? processLines : undefined;
      exit(await questionnaireCommand(template, options, terminal, lines));
    });
  root
    .command("batch <template>")
    .description("draft one paper for many cases")
    .requiredOption("--cases <dir-or-csv>", "folder of case files, or a .csv with a heading row of facts")
    .requiredOption("-o, --output <dir>", "folder for the papers")
    .addOption(libraryOption())
    .option("--strict", "refuse each paper that lacks facts", false)
    .option("--final", "plain text for filing", false)
    .addOption(todayOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .action(async (template, options) => {
      exit(await batchCommand(template, options, terminal));
    });
  root
    .command("info <file>")
    .description("from which template and case a draft was made, and whether a newer template exists")
    .option("--cache <dir>", "folder of installed libraries")
    .addOption(jsonOption())
    .action(async (file, options) => {
      exit(await infoCommand(file, options, terminal));
    });
  root
    .command("sample")
    .description("draft the three papers of the sample case and review its factual basis")
    .option("-o, --output <dir>", "folder for the papers", "out")
    .addOption(forceOption())
    .addOption(jsonOption())
    .action(async (options) => {
      exit(await sampleCommand(options, terminal));
    });
}

function addCases(root: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const cases = root.command("case").description("case files: check, begin a new one, schema for editors");
  cases
    .command("check <files...>")
    .description("say everything that is wrong with case files; a partial file is in order")
    .addOption(jsonOption())
    .action(async (files, options) => {
      exit(await caseCheckCommand(files, options, terminal));
    });
  cases
    .command("new")
    .description("begin a case file")
    .option("-o, --output <file>", "the file to write (default: standard output)")
    .addOption(forceOption())
    .addOption(jsonOption())
    .action(async (options) => {
      exit(await caseNewCommand(options, terminal));
    });
  cases
    .command("schema")
    .description("print the JSON Schema of case files")
    .action(() => {
      exit(caseSchemaCommand(terminal));
    });
  root
    .command("leverage")
    .description("which grounds the facts support, what they rest on and what weakens them")
    .addOption(caseOption())
    .addOption(todayOption())
    .addOption(jsonOption())
    .action(async (options) => {
      exit(await leverageCommand(options, terminal));
    });
}

function addReview(root: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  root
    .command("review <files...>")
    .description("find the words of a factual basis that cost years; a file is .docx, .txt or - for standard input")
    .option("-c, --case <file>", "case file (JSON), to check the words against the evidence")
    .addOption(
      new Option("-r, --rules <dir>", "further wording rules, may be given again").argParser(repeat).default([]),
    )
    .option("--against <file>", "the other side's new draft: which risks it added, removed, moved or reworded")
    .addOption(jsonOption())
    .option("--html", "answer with a report to read and print", false)
    .option("--docx", "the same document with highlights and comments", false)
    .option("-o, --output <file-or-dir>", "where to write --html, --docx or --json")
    .addOption(forceOption())
    .action(async (files, options) => {
      exit(await reviewCommand(files, options, terminal));
    });
}
