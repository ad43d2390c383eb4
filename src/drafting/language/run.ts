import type { Diagnostic, Place } from "../../diagnostic";
import type { Piece } from "../../docx/package";
import type { Faults } from "./faults";

/** What has been written: constants of the template as pieces, the rest as text. */
export type Op = string | Piece;

/** A fact that was wanted and is not there. */
export interface MissingFact {
  /** Path such as `docket.filed` or `evidence[2].lab.report`; for a helper's result, the fact that the helper needed. */
  readonly path: string;
  /** Words for a person: "docket filed". */
  readonly label: string;
  /** Where the template first asks for it. */
  readonly place: Place;
}

/** What one rendering has gathered. Steps only ever append, and cut back to a mark. */
export interface Run {
  ops: Op[];
  /** Counts what a reader would see, so that a paragraph can tell whether anything was written in it. */
  ink: number;
  /** ISO date that helpers take for today. */
  readonly today: string;
  readonly root: unknown;
  readonly faults: Faults;
  readonly notes: Diagnostic[];
  /** A loop over a single value is an error; Handlebars takes it for an empty list. */
  readonly listsOnly: boolean;
  /** Path of a fact that the helper being evaluated needed and did not get. */
  wanted: string | undefined;
  /** Where items of lists that helpers made come from. */
  readonly origins: WeakMap<object, string>;
  /** Told when a loop begins that will write about so many values; what it answers is handed to `leaveLoop`. */
  enterLoop(values: number): boolean;
  leaveLoop(entered: boolean): void;
  /** Told after each round of a loop: what was written may be passed on. */
  settle(): void;
}
