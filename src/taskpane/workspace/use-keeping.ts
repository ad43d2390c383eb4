import { useEffect, useRef, type RefObject } from "react";
import type { WorkDocument } from "../../host/workspace/work-document";
import type { KeptWork } from "./kept-work";
import type { Works } from "./works";

/** Changes are kept when work rests, in milliseconds. */
const rest = 500;

/** What is heard of the keeping of a document. */
export interface KeepingHears {
  /** The document has changed. */
  changed(): void;
  /**
   * A state is kept, or a document has been opened.
   * @param latest what is kept is what stands on the page
   */
  kept(latest: boolean): void;
  /** Something for the person. */
  say(words: string): void;
}

/**
 * Keeps what is done to a document when it rests, and at the latest when the page goes out of sight.
 * @param work the kept work that the document belongs to; set anew with every state that is kept
 * @returns stops keeping for good, for when everything is to be gone
 */
export function useKeeping(
  document: WorkDocument,
  works: Works,
  work: RefObject<KeptWork>,
  hears: RefObject<KeepingHears>,
): () => void {
  const stopped = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: Promise<unknown> = Promise.resolve();
    let saved = work.current.version === 0 ? -1 : document.revision;
    const save = (): void => {
      clearTimeout(timer);
      if (stopped.current || saved === document.revision) return;
      saved = document.revision;
      const bytes = document.bytes();
      last = last
        .then(() => works.save(work.current, bytes))
        .then(
          (next) => {
            if (next.id !== work.current.id)
              hears.current.say(
                "Another tab has changed this document: what you do here is kept as a document of its own.",
              );
            work.current = next;
            hears.current.kept(saved === document.revision);
          },
          () => {
            hears.current.say(
              "This browser keeps nothing here: save the document as a file before you close the page.",
            );
          },
        );
    };
    const stop = document.listen(() => {
      hears.current.changed();
      clearTimeout(timer);
      timer = setTimeout(save, rest);
    });
    const hidden = (): void => {
      if (globalThis.document.visibilityState === "hidden") save();
    };
    globalThis.document.addEventListener("visibilitychange", hidden);
    hears.current.kept(saved === document.revision);
    save();
    return () => {
      save();
      stop();
      globalThis.document.removeEventListener("visibilitychange", hidden);
    };
  }, [document, works, work, hears]);
  return () => {
    stopped.current = true;
  };
}
