#!/usr/bin/env node
import { CommanderError } from "commander";
import { DiagnosticError, describeDiagnostic } from "../diagnostic";
import { exitCodes } from "./exit-codes";
import { useFastCodec } from "./io/fast-codec";
import { processTerminal } from "./io/terminal";
import { program } from "./program";

/** Runs one command line and turns whatever is thrown into words and an exit code. */
async function main(argv: readonly string[]): Promise<void> {
  useFastCodec();
  const asJson = argv.includes("--json");
  try {
    await program(processTerminal(), (code) => {
      process.exitCode = code;
    }).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.failed;
      return;
    }
    process.exitCode = exitCodes.failed;
    if (error instanceof DiagnosticError) {
      if (asJson) process.stdout.write(`${JSON.stringify({ errors: error.diagnostics }, null, 2)}\n`);
      for (const diagnostic of error.diagnostics) process.stderr.write(`${describeDiagnostic(diagnostic)}\n`);
      return;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This should not have happened; please report it with the words below.\n${reason}\n`);
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that stops early is no error.
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

void main(process.argv);
