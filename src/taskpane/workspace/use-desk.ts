import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { PageView } from "../../host/workspace/page/page-view";
import { Unseen, type Showing } from "../../host/workspace/showing";
import type { WorkDocument } from "../../host/workspace/work-document";
import { WorkspaceHost } from "../../host/workspace/workspace-host";

/** Version of the product; the build writes it. */
declare const PRODUCT_VERSION: string;

/** The document's pages on the desk, and the host through which the pane speaks to the document. */
export interface Desk {
  readonly host: WorkspaceHost;
  /** The pages, once they are drawn. */
  readonly view: PageView | undefined;
}

/**
 * Draws a document on the desk.
 * @param author who makes changes at the moment
 * @param openNew opens a draft as a document of its own
 */
export function useDesk(
  desk: RefObject<HTMLElement | null>,
  document: WorkDocument,
  author: RefObject<string>,
  openNew: (draft: Uint8Array) => void,
): Desk {
  const [view, setView] = useState<PageView>();
  const showing = useRef<Showing>(new Unseen());
  const opens = useRef(openNew);
  opens.current = openNew;

  // One pane for one document: the host speaks to whatever shows it at the moment.
  const host = useMemo(
    () =>
      new WorkspaceHost({
        document,
        showing: {
          selected: () => showing.current.selected(),
          select: (range) => {
            showing.current.select(range);
          },
          draw: (findings) => {
            showing.current.draw(findings);
          },
          listen: (listener) => showing.current.listen(listener),
        },
        version: PRODUCT_VERSION,
        author: () => author.current,
        now: () => `${new Date().toISOString().slice(0, 19)}Z`,
        openNew: (draft) => {
          opens.current(draft);
        },
      }),
    [document, author],
  );

  useEffect(() => {
    if (desk.current === null) return undefined;
    const start = performance.now();
    const drawn = new PageView(desk.current, document);
    performance.measure("open: draw the pages", { start });
    showing.current = drawn;
    desk.current.scrollTop = 0;
    setView(drawn);
    return () => {
      showing.current = new Unseen();
      drawn.dispose();
    };
  }, [desk, document]);

  return { host, view };
}
