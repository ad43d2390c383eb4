import type { StoryRange } from "../stories";

/** Colours that Word's highlighter has (ECMA-376 part 1, 17.18.40). */
export type HighlightColor =
  | "yellow"
  | "green"
  | "cyan"
  | "magenta"
  | "blue"
  | "red"
  | "darkBlue"
  | "darkCyan"
  | "darkGreen"
  | "darkMagenta"
  | "darkRed"
  | "darkYellow"
  | "darkGray"
  | "lightGray"
  | "black"
  | "white";

/** A stretch to be highlighted. */
export interface Highlight extends StoryRange {
  /** "none" is a highlight of no color, which hides one of the style's; undefined takes the run's own highlight away. */
  readonly color: HighlightColor | "none" | undefined;
}

/** A comment on a stretch; "\n" in its text begins a new paragraph. */
export interface Comment extends StoryRange {
  readonly text: string;
}

/** A stretch to be replaced as a tracked change: empty text deletes, an empty stretch inserts. */
export interface TrackedReplacement extends StoryRange {
  /** "\n" becomes a line break, "\t" a tab. */
  readonly text: string;
}

/** What to write into a document, and in whose name. */
export interface Annotations {
  /** Where two overlap, the one listed first is seen. */
  readonly highlights?: readonly Highlight[];
  readonly comments?: readonly Comment[];
  /** Where two overlap, the one listed first is made; the other becomes a comment that states it. */
  readonly trackedReplacements?: readonly TrackedReplacement[];
  /** Author of comments and changes. */
  readonly author: string;
  /** Initials of the author; made of the author's name where left out. */
  readonly initials?: string;
  /** Date of comments and changes, "2026-11-24T09:00:00Z". */
  readonly date: string;
}
