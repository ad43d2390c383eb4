import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useStyles } from "../app/styles";
import { FindingCard } from "./finding-card";
import type { JoinedText } from "./joined-text";
import { firstWindow, grown, windowFor, windowStep } from "./list-window";
import type { PlacedFinding } from "./place-findings";
import type { ReviewWork } from "./use-review";

/** Findings of one severity. Of a long list only a stretch is on the page, so that a thousand findings are listed as quickly as ten. */
export function FindingList({
  findings,
  work,
  joined,
}: {
  readonly findings: readonly PlacedFinding[];
  readonly work: ReviewWork;
  readonly joined: JoinedText;
}): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  /** Card that takes the focus once it is there. */
  const wanted = useRef<number>(undefined);
  const [kept, setKept] = useState(firstWindow);
  const window = windowFor(
    kept,
    findings.findIndex(({ key }) => key === work.current),
    findings.length,
  );
  if (window !== kept) setKept(window);
  const shown = findings.slice(window.first, window.end);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const card = list.current?.children[wanted.current - window.first];
    wanted.current = undefined;
    card?.querySelector("button")?.focus();
  }, [window]);
  const more = (side: "before" | "behind", left: number): ReactElement | null =>
    left <= 0 ? null : (
      <Button
        className={styles.start}
        size="small"
        onClick={() => {
          wanted.current = side === "before" ? window.first - 1 : window.end;
          setKept(grown(window, side));
        }}
      >
        {`Show ${Math.min(left, windowStep)} more of ${left} ${side === "before" ? "above" : "below"}`}
      </Button>
    );
  return (
    <>
      {more("before", window.first)}
      <ul ref={list} className={styles.list}>
        {shown.map((placed, at) => (
          <FindingCard
            key={placed.key}
            placed={placed}
            work={work}
            joined={joined}
            place={window.first + at}
            of={findings.length}
          />
        ))}
      </ul>
      {more("behind", findings.length - window.end)}
    </>
  );
}
