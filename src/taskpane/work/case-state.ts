import type { CaseJson } from "../engine/calls";
import type { Edit, History } from "./history";
import type { KeptFacts } from "./kept-case";

/** Two versions of one case, between which a person must choose. */
export interface CaseConflict {
  /** Whether the other version was found in the document or written by another pane. */
  readonly between: "document" | "pane";
  readonly title: string;
  /** The version of this computer, or of this pane. */
  readonly here: CaseJson;
  /** Milliseconds since 1970. */
  readonly hereChanged: number;
  /** The version of the document, or of the other pane. */
  readonly there: CaseJson;
  readonly thereChanged?: number;
}

/** Which version a person takes. */
export type ConflictChoice = "here" | "there" | "both";

/** What the pane knows of cases. */
export interface CaseState {
  /** False until what was kept has been looked for. */
  readonly ready: boolean;
  readonly open: KeptFacts | undefined;
  readonly kept: readonly KeptFacts[];
  /** The document carries the case, and follows every change. */
  readonly inDocument: boolean;
  /** Why something could not be kept. */
  readonly trouble: string | undefined;
  readonly conflict: CaseConflict | undefined;
  readonly history: History;
  /** What was undone or done again last, with a number, so that the form can lead there. */
  readonly undone: { readonly edit: Edit; readonly number: number } | undefined;
}
