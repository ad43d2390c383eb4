import { Option, type Command } from "@commander-js/extra-typings";
import type { ExitCode } from "../exit-codes";
import type { Terminal } from "../io/terminal";
import { libraryCheckCommand } from "./library-check";
import { libraryDiffCommand } from "./library-diff";
import { libraryIndexCommand } from "./library-index";
import { libraryInstallCommand, libraryRemoveCommand, libraryUpdateCommand } from "./library-install";
import { libraryListCommand, libraryPathCommand } from "./library-list";
import { libraryNewCommand } from "./library-new";
import { libraryPackCommand } from "./library-pack";
import { libraryKeygenCommand, librarySignCommand, libraryVerifyCommand } from "./library-sign";
import { libraryTestCommand } from "./library-test";

const exitCodeHelp = `
Exit codes: 0 in order (warnings and notes alone are); 1 done, and something needs a person (errors found by check, texts that differ
from the approved ones, versions that differ, an update not applied, a conflict of layers); 2 not done (unreadable, refused, wrong use).`;

const repeat = (value: string, earlier: string[]): string[] => [...earlier, value];
const belowOption = () =>
  new Option("-l, --library <dir>", "library beneath this one, may be given again; later ones lie higher")
    .argParser(repeat)
    .default([]);
const cacheOption = () =>
  new Option(
    "--cache <dir>",
    "folder of installed libraries (default: MOTIONWRIGHT_LIBRARIES, else .motionwright in the home folder)",
  );
const jsonOption = () => new Option("--json", "answer in JSON").default(false);
const forceOption = () => new Option("-f, --force", "replace existing files").default(false);

/** Adds the commands for template libraries. */
export function addLibrary(root: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const library = root
    .command("library")
    .description("template libraries: check, test, pack, compare, install, update, begin a new one")
    .addHelpText("after", exitCodeHelp);
  addAuthors(library, terminal, exit);
  addSigning(library, terminal, exit);
  addUsers(library, terminal, exit);
}

function addAuthors(library: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  library
    .command("new <dir>")
    .description("begin a library in a new folder")
    .addOption(jsonOption())
    .action(async (folder, options) => {
      exit(await libraryNewCommand(folder, options, terminal));
    });
  library
    .command("check <dir>")
    .description("say everything that is wrong with a library's papers, clauses, rules, cases and authorities")
    .addOption(belowOption())
    .option("--annotate", "write the faults as comments into copies of the templates", false)
    .option("-o, --output <dir>", "folder for the copies (default: problems in the library)")
    .addOption(forceOption())
    .addOption(jsonOption())
    .action(async (folder, options) => {
      exit(await libraryCheckCommand(folder, options, terminal));
    });
  library
    .command("test <dir>")
    .description("draft every paper with every sample case and compare with the approved texts in expected/")
    .addOption(belowOption())
    .option("--update", "approve what is drafted now", false)
    .addOption(jsonOption())
    .action(async (folder, options) => {
      exit(await libraryTestCommand(folder, options, terminal));
    });
  library
    .command("index <dir>")
    .description("bring library.json up to date with the files: hashes, needed facts")
    .addOption(belowOption())
    .option("--accept-base", "take the entries beneath, as they are now, for what the library's own stand on", false)
    .option("--check", "only say whether it is up to date", false)
    .addOption(jsonOption())
    .action(async (folder, options) => {
      exit(await libraryIndexCommand(folder, options, terminal));
    });
  library
    .command("pack <dir>")
    .description("pack a library that is in order into one file")
    .requiredOption("-o, --output <file>", "the .zip to write")
    .addOption(belowOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .action(async (folder, options) => {
      exit(await libraryPackCommand(folder, options, terminal));
    });
}

function addSigning(library: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  library
    .command("keygen")
    .description("make a key to sign libraries with; prints the public one, which is pinned with install --key")
    .requiredOption("-o, --output <file>", "file for the private key")
    .addOption(jsonOption())
    .action(async (options) => {
      exit(await libraryKeygenCommand(options, terminal));
    });
  library
    .command("sign <dir>")
    .description("sign a library: writes library.sig; do it last, before pack")
    .requiredOption("-k, --key <file>", "file of the private key")
    .addOption(jsonOption())
    .action(async (folder, options) => {
      exit(await librarySignCommand(folder, options, terminal));
    });
  library
    .command("verify <source>")
    .description("say whether a library is signed with a key")
    .requiredOption("-k, --key <public key>", "the public key")
    .addOption(jsonOption())
    .action(async (source, options) => {
      exit(await libraryVerifyCommand(source, options, terminal));
    });
}

function addUsers(library: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  library
    .command("diff <before> <after>")
    .description("compare two versions of a template (.docx) or of a library (folder, .zip, address)")
    .addOption(jsonOption())
    .action(async (before, after, options) => {
      exit(await libraryDiffCommand(before, after, options, terminal));
    });
  library
    .command("install <source>")
    .description("install a library from a folder, a .zip, a .tgz, an npm package (npm:NAME) or an https address")
    .addOption(
      new Option("--level <level>", "level").choices(["firm", "office", "attorney"] as const).default("firm" as const),
    )
    .option("--sha256 <hash>", "refuse the library unless this is its hash")
    .option("-k, --key <public key>", "pin a key: this and every later version must be signed with it")
    .option("-f, --force", "take an older version, or other content of the same version", false)
    .addOption(cacheOption())
    .addOption(jsonOption())
    .action(async (source, options) => {
      exit(await libraryInstallCommand(source, options, terminal));
    });
  library
    .command("update [ids...]")
    .description("show what updates of installed libraries would bring")
    .option("--apply", "take them", false)
    .addOption(cacheOption())
    .addOption(jsonOption())
    .action(async (ids, options) => {
      exit(await libraryUpdateCommand(ids, options, terminal));
    });
  library
    .command("remove <id>")
    .description("take an installed library off this machine")
    .addOption(cacheOption())
    .action(async (id, options) => {
      exit(await libraryRemoveCommand(id, options, terminal));
    });
  library
    .command("list")
    .description("list what the built-in, installed and named libraries give, and where each entry comes from")
    .option("-l, --library <level=dir>", "a further library, may be given again", repeat, [] as string[])
    .addOption(cacheOption())
    .addOption(jsonOption())
    .action(async (options) => {
      exit(await libraryListCommand(options, terminal));
    });
  library
    .command("path <id>")
    .description("print the folder of an installed library, for --library of other commands")
    .addOption(cacheOption())
    .action(async (id, options) => {
      exit(await libraryPathCommand(id, options, terminal));
    });
}
