import { describeDiagnostic, type Diagnostic } from "../../diagnostic";

/** Where a command writes: answers to standard output, everything about the work itself to standard error. */
export interface Terminal {
  /** Writes a part of the answer, as it is. */
  answer(text: string): void;
  /** Writes one line about the work (progress, warnings) that is no part of the answer. */
  say(line: string): void;
  /** Writes diagnostics, one block each, to standard error. */
  tell(diagnostics: readonly Diagnostic[]): void;
  /** Whether a person looks on, so that a progress bar makes sense. */
  readonly interactive: boolean;
  /** Whether the answer goes to a terminal that shows colours. */
  readonly colored: boolean;
}

/** The process's own standard streams. */
export function processTerminal(): Terminal {
  return {
    answer: (text) => {
      process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
    tell: (diagnostics) => {
      for (const diagnostic of diagnostics) process.stderr.write(`${describeDiagnostic(diagnostic)}\n`);
    },
    interactive: process.stderr.isTTY,
    colored: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  };
}
