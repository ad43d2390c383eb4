import type { Finding } from "../types";

/** What became of one risk between two drafts. */
export interface DraftChange {
  readonly kind: "added" | "removed" | "moved" | "reworded" | "unchanged";
  readonly old?: Finding;
  readonly new?: Finding;
  readonly note: string;
}

/** The comparison of two drafts. */
export interface DraftComparison {
  readonly changes: readonly DraftChange[];
}

/** Compares the risks of two drafts. */
export function compareDrafts(
  _oldText: string,
  _newText: string,
  _findingsOld: readonly Finding[],
  _findingsNew: readonly Finding[],
): DraftComparison {
  return { changes: [] };
}
