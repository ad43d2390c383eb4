import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import { settleChanges } from "../../docx";
import { readComments } from "../../host/workspace/page/comments";
import type { WorkDocument } from "../../host/workspace/work-document";

/** What was pressed on the page. */
type Pressed = { readonly kind: "comment" | "change"; readonly id: string; readonly title: string };

/** Shows the comment that is pressed on the page, and lets a tracked change be accepted or refused. */
export function MarginCard({
  desk,
  document,
}: {
  readonly desk: RefObject<HTMLElement | null>;
  readonly document: WorkDocument;
}): ReactElement {
  const card = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState<Pressed>();
  useEffect(() => {
    const place = desk.current;
    const press = ({ target }: MouseEvent): void => {
      const node = target instanceof Element ? target.closest<HTMLElement>("[data-comment], [data-change]") : null;
      const selecting = globalThis.getSelection()?.isCollapsed === false;
      if (node === null || card.current === null) return;
      const { comment, change } = node.dataset;
      if (comment === undefined && selecting) return;
      setPressed(
        comment === undefined
          ? { kind: "change", id: change ?? "", title: node.title }
          : { kind: "comment", id: comment, title: "" },
      );
      const at = node.getBoundingClientRect();
      card.current.style.inset = `${Math.min(at.bottom + 6, innerHeight - 180)}px auto auto ${Math.max(8, Math.min(at.left, innerWidth - 400))}px`;
      card.current.style.margin = "0";
      card.current.showPopover();
    };
    place?.addEventListener("click", press);
    return () => place?.removeEventListener("click", press);
  }, [desk]);
  const comment = pressed?.kind === "comment" ? readComments(document.pkg).get(pressed.id) : undefined;
  const settle = (how: "accept" | "reject"): void => {
    if (pressed === undefined) return;
    card.current?.hidePopover();
    document.change(how === "accept" ? "Accept the change" : "Refuse the change", (pkg) =>
      settleChanges(pkg, how, ({ id }) => id === pressed.id),
    );
  };
  return (
    <div ref={card} popover="auto" className="ws-note" role="group" aria-label="Comment or change">
      {comment === undefined ? null : (
        <>
          <strong>{comment.author}</strong> {comment.date.slice(0, 10)}
          {comment.lines.map((line, at) => (
            <p key={`${at} ${line}`}>{line}</p>
          ))}
        </>
      )}
      {pressed?.kind !== "change" ? null : (
        <>
          <p>{pressed.title}</p>
          <Button
            size="small"
            onClick={() => {
              settle("accept");
            }}
          >
            Accept
          </Button>{" "}
          <Button
            size="small"
            onClick={() => {
              settle("reject");
            }}
          >
            Refuse
          </Button>
        </>
      )}
    </div>
  );
}
