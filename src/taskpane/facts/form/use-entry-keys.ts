import { useRef } from "react";

/** Keys of a list's entries that go along when an entry is added, removed or moved, so that an entry keeps its fields and its focus. */
export interface EntryKeys {
  readonly keys: readonly number[];
  added(at: number): void;
  removed(at: number): void;
  ordered(order: readonly number[]): void;
}

/** @param length entries that the list has now; what changed it from elsewhere is taken to be at its end */
export function useEntryKeys(length: number): EntryKeys {
  const state = useRef({ keys: [] as number[], last: 0 });
  const fresh = (): number => {
    state.current.last += 1;
    return state.current.last;
  };
  while (state.current.keys.length < length) state.current.keys.push(fresh());
  if (state.current.keys.length > length) state.current.keys.length = length;
  return {
    keys: state.current.keys,
    added: (at) => {
      state.current.keys.splice(at, 0, fresh());
    },
    removed: (at) => {
      state.current.keys.splice(at, 1);
    },
    ordered: (order) => {
      const { keys } = state.current;
      state.current.keys = order.map((old) => keys[old] ?? fresh());
    },
  };
}
