import type { CaseJson } from "../../engine/calls";

/** Facts of a source that name a record. */
const naming = ["document", "video", "transcript"] as const;

/** Kinds of record that a source names. */
export type RecordKind = (typeof naming)[number];

/** Names of every record that the case cites already, so that each is called the same each time. */
export function recordNames(facts: CaseJson): Readonly<Record<RecordKind, readonly string[]>> {
  const found: Record<RecordKind, Set<string>> = { document: new Set(), video: new Set(), transcript: new Set() };
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) {
      for (const kind of naming) {
        const name: unknown = (value as Record<string, unknown>)[kind];
        if (typeof name === "string" && name.trim() !== "") found[kind].add(name);
      }
    }
    Object.values(value).forEach(walk);
  };
  walk(facts);
  const sorted = (names: ReadonlySet<string>): string[] => [...names].sort((one, other) => one.localeCompare(other));
  return { document: sorted(found.document), video: sorted(found.video), transcript: sorted(found.transcript) };
}
