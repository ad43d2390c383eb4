import type { Keep } from "./keep";
import { isKeptFacts, type KeptFacts } from "./kept-case";

/** What becomes of writing. */
export interface WriterHears {
  written(kept: KeptFacts): void;
  /** Another pane has kept another version in the meantime; it was not touched. */
  refused(theirs: KeptFacts, mine: KeptFacts): void;
  failed(): void;
}

/** Writes the versions of one kept case, one after another, and never over a version that it has not seen. */
export class CaseWriter {
  readonly #keep: Keep;
  readonly #hears: WriterHears;
  /** Version that is known to be kept; undefined where none is. */
  #known: string | undefined;
  #waiting: KeptFacts | undefined;
  #busy = false;

  /** @param seen version that was read, undefined where nothing is kept */
  constructor(keep: Keep, seen: string | undefined, hears: WriterHears) {
    this.#keep = keep;
    this.#known = seen;
    this.#hears = hears;
  }

  /** True while something is on its way to be kept. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Keeps a version as soon as the one before it is kept; a later one takes its place while it waits. */
  write(next: KeptFacts): void {
    this.#waiting = next;
    if (!this.#busy) void this.#work();
  }

  /** Notes a version of another pane, after which this one goes on. */
  saw(version: string | undefined): void {
    this.#known = version;
  }

  async #work(): Promise<void> {
    this.#busy = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const mine = next;
      try {
        const before = await this.#keep.update(mine.key, (kept) => (this.#isAnothers(kept) ? undefined : mine));
        if (isKeptFacts(before) && this.#isAnothers(before)) {
          const last = this.#next() ?? mine;
          this.#busy = false;
          this.#hears.refused(before, last);
          return;
        }
        this.#known = mine.version;
        this.#hears.written(mine);
      } catch {
        this.#hears.failed();
      }
    }
    this.#busy = false;
  }

  #next(): KeptFacts | undefined {
    const next = this.#waiting;
    this.#waiting = undefined;
    return next;
  }

  #isAnothers(kept: unknown): boolean {
    return isKeptFacts(kept) && kept.version !== this.#known;
  }
}
