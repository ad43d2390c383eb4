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

/** Name under which a work is kept. */
export function keyOfWork(id: string): string {
  return beginning + id;
}

/** Is this a document that was kept here? */
export function isWork(value: unknown): value is KeptWork {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, bytes, version, changed } = value as Partial<Record<keyof KeptWork, unknown>>;
  return (
    [id, name].every((text) => typeof text === "string") &&
    [version, changed].every((number) => typeof number === "number") &&
    bytes instanceof Uint8Array
  );
}

/** Every kept work, the last changed first. */
export async function allWorks(keep: Keep): Promise<KeptWork[]> {
  const names = await keep.names(beginning);
  const read = await Promise.all(names.map((name) => keep.read(name)));
  return read.filter(isWork).sort((one, other) => other.changed - one.changed);
}

/** Documents in progress, in the browser's database. Tabs wait for one another, and none writes over what another has written. */
export class Works {
  constructor(private readonly keep: Keep) {}

  /** The works, the last changed first. */
  list(): Promise<KeptWork[]> {
    return allWorks(this.keep);
  }

  /**
   * Keeps a state of a work. Where another tab has kept one since, this one is kept as a work of its own beside it.
   * @returns the work as it is kept
   */
  async save(work: KeptWork, bytes: Uint8Array): Promise<KeptWork> {
    return await navigator.locks.request(`motionwright ${work.id}`, async (): Promise<KeptWork> => {
      const there = await this.keep.read(keyOfWork(work.id));
      const changed = Date.now();
      const next =
        isWork(there) && there.version !== work.version
          ? { ...work, id: crypto.randomUUID(), name: copyName(work.name), bytes, changed, version: 1 }
          : { ...work, bytes, changed, version: work.version + 1 };
      await this.keep.write(keyOfWork(next.id), next);
      return next;
    });
  }

  async forget(id: string): Promise<void> {
    await this.keep.forget(keyOfWork(id));
  }
}

function copyName(name: string): string {
  return name.replace(/(\.docx)?$/iu, " (other tab)$1");
}

/** A work that is not kept yet. */
export function newWork(name: string, bytes: Uint8Array): KeptWork {
  return { id: crypto.randomUUID(), name, bytes, changed: Date.now(), version: 0 };
}
