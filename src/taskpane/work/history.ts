import type { CaseJson } from "../engine/calls";

/** One thing that was done to the facts, as undo names it. */
export interface Edit {
  /** "Case number", "Evidence item 2 removed". */
  readonly label: string;
  /** Path of the field that it concerns, so that undoing leads there. */
  readonly at?: string;
  /** Edits that follow each other under one word are undone together: all that was typed into a field while it was entered once. */
  readonly together?: string;
}

interface Step {
  readonly facts: CaseJson;
  readonly edit: Edit;
}

/** What can be undone and what can be done again, the last first. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Nothing was done yet. */
export const noHistory: History = { past: [], future: [] };

/** So many steps are remembered; unchanged parts of the facts are shared between them. */
const most = 300;

/** After an edit of `facts`. */
export function edited(history: History, facts: CaseJson, edit: Edit): History {
  const last = history.past[0];
  if (edit.together !== undefined && last?.edit.together === edit.together && history.future.length === 0)
    return history;
  return { past: [{ facts, edit }, ...history.past].slice(0, most), future: [] };
}

/** The facts before the last edit, and what is left to undo; undefined where nothing is. */
export function undone(
  history: History,
  facts: CaseJson,
): { history: History; facts: CaseJson; edit: Edit } | undefined {
  const [last, ...past] = history.past;
  if (last === undefined) return undefined;
  return {
    history: { past, future: [{ facts, edit: last.edit }, ...history.future] },
    facts: last.facts,
    edit: last.edit,
  };
}

/** The facts after the edit that was undone last. */
export function redone(
  history: History,
  facts: CaseJson,
): { history: History; facts: CaseJson; edit: Edit } | undefined {
  const [next, ...future] = history.future;
  if (next === undefined) return undefined;
  // What is typed next is a step of its own.
  const edit: Edit = { label: next.edit.label, ...(next.edit.at === undefined ? {} : { at: next.edit.at }) };
  return { history: { past: [{ facts, edit }, ...history.past], future }, facts: next.facts, edit };
}
