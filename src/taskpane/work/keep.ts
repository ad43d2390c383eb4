/**
 * Keeps work on this computer, in the browser's own database (IndexedDB) for this page's origin: what was typed outlives a closed or crashed
 * pane, a case is larger than what localStorage should hold, and nothing of it goes anywhere else.
 */
export interface Keep {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  /**
   * Looks at what is kept under a name and, in the same transaction, keeps what `change` makes of it; undefined leaves it as it is. No other pane
   * can write in between.
   * @returns what was kept before
   */
  update(name: string, change: (before: unknown) => unknown): Promise<unknown>;
  forget(name: string): Promise<void>;
  /** Names of what is kept that begin so. */
  names(beginning: string): Promise<readonly string[]>;
}
