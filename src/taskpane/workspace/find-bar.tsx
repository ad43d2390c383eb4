import { Button, Input } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { PageView } from "../../host/workspace/page/page-view";
import { findWords } from "./find";

/** Finds words on the page: how often they stand there, and one after the other. */
export function FindBar({
  view,
  revision,
  close,
}: {
  readonly view: PageView;
  /** Changes when the document does. */
  readonly revision: number;
  readonly close: () => void;
}): ReactElement {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(-1);
  const found = findWords(view.document.read().paragraphs, words);
  useEffect(() => {
    view.drawAs("found", findWords(view.document.read().paragraphs, words));
    return () => {
      view.drawAs("found", []);
    };
  }, [view, words, revision]);
  const go = (step: number): void => {
    if (found.length === 0) return;
    const next = at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length;
    setAt(next);
    const range = found[next];
    if (range !== undefined) view.select(range);
  };
  const place = at < 0 || at >= found.length ? `${found.length}` : `${at + 1} of ${found.length}`;
  return (
    <form
      role="search"
      className="ws-find"
      onSubmit={(event) => {
        event.preventDefault();
        go(1);
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <Input
        size="small"
        type="search"
        aria-label="Find in the document"
        placeholder="Find"
        autoFocus
        value={words}
        onChange={(_, { value }) => {
          setWords(value);
          setAt(-1);
        }}
      />
      <span role="status">{words === "" ? "" : `${place} found`}</span>
      <Button size="small" type="submit" aria-label="Next place">
        ↓
      </Button>
      <Button
        size="small"
        aria-label="Place before"
        onClick={() => {
          go(-1);
        }}
      >
        ↑
      </Button>
      <Button size="small" onClick={close}>
        Close
      </Button>
    </form>
  );
}
