/** Tabs of the pane. */
export type TabName = "draft" | "review" | "facts" | "author" | "about";

/** What a button outside the pane asks for. */
export type PaneCommand = { readonly tab: TabName; readonly reviewSelection?: true };

/** The commands that the manifest names, and what each asks of the pane. */
export const paneCommands: Readonly<Record<string, PaneCommand>> = {
  showDraft: { tab: "draft" },
  showReview: { tab: "review" },
  showFacts: { tab: "facts" },
  reviewSelection: { tab: "review", reviewSelection: true },
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
