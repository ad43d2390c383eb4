import type { Run } from "./run";

/** Where a value lies in the case, as far as that is known; `undefined` where it was computed. */
export type ValuePath = string | undefined;

/** One level that `../` can go up to. Loops change a level in place from item to item. */
export interface Level {
  value: unknown;
  /** Path of the value, or of the list when `key` is set. */
  path: ValuePath;
  /** Index or name within `path`. */
  key: number | string | undefined;
  /** Names that a clause was given by hash, and where their values lie. */
  readonly given?: ReadonlyMap<string, ValuePath>;
  readonly up: Level | undefined;
}

/** What `@index` and its kin read. */
export interface LoopData {
  readonly root: unknown;
  index: number | undefined;
  key: number | string | undefined;
  first: boolean | undefined;
  last: boolean | undefined;
  readonly up: LoopData | undefined;
}

/** Block parameters (`as |x i|`) of one block, innermost first. */
export interface Params {
  readonly values: Level[];
  readonly up: Params | undefined;
}

/** What a step of a compiled template runs in. */
export interface Scope {
  /** What `this` is. */
  value: unknown;
  level: Level;
  readonly data: LoopData;
  readonly params: Params | undefined;
  readonly run: Run;
}

/** A compiled piece of a template: writes to the run. */
export type Step = (scope: Scope) => void;

const simpleName = /^[^\s.[\]"'=|(){}/@#!]+$/;

/** Appends a name or an index to a path: `evidence`, 2, `lab` gives `evidence[2].lab`. */
export function joinPath(path: ValuePath, key: number | string): ValuePath {
  if (path === undefined) return undefined;
  if (typeof key === "number" || /^\d+$/.test(key)) return `${path}[${key}]`;
  const name = simpleName.test(key) ? key : `[${key}]`;
  return path === "" ? name : `${path}.${name}`;
}

/** Path of a level's value. */
export function levelPath(level: Level): ValuePath {
  return level.key === undefined ? level.path : joinPath(level.path, level.key);
}
