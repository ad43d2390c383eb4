import { createInterface } from "node:readline";

/** Asks a person, a line at a time. */
export interface LineInput {
  /** Shows a prompt and waits for a line; undefined once there is no more to come. */
  ask(prompt: string): Promise<string | undefined>;
  close(): void;
}

/** Asks on the process's standard input; prompts go to standard error, so that the answer of the command stays clean. */
export function processLines(): LineInput {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY });
  // Ctrl+C ends the questions as Ctrl+D does: what was answered is kept.
  lines.on("SIGINT", () => {
    lines.close();
  });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (prompt) => {
      lines.setPrompt(prompt);
      lines.prompt();
      const next = await typed.next();
      return next.done === true ? undefined : next.value;
    },
    close: () => {
      lines.close();
    },
  };
}
