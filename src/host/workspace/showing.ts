import type { HostRange, MarkKind } from "../document-host";

/** A place in the text of the document. */
export interface TextPlace {
  /** Paragraph as the host counts them, from 0. */
  readonly paragraph: number;
  /** UTF-16 units from the paragraph's start. */
  readonly offset: number;
}

/** What is selected; where nothing is, both are where the cursor stands. */
export interface Stretch {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** Whatever shows the document to a person: the page, or nothing at all. */
export interface Showing {
  /** What was selected last, also while the person is busy elsewhere. */
  selected(): Stretch | undefined;
  /** Selects words and brings them into view. */
  select(range: HostRange): void;
  /** Draws findings over the words, in the place of those drawn before. */
  draw(findings: readonly (HostRange & { readonly kind: MarkKind })[]): void;
  /** Calls back when another stretch is selected, until the returned function is called. */
  listen(listener: () => void): () => void;
}

/** A document that nobody looks at still knows what is selected in it. */
export class Unseen implements Showing {
  #selected: Stretch | undefined;
  readonly #listeners = new Set<() => void>();

  selected(): Stretch | undefined {
    return this.#selected;
  }

  select({ paragraph, start, end }: HostRange): void {
    this.#selected = { from: { paragraph, offset: start }, to: { paragraph, offset: end } };
    for (const listener of this.#listeners) listener();
  }

  draw(): void {
    // There is no page to draw on.
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
