import type { StopWatching } from "../document-host";
import type { Showing } from "./showing";
import type { WorkDocument } from "./work-document";

/** Edits and selections are told at most so often, in milliseconds. */
const pause = 200;

/** Tells of edits and of selections, several within the pause as one. */
export function watch(
  document: WorkDocument,
  showing: Showing,
  changed: (what: "text" | "selection") => void,
): StopWatching {
  const waiting = new Set<"text" | "selection">();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = (what: "text" | "selection") => (): void => {
    waiting.add(what);
    timer ??= setTimeout(() => {
      timer = undefined;
      const all = [...waiting];
      waiting.clear();
      for (const one of all) changed(one);
    }, pause);
  };
  const stops = [document.listen(told("text")), showing.listen(told("selection"))];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    return Promise.resolve();
  };
}
