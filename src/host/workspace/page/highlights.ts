/** Names under which stretches are drawn; the page's style sheet says how each looks. */
export type HighlightName = "critical" | "high" | "medium" | "chosen" | "comment" | "found";

/** Draws over words with the CSS Custom Highlight API: nothing is put into the page's tree. */
export class Highlights {
  /** Draws stretches in the place of those of the same name. A browser that cannot draws nothing. */
  draw(name: HighlightName, ranges: readonly Range[]): void {
    if (typeof Highlight === "undefined") return;
    const drawn = new Highlight(...ranges);
    drawn.priority = name === "chosen" || name === "found" ? 2 : name === "comment" ? 0 : 1;
    CSS.highlights.set(`mw-${name}`, drawn);
  }
}
