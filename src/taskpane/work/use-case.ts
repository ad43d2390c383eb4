import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { DocumentHost } from "../../host/document-host";
import type { CaseJson } from "../engine/calls";
import { CaseDesk } from "./case-desk";
import type { CaseConflict, CaseState, ConflictChoice } from "./case-state";
import type { Edit } from "./history";
import type { Keep } from "./keep";
import type { KeptCase } from "./kept-case";

/** The case that the pane works on. */
export interface CaseWork {
  /** False until what was kept has been looked for. */
  readonly ready: boolean;
  readonly facts: CaseJson | undefined;
  readonly title: string | undefined;
  /** Key under which the open case is kept. */
  readonly key: string | undefined;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number | undefined;
  readonly kept: readonly KeptCase[];
  /** The document carries the case, and follows every change. */
  readonly inDocument: boolean;
  /** Why something could not be kept. */
  readonly trouble: string | undefined;
  /** Two versions of the case, between which the person must choose. */
  readonly conflict: CaseConflict | undefined;
  /** What can be undone and done again: each step with its label, the last first. */
  readonly undoable: Edit | undefined;
  readonly redoable: Edit | undefined;
  readonly undone: CaseState["undone"];
  /** Opens facts as a case of their own; one of the same name that is kept stays. */
  open(facts: CaseJson, name: string): void;
  openKept(key: string): void;
  /** Changes the facts; everything is kept at once. */
  change(facts: CaseJson, edit?: Edit): void;
  undo(): void;
  redo(): void;
  /** Takes a kept case off this computer. */
  forget(key: string): void;
  setInDocument(on: boolean): void;
  resolve(choice: ConflictChoice): void;
}

/** The case: what the document carries comes first, else the one that was worked on last. */
export function useCase(host: DocumentHost, keep: Keep): CaseWork {
  const desk = useMemo(() => new CaseDesk(host, keep), [host, keep]);
  useEffect(() => desk.start(), [desk]);
  const state = useSyncExternalStore(desk.subscribe, () => desk.state);
  return useMemo(
    () => ({
      ready: state.ready,
      facts: state.open?.facts,
      title: state.open?.title,
      key: state.open?.key,
      changedAt: state.open?.changed,
      kept: state.kept,
      inDocument: state.inDocument,
      trouble: state.trouble,
      conflict: state.conflict,
      undoable: state.history.past[0]?.edit,
      redoable: state.history.future[0]?.edit,
      undone: state.undone,
      open: (facts, name) => {
        desk.open(facts, name);
      },
      openKept: (key) => {
        desk.openKept(key);
      },
      change: (facts, edit) => {
        desk.change(facts, edit);
      },
      undo: () => {
        desk.undo();
      },
      redo: () => {
        desk.redo();
      },
      forget: (key) => {
        desk.forget(key);
      },
      setInDocument: (on) => {
        desk.setInDocument(on);
      },
      resolve: (choice) => {
        desk.resolve(choice);
      },
    }),
    [desk, state],
  );
}
