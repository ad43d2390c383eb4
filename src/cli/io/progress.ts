import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal";

/** A progress display: a bar where a person looks on, a line now and then where a file does. */
export interface Progress {
  step(what: string): void;
  done(): void;
}

/** Starts showing progress over `total` steps. */
export function startProgress(terminal: Terminal, total: number, quiet: boolean): Progress {
  if (quiet) return { step: () => undefined, done: () => undefined };
  if (!terminal.interactive) {
    let at = 0;
    return {
      step: (what) => {
        at += 1;
        if (total <= 20 || at === total || at % Math.ceil(total / 20) === 0) terminal.say(`[${at}/${total}] ${what}`);
      },
      done: () => undefined,
    };
  }
  const bar = new SingleBar({ format: "{bar} {value}/{total} {what}", stream: process.stderr }, Presets.shades_classic);
  bar.start(total, 0, { what: "" });
  return {
    step: (what) => {
      bar.increment(1, { what });
    },
    done: () => {
      bar.stop();
    },
  };
}
