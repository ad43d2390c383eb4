import type { Keep } from "../work/keep";

/** A document that is worked on, as it is kept on this computer. */
export interface KeptWork {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** Counts savings: a tab that saves finds the number it knows, or another tab has saved in between. */
  readonly version: number;
}

const beginning = "work/";

function isWork(value: unknown): value is KeptWork {
  return typeof value === "object" && value !== null && "bytes" in value && "version" in value && "name" in value;
}

/** Documents in progress, in the browser's database. Tabs wait for one another, and none writes over what another has written. */
export class Works {
  constructor(private readonly keep: Keep) {}

  /** The works, the last changed first. */
  async list(): Promise<KeptWork[]> {
    const names = await this.keep.names(beginning);
    const read = await Promise.all(names.map((name) => this.keep.read(name)));
    return read.filter(isWork).sort((one, other) => other.changed - one.changed);
  }

  /**
   * Keeps a state of a work. Where another tab has kept one since, this one is kept as a work of its own beside it.
   * @returns the work as it is kept
   */
  async save(work: KeptWork, bytes: Uint8Array): Promise<KeptWork> {
    return await navigator.locks.request(`motionwright ${work.id}`, async (): Promise<KeptWork> => {
      const there = await this.keep.read(beginning + work.id);
      const changed = Date.now();
      const next =
        isWork(there) && there.version !== work.version
          ? { ...work, id: crypto.randomUUID(), name: copyName(work.name), bytes, changed, version: 1 }
          : { ...work, bytes, changed, version: work.version + 1 };
      await this.keep.write(beginning + next.id, next);
      return next;
    });
  }

  async forget(id: string): Promise<void> {
    await this.keep.forget(beginning + id);
  }
}

function copyName(name: string): string {
  return name.replace(/(\.docx)?$/iu, " (other tab)$1");
}

/** A work that is not kept yet. */
export function newWork(name: string, bytes: Uint8Array): KeptWork {
  return { id: crypto.randomUUID(), name, bytes, changed: Date.now(), version: 0 };
}
