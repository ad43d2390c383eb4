import { useCallback } from "react";
import type { FactShape } from "../../engine/case-calls";
import { movedOrder, withEntries, withOrder, withoutEntry } from "../edit";
import { groupOf, listAt, pathPattern, pathText, type Path } from "../path";
import { useFormTools } from "./form-context";
import { listsWithIds } from "./references";
import { openKey } from "./sections";
import { useEntryKeys } from "./use-entry-keys";

/** What can be done with the entries of a list; each is one step to undo, said aloud, and leaves the focus at a sensible place. */
export interface ListWork {
  readonly keys: readonly number[];
  add(at?: number): void;
  /** Adds entries that hold facts already, at the end. */
  addAll(entries: readonly Readonly<Record<string, unknown>>[]): void;
  remove(entry: number): void;
  move(entry: number, to: number): void;
  /** Notes an order that the caller puts the entries in. */
  keysOrdered(order: readonly number[]): void;
}

/** Id of the head of an entry. */
export function entryId(list: Path, entry: number): string {
  return `entry-${pathText([...list, entry])}`;
}

/** Id of the button that adds to a list. */
export function addId(list: Path): string {
  return `add-${pathText(list)}`;
}

/** Frames of the page for which an element that is to be focused is waited for: an entry that was added opens a little later. */
const patience = 40;

/** Focuses an element once what was changed has been drawn. */
export function focusSoon(find: () => Element | null | undefined): void {
  const look = (frames: number): void => {
    requestAnimationFrame(() => {
      const found = frames < patience ? find() : undefined;
      if (found instanceof HTMLElement) found.focus();
      else if (frames > 0) look(frames - 1);
    });
  };
  look(patience);
}

/** A short id that no entry of the list has. */
function freeId(entries: readonly unknown[], item: string): string {
  const stem = item.toLowerCase().split(" ").at(-1) ?? "entry";
  const taken = new Set(entries.map((entry) => groupOf(entry)["id"]));
  let number = entries.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** @param open says whether an entry is opened when it is added */
export function useList(shape: FactShape, path: Path, length: number): ListWork {
  const tools = useFormTools();
  const keys = useEntryKeys(length);
  const item = shape.item?.title ?? "Entry";
  const add = useCallback(
    (at?: number) => {
      const entries = listAt(tools.now(), path);
      const place = at ?? entries.length;
      const entry = listsWithIds.has(pathPattern(path)) ? { id: freeId(entries, item) } : {};
      keys.added(place);
      tools.edit((facts) => withEntries(facts, path, [entry], place), { label: `${item} added` });
      tools.setOpen(openKey([...path, place]), true);
      focusSoon(() =>
        document.getElementById(entryId(path, place))?.closest("li")?.querySelector("input, select, textarea"),
      );
    },
    [tools, keys, path, item],
  );
  return {
    keys: keys.keys,
    keysOrdered: keys.ordered,
    add,
    addAll: (entries) => {
      const before = listAt(tools.now(), path);
      const named = entries.reduce<readonly unknown[]>((list, entry) => {
        const needsId = listsWithIds.has(pathPattern(path)) && entry["id"] === undefined;
        return [...list, needsId ? { id: freeId(list, item), ...entry } : entry];
      }, before);
      entries.forEach((_, index) => {
        keys.added(before.length + index);
      });
      tools.edit((facts) => withEntries(facts, path, named.slice(before.length)), {
        label: `${entries.length} rows added`,
      });
      tools.say(`${entries.length} rows added. Undo takes them away.`);
      focusSoon(() => document.getElementById(entryId(path, before.length)));
    },
    remove: (entry) => {
      keys.removed(entry);
      tools.edit((facts) => withoutEntry(facts, path, entry), { label: `${item} ${entry + 1} removed` });
      tools.say(`${item} ${entry + 1} removed. Undo puts it back.`);
      focusSoon(
        () =>
          document.getElementById(entryId(path, entry)) ??
          document.getElementById(entryId(path, entry - 1)) ??
          document.getElementById(addId(path)),
      );
    },
    move: (entry, to) => {
      if (to < 0 || to >= length) return;
      const order = movedOrder(length, entry, to);
      keys.ordered(order);
      tools.edit((facts) => withOrder(facts, path, order), { label: `${item} moved` });
      tools.say(`${item} is now number ${to + 1} of ${length}.`);
      focusSoon(() => document.getElementById(entryId(path, to)));
    },
  };
}
