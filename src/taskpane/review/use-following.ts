import { useEffect, useRef } from "react";
import type { DocumentHost, HostRange } from "../../host/document-host";
import type { Doing } from "../app/use-doing";
import type { Reading } from "./use-reading";

/**
 * Once something was reviewed, follows the document: an edit is read again, a selection is told, and where the host can draw, the page shows
 * what the list shows.
 */
export function useFollowing(
  host: DocumentHost,
  { result, again }: Reading,
  { say }: Pick<Doing, "say">,
  selectionMoved: (selection: HostRange | undefined) => void,
): void {
  const moved = useRef(selectionMoved);
  moved.current = selectionMoved;

  // A pane that goes takes its drawing along.
  useEffect(() => {
    const open = (result?.findings ?? []).filter(({ dismissal }) => dismissal === undefined);
    host.show?.(open.flatMap(({ ranges, finding }) => ranges.map((range) => ({ ...range, kind: finding.severity }))));
    return () => host.show?.([]);
  }, [host, result]);

  const reviewed = result !== undefined;
  useEffect(() => {
    if (!reviewed) return undefined;
    const watching = host.watch((what) => {
      if (what === "text") again().catch(() => undefined);
      else
        host.selection().then(
          (selection) => {
            moved.current(selection);
          },
          () => undefined,
        );
    });
    watching.catch(() => {
      say({
        words: "Edits are not noticed here. Review again after you have changed something.",
        intent: "warning",
      });
    });
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [host, again, reviewed, say]);
}
