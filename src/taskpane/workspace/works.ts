import type { Keep } from "../work/keep";
import { allWorks, isWork, keyOfWork, type KeptWork } from "./kept-work";

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
