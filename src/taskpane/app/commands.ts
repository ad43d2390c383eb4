/** Tabs of the pane. */
export type TabName = "draft" | "review" | "facts" | "library" | "author" | "about";

/** What a button outside the pane, or a shortcut, asks for. */
export interface PaneCommand {
  readonly tab: TabName;
  /** What the review is to do once its tab is shown. */
  readonly then?: "review the selection" | "next finding" | "previous finding";
}

/** The commands that the manifest and the shortcuts name, and what each asks of the pane. */
export const paneCommands: Readonly<Record<string, PaneCommand>> = {
  showDraft: { tab: "draft" },
  showReview: { tab: "review" },
  showFacts: { tab: "facts" },
  showLibrary: { tab: "library" },
  reviewSelection: { tab: "review", then: "review the selection" },
  nextFinding: { tab: "review", then: "next finding" },
  previousFinding: { tab: "review", then: "previous finding" },
};

/** Hands commands to the pane; one that comes before the pane is drawn waits for it. */
export class CommandLine {
  #waiting: PaneCommand | undefined;
  #listener: ((command: PaneCommand) => void) | undefined;

  send(command: PaneCommand): void {
    if (this.#listener === undefined) this.#waiting = command;
    else this.#listener(command);
  }

  /** Listens until the returned function is called. */
  listen(listener: (command: PaneCommand) => void): () => void {
    this.#listener = listener;
    if (this.#waiting !== undefined) listener(this.#waiting);
    this.#waiting = undefined;
    return () => {
      this.#listener = undefined;
    };
  }
}
