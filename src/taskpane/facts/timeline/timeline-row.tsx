import { Button, mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { citeText } from "../../case-words";
import type { EventTimes } from "../../engine/case-calls";
import { Icon } from "../form/icons";
import { useFormStyles } from "../form/form-styles";
import { entryId } from "../form/use-list";
import { groupOf, type Path } from "../path";
import { wordsOfMark } from "./marks";
import { useTimelineStyles } from "./timeline-styles";

/** What can be done with a row. */
export interface RowWork {
  toggle(): void;
  insertAfter(): void;
  remove(): void;
  move(by: 1 | -1): void;
  /** Goes to the row above or below. */
  step(by: 1 | -1): void;
  /** The person has left the row's fields. */
  left(): void;
}

/** One event: its time, what happened and how long after; open, its fields. */
export function TimelineRow({
  path,
  entry,
  value,
  times,
  open,
  wrong,
  first,
  last,
  work,
  children,
}: {
  readonly path: Path;
  readonly entry: number;
  readonly value: unknown;
  readonly times: EventTimes | undefined;
  readonly open: boolean;
  readonly wrong: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly work: RowWork;
  /** The row's fields. */
  readonly children: ReactNode;
}): ReactElement {
  const styles = useTimelineStyles();
  const form = useFormStyles();
  const { time, actor, event, mark, source } = groupOf(value);
  const what = [actor, event].filter((part) => typeof part === "string" && part !== "").join(": ");
  const cite = citeText(groupOf(source));
  const marked = wordsOfMark(mark);
  const shortcut = (key: KeyboardEvent): void => {
    const by = key.key === "ArrowUp" ? -1 : key.key === "ArrowDown" ? 1 : undefined;
    const inHead = key.target instanceof HTMLButtonElement && key.target.id === entryId(path, entry);
    if (by !== undefined && key.altKey) work.move(by);
    else if (by !== undefined && inHead) work.step(by);
    else if (key.key === "Delete" && inHead) work.remove();
    else if (key.key === "Enter" && (key.ctrlKey || key.metaKey || key.target instanceof HTMLInputElement))
      work.insertAfter();
    else if (key.key === "Escape" && open && !inHead) work.toggle();
    else return;
    key.preventDefault();
    key.stopPropagation();
  };
  return (
    <li
      className={mergeClasses(
        styles.row,
        times?.afterPurpose === true && styles.after,
        times?.purposeEnds === true && styles.ends,
      )}
      onKeyDown={shortcut}
    >
      <button
        type="button"
        id={entryId(path, entry)}
        className={styles.head}
        aria-expanded={open}
        aria-keyshortcuts="Control+Enter Alt+ArrowUp Alt+ArrowDown Delete"
        onClick={work.toggle}
      >
        <span className={styles.time}>
          {typeof time === "string" && time !== "" ? time : "no time"}
          {times?.gap === undefined || first ? null : <span className={styles.light}>{`+${times.gap}`}</span>}
        </span>
        <span className={styles.words}>
          {marked === undefined ? null : <span className={styles.mark}>{marked}</span>}
          {what === "" ? <span className={styles.light}>What happened?</span> : what}
          {cite === undefined ? null : <span className={styles.light}>{cite}</span>}
          {wrong ? <span className={form.error}> To be put right</span> : null}
        </span>
        <span className={styles.figures}>
          {times?.running === undefined ? null : (
            <span>
              {times.running}
              <span className={form.hidden}> since the stop</span>
            </span>
          )}
          {times?.sincePurpose === undefined || times.purposeEnds === true ? null : (
            <span className={styles.late}>
              {`+${times.sincePurpose}`}
              <span className={form.hidden}> after its purpose ended</span>
            </span>
          )}
        </span>
      </button>
      {open ? (
        <div
          className={styles.body}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) work.left();
          }}
        >
          {children}
          <div className={form.listHead}>
            <Button size="small" icon={<Icon name="add" />} onClick={work.insertAfter}>
              Insert after
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="up" />}
              aria-label="Move up"
              disabled={first}
              onClick={() => {
                work.move(-1);
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="down" />}
              aria-label="Move down"
              disabled={last}
              onClick={() => {
                work.move(1);
              }}
            />
            <span className={form.grow} />
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="remove" />}
              aria-label="Remove event"
              onClick={work.remove}
            >
              Remove
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
