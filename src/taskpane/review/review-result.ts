import type { Problem, WholeText } from "../engine/calls";
import type { JoinedText } from "./joined-text";
import type { PlacedFinding } from "./place-findings";

/** What the pane shows of a review. */
export interface ReviewResult {
  readonly joined: JoinedText;
  readonly findings: readonly PlacedFinding[];
  readonly whole: WholeText;
  readonly rules: number;
  /** What was read, in words. */
  readonly read: string;
  readonly caseProblems: readonly Problem[];
  /** Words of text boxes, which the host shows but does not let be reviewed; undefined where it could not say whether there are any. */
  readonly unread: readonly string[] | undefined;
}
