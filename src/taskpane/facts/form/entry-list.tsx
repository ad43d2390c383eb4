import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { FactShape } from "../../engine/case-calls";
import { listAt, pathText, type Path } from "../path";
import { useFormTools, useFormView } from "./form-context";
import { useFormStyles } from "./form-styles";
import { Icon } from "./icons";
import { summaryOf } from "./summaries";
import { AddButtons } from "../rows/add-buttons";
import { entryId, useList, type ListWork } from "./use-list";

/** Draws the facts of an entry. */
export type EntryBody = (fields: readonly FactShape[], path: Path, title: string) => ReactElement;

/** A list of entries, each folded to a line or two; with its title where it stands within a group. */
export function EntryList({
  shape,
  path,
  body,
  headed = false,
}: {
  readonly shape: FactShape;
  readonly path: Path;
  readonly body: EntryBody;
  readonly headed?: boolean;
}): ReactElement {
  const styles = useFormStyles();
  const { facts } = useFormView();
  const entries = listAt(facts, path);
  const list = useList(shape, path, entries.length);
  // Keys rather than places say which entries are open, so that they stay open when they move.
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  return (
    <div role="group" aria-label={shape.title} className={headed ? styles.group : styles.form}>
      <AddButtons shape={shape} path={path} list={list} title={headed ? shape.title : undefined} />
      {entries.length === 0 ? (
        <p className={styles.note}>{shape.description}</p>
      ) : (
        <ol className={styles.entries}>
          {entries.map((value, entry) => {
            const key = list.keys[entry] ?? entry;
            return (
              <Entry
                key={key}
                shape={shape}
                path={path}
                entry={entry}
                value={value}
                list={list}
                body={body}
                last={entry === entries.length - 1}
                opened={opened.has(key)}
                setOpened={(on) => {
                  setOpened((before) => new Set(on ? [...before, key] : [...before].filter((other) => other !== key)));
                }}
              />
            );
          })}
        </ol>
      )}
    </div>
  );
}

function Entry({
  shape,
  path,
  entry,
  value,
  list,
  body,
  last,
  opened,
  setOpened,
}: {
  readonly shape: FactShape;
  readonly path: Path;
  readonly entry: number;
  readonly value: unknown;
  readonly list: ListWork;
  readonly body: EntryBody;
  readonly last: boolean;
  readonly opened: boolean;
  readonly setOpened: (on: boolean) => void;
}): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const { check, open, problems } = useFormView();
  const whole = [...path, entry];
  const key = pathText(whole);
  // A fact within was asked for by its place, which another entry may have later.
  const asked = open.has(key);
  useEffect(() => {
    if (!asked) return;
    setOpened(true);
    tools.setOpen(key, false);
  }, [asked, setOpened, tools, key]);
  const shown = opened || asked;
  const { title, detail, figures } = summaryOf(shape, path, value, entry, check);
  const wrong = [...problems.keys()].some((at) => at.startsWith(`${key}.`));
  return (
    <li className={styles.entry}>
      <button
        type="button"
        id={entryId(path, entry)}
        className={styles.entryHead}
        aria-expanded={shown}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
        onClick={() => {
          setOpened(!shown);
        }}
        onKeyDown={(event) => {
          const to = event.key === "ArrowUp" ? entry - 1 : event.key === "ArrowDown" ? entry + 1 : undefined;
          if (event.altKey && to !== undefined) list.move(entry, to);
          else if (event.key === "Delete") list.remove(entry);
          else return;
          event.preventDefault();
        }}
      >
        <Icon name="chevron" turned={shown} />
        <span className={styles.entryTitle}>
          {title}
          {detail === undefined ? null : <span className={styles.entryDetail}>{detail}</span>}
          {wrong ? <span className={styles.error}>Something here is to be put right</span> : null}
        </span>
        <span className={styles.entryFigures}>
          {figures.map((figure) => (
            <div key={figure}>{figure}</div>
          ))}
        </span>
      </button>
      {shown ? (
        <div className={styles.entryBody}>
          {body(shape.item?.fields ?? [], whole, title)}
          <div className={styles.entryFoot}>
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="up" />}
              disabled={entry === 0}
              aria-label={`Move ${title} up`}
              onClick={() => {
                list.move(entry, entry - 1);
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="down" />}
              disabled={last}
              aria-label={`Move ${title} down`}
              onClick={() => {
                list.move(entry, entry + 1);
              }}
            />
            <span className={styles.grow} />
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="remove" />}
              aria-label={`Remove ${title}`}
              onClick={() => {
                list.remove(entry);
              }}
            >
              Remove
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
