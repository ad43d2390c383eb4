import { useEffect, useRef } from "react";

/** What the page as a whole listens for. */
export interface PageEvents {
  find(): void;
  save(): void;
  undo(): void;
  redo(): void;
  /** A file was dropped anywhere on the page, or pasted. */
  openFile(file: File): void;
  /** Words were pasted while nothing was being written. */
  openText(text: string): void;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

/** Keys of the workspace, and files and words that are dropped on it or pasted into it. */
export function usePageEvents(events: PageEvents): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    const stops = new AbortController();
    const { signal } = stops;
    addEventListener(
      "keydown",
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
        const key = event.key.toLowerCase();
        const writing = isWriting(event.target);
        if (key === "f") latest.current.find();
        else if (key === "s") latest.current.save();
        else if (writing) return;
        else if (key === "y" || (key === "z" && event.shiftKey)) latest.current.redo();
        else if (key === "z") latest.current.undo();
        else return;
        event.preventDefault();
      },
      { signal },
    );
    addEventListener(
      "dragover",
      (event) => {
        event.preventDefault();
      },
      { signal },
    );
    // Without this, a browser leaves the page for a file that is dropped beside the document.
    addEventListener(
      "drop",
      (event) => {
        if (event.defaultPrevented) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) latest.current.openFile(file);
      },
      { signal },
    );
    addEventListener(
      "paste",
      (event) => {
        const file = event.clipboardData?.files[0];
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (isWriting(event.target)) return;
        if (file !== undefined) latest.current.openFile(file);
        else if (text.trim() !== "") latest.current.openText(text);
      },
      { signal },
    );
    return () => {
      stops.abort();
    };
  }, []);
}
