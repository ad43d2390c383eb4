import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useStyles } from "../app/styles";
import { FindingDetail } from "./finding-detail";
import type { JoinedText } from "./joined-text";
import type { PlacedFinding } from "./place-findings";
import type { ReviewWork } from "./use-review";

/** One finding: its words, and on choosing it everything about them. */
export function FindingCard({
  placed,
  work,
  joined,
  place,
  of,
}: {
  readonly placed: PlacedFinding;
  readonly work: ReviewWork;
  readonly joined: JoinedText;
  /** Place in the whole list, from 0: only a stretch of a long list is on the page. */
  readonly place: number;
  /** Findings in the whole list. */
  readonly of: number;
}): ReactElement {
  const styles = useStyles();
  const { finding, key } = placed;
  const chosen = work.current === key;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <li
      ref={card}
      aria-posinset={place + 1}
      aria-setsize={of}
      className={mergeClasses(styles.finding, styles[finding.severity], chosen && styles.chosen)}
    >
      <button
        type="button"
        className={styles.findingHead}
        aria-expanded={chosen}
        onClick={() => {
          work.choose(chosen ? undefined : key);
        }}
      >
        <span>“{finding.quote}”</span>
        <span className={styles.small}>{headline(placed, joined)}</span>
      </button>
      {chosen ? <FindingDetail placed={placed} work={work} joined={joined} /> : null}
    </li>
  );
}

/** Category, place, and what the record says, in one line. */
function headline({ finding, ranges }: PlacedFinding, joined: JoinedText): string {
  const { paragraph } = ranges[0];
  const note = joined.notes.get(paragraph);
  const category = finding.category.replaceAll("-", " ");
  const { state } = finding.evidence;
  return [
    category.charAt(0).toUpperCase() + category.slice(1),
    note ?? `paragraph ${paragraph + 1}`,
    ...(state === "unknown" ? [] : [`${state} by the record`]),
    ...(finding.surplus === true ? ["not needed for the plea"] : []),
  ].join(" · ");
}
