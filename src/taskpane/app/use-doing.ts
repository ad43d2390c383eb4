import { useCallback, useRef, useState } from "react";
import { HostError } from "../../host/host-error";
import { StoppedError } from "../engine/stopped-error";
import { wordsOf } from "../work/words-of";
import type { NoticeIntent } from "./notice";

/** What was said of the last work: that it is done, or why not. */
export interface Said {
  readonly words: string;
  readonly intent: NoticeIntent;
}

/** One work at a time, with words for what is under way and for what came of it. */
export interface Doing {
  /** What is under way, in words. */
  readonly busy: string | undefined;
  readonly said: Said | undefined;
  /**
   * Starts a work, unless one is under way: a second click does nothing.
   * @param work gives the words to say when it is done; it may tell how far it has come
   */
  run(words: string, work: (tell: (words: string) => void) => Promise<string | undefined>): void;
  say(said: Said | undefined): void;
  /** Stops the work that is under way. */
  stop(): void;
}

/** @param stopAll stops the host and the engine */
export function useDoing(stopAll: () => void): Doing {
  const [busy, setBusy] = useState<string>();
  const [said, say] = useState<Said>();
  const running = useRef(false);
  const run = useCallback<Doing["run"]>((words, work) => {
    if (running.current) return;
    running.current = true;
    setBusy(words);
    say(undefined);
    const tell = (next: string): void => {
      if (running.current) setBusy(next);
    };
    work(tell)
      .then(
        (done) => {
          say(done === undefined ? undefined : { words: done, intent: "success" });
        },
        (error: unknown) => {
          say({ words: wordsOf(error), intent: wasStopped(error) ? "info" : "error" });
        },
      )
      .finally(() => {
        running.current = false;
        setBusy(undefined);
      });
  }, []);
  return { busy, said, run, say, stop: stopAll };
}

function wasStopped(error: unknown): boolean {
  return error instanceof StoppedError || (error instanceof HostError && error.fault === "stopped");
}
