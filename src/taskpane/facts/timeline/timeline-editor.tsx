import { Fragment, useEffect, useState, type ReactElement } from "react";
import { dateWords } from "../../case-words";
import type { FactShape } from "../../engine/case-calls";
import { withOrder } from "../edit";
import { useFormTools, useFormView } from "../form/form-context";
import { useFormStyles } from "../form/form-styles";
import { entryBody } from "../form/group-fields";
import { entryId, focusSoon, useList } from "../form/use-list";
import { listAt, pathText, valueAt, type Path } from "../path";
import { AddButtons } from "../rows/add-buttons";
import { isInOrder, timeOrder } from "./order";
import { TimelineRow } from "./timeline-row";
import { useTimelineStyles } from "./timeline-styles";

/** Facts of an event in the order in which they are typed. */
const typingOrder = ["time", "mark", "actor", "event", "date", "id", "source"];

/** The encounter moment by moment: rows by time, with the minutes that the papers will print. */
export function TimelineEditor({ shape, path }: { readonly shape: FactShape; readonly path: Path }): ReactElement {
  const styles = useTimelineStyles();
  const form = useFormStyles();
  const tools = useFormTools();
  const view = useFormView();
  const events = listAt(view.facts, path);
  const list = useList(shape, path, events.length);
  const [opened, setOpened] = useState<number>();
  const times = new Map(view.check?.times.map((one) => [one.entry, one]));
  const fields = typingOrder.flatMap((name) => shape.item?.fields?.find((field) => field.name === name) ?? []);
  const asked = events.findIndex((_, entry) => view.open.has(pathText([...path, entry])));
  const askedKey = asked < 0 ? undefined : list.keys[asked];
  useEffect(() => {
    if (askedKey === undefined) return;
    setOpened(askedKey);
    tools.setOpen(pathText([...path, asked]), false);
  }, [askedKey, asked, tools, path]);

  const sort = (edited: number): void => {
    const facts = tools.now();
    const order = timeOrder(listAt(facts, path), valueAt(facts, ["encounter", "date"]), edited);
    if (isInOrder(order)) return;
    list.keysOrdered(order);
    tools.edit((now) => withOrder(now, path, order), { label: "Timeline put in order of time" });
    tools.say(`The event is now row ${order.indexOf(edited) + 1} of ${order.length}, by its time.`);
  };

  return (
    <div role="group" aria-label={shape.title} className={form.form}>
      <AddButtons shape={shape} path={path} list={list} item="event" />
      {events.length === 0 ? (
        <p className={form.note}>
          {`${shape.description} Mark the stop and the moment at which its purpose ended: the minutes are counted from both. Enter in a field adds the next event.`}
        </p>
      ) : (
        <div>
          <div className={styles.columns} aria-hidden="true">
            <span>Time</span>
            <span>What happened</span>
            <span>Since stop</span>
          </div>
          <ol className={styles.rows}>
            {events.map((value, entry) => {
              const key = list.keys[entry] ?? entry;
              const at = pathText([...path, entry]);
              const date = times.get(entry)?.date;
              const before = entry === 0 ? date : times.get(entry - 1)?.date;
              return (
                <Fragment key={key}>
                  {date === undefined || date === before ? null : (
                    <li className={styles.day}>{`After midnight: ${dateWords(date)}`}</li>
                  )}
                  <TimelineRow
                    path={path}
                    entry={entry}
                    value={value}
                    times={times.get(entry)}
                    open={opened === key}
                    wrong={[...view.problems.keys()].some((problem) => problem.startsWith(`${at}.`))}
                    first={entry === 0}
                    last={entry === events.length - 1}
                    work={{
                      toggle: () => {
                        setOpened(opened === key ? undefined : key);
                        focusSoon(() => document.getElementById(entryId(path, entry)));
                      },
                      insertAfter: () => {
                        list.add(entry + 1);
                      },
                      remove: () => {
                        list.remove(entry);
                      },
                      move: (by) => {
                        list.move(entry, entry + by);
                      },
                      step: (by) => {
                        document.getElementById(entryId(path, entry + by))?.focus();
                      },
                      left: () => {
                        sort(entry);
                      },
                    }}
                  >
                    {entryBody(fields, [...path, entry], "event")}
                  </TimelineRow>
                </Fragment>
              );
            })}
          </ol>
        </div>
      )}
    </div>
  );
}
