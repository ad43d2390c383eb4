import type { Change, EntryKind, Manifest, ManifestEntry } from "../manifest/schema";
import { compareVersions } from "../manifest/version";

/** An entry that differs between two versions of a library. */
export interface EntryChange {
  readonly kind: EntryKind;
  readonly id: string;
  readonly what: "added" | "removed" | "changed";
  readonly title: string;
  /** Its own change notes of the versions in between. */
  readonly notes: readonly Change[];
}

/** What an update brings. */
export interface LibraryDiff {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The library's change notes of the versions in between, newest first. */
  readonly notes: readonly Change[];
  readonly entries: readonly EntryChange[];
}

/** Compares two versions of a library by their manifests. */
export function compareLibraries(before: Manifest, after: Manifest): LibraryDiff {
  const since = (changes: readonly Change[]): Change[] =>
    changes
      .filter(
        ({ version }) => compareVersions(version, before.version) > 0 && compareVersions(version, after.version) <= 0,
      )
      .sort((a, b) => compareVersions(b.version, a.version));
  const keyOf = ({ kind, id }: ManifestEntry): string => `${kind}\n${id}`;
  const old = new Map(before.entries.map((entry) => [keyOf(entry), entry]));
  const recent = new Set(after.entries.map(keyOf));
  const entries = after.entries.flatMap((entry): EntryChange[] => {
    const { kind, id, title } = entry;
    const known = old.get(keyOf(entry));
    if (known?.sha256 === entry.sha256) return [];
    return [{ kind, id, title, what: known === undefined ? "added" : "changed", notes: since(entry.changes) }];
  });
  const removed = before.entries
    .filter((entry) => !recent.has(keyOf(entry)))
    .map(({ kind, id, title }): EntryChange => ({ kind, id, title, what: "removed", notes: [] }));
  return {
    id: after.id,
    from: before.version,
    to: after.version,
    notes: since(after.changes),
    entries: [...entries, ...removed],
  };
}
