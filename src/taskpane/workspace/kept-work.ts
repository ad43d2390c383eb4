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

/** A work that is not kept yet. */
export function newWork(name: string, bytes: Uint8Array): KeptWork {
  return { id: crypto.randomUUID(), name, bytes, changed: Date.now(), version: 0 };
}
