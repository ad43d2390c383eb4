import type { Diagnostic } from "../../diagnostic";
import { entryKinds, type EntryKind, type LibraryFact, type Manifest, type ManifestEntry } from "../manifest/schema";
import { pathKey } from "../manifest/safe-path";

/** Levels of libraries, from the lowest: what a higher one holds goes before what lies below. */
export const levels = ["built-in", "firm", "office", "attorney"] as const;
export type Level = (typeof levels)[number];

/** A library in its place among others. */
export interface Layer {
  readonly level: Level;
  /** Where it was found, in the reader's terms: a folder, a file, an address. */
  readonly origin: string;
  readonly manifest: Manifest;
}

/** One version of an entry, in the library that holds it. */
export interface EntrySource {
  readonly level: Level;
  readonly origin: string;
  readonly library: string;
  readonly version: string;
  readonly entry: ManifestEntry;
}

/** An entry as the layers together give it. */
export interface ResolvedEntry extends EntrySource {
  /** What it stands on: the versions that it replaces or extends, the highest first. */
  readonly beneath: readonly EntrySource[];
  /** The versions that are in force together, the lowest first: one, or more where rules or authorities extend. */
  readonly inForce: readonly EntrySource[];
}

/** An entry that what lies beneath it has gone apart from. */
export interface ConflictingEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** The library that holds the higher one of the two. */
  readonly library: string;
}

/** What a person must look at. */
export interface LayerConflict extends Diagnostic {
  /** Left out where there are no two versions to compare. */
  readonly entry?: ConflictingEntry;
}

/** All layers together. */
export interface ResolvedLibrary {
  /** By kind and id. */
  readonly entries: readonly ResolvedEntry[];
  /** The firm's own facts of all layers; a higher layer's definition of a name goes before a lower one's. */
  readonly facts: readonly LibraryFact[];
  /** What a person must look at: a base entry that changed under an override, two definitions of one fact. */
  readonly conflicts: readonly LayerConflict[];
}

/**
 * Lays libraries over one another: attorney over office over firm over built-in; of two on the same level, the one named
 * later goes first. An entry of a higher layer replaces or extends the one with its kind and id below.
 */
export function resolveLayers(layers: readonly Layer[]): ResolvedLibrary {
  const ordered = layers
    .map((layer, i) => ({ layer, i }))
    .sort((a, b) => levels.indexOf(a.layer.level) - levels.indexOf(b.layer.level) || a.i - b.i)
    .map(({ layer }) => layer);
  const stacks = new Map<string, EntrySource[]>();
  for (const { level, origin, manifest } of ordered) {
    for (const entry of manifest.entries) {
      const key = `${entry.kind}\n${pathKey(entry.id)}`;
      const source = { level, origin, library: manifest.id, version: manifest.version, entry };
      const stack = stacks.get(key);
      if (stack === undefined) stacks.set(key, [source]);
      else stack.push(source);
    }
  }
  const conflicts: LayerConflict[] = [];
  const entries = [...stacks.values()].flatMap((stack) => resolveStack(stack, conflicts));
  entries.sort((a, b) => order(a.entry, b.entry));
  return { entries, facts: mergeFacts(ordered, conflicts), conflicts };
}

function order(a: ManifestEntry, b: ManifestEntry): number {
  return entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function resolveStack(stack: readonly EntrySource[], conflicts: LayerConflict[]): ResolvedEntry[] {
  const top = stack[stack.length - 1];
  if (top === undefined) return [];
  stack.forEach((source, i) => {
    const conflict = conflictOf(source, stack[i - 1]);
    if (conflict !== undefined) conflicts.push(conflict);
  });
  let from = stack.length - 1;
  while (from > 0 && stack[from]?.entry.over === "extend") from--;
  return [{ ...top, beneath: stack.slice(0, -1).reverse(), inForce: stack.slice(from) }];
}

function conflictOf(source: EntrySource, below: EntrySource | undefined): LayerConflict | undefined {
  const { base, kind, id } = source.entry;
  if (base === undefined) return undefined;
  const place = { file: source.origin, field: `${kind} ${id}` };
  if (below === undefined) {
    return {
      id: "library/base-gone",
      gravity: "warning",
      reason: `The ${kind} ${id} of ${source.library} stands on one of ${base.library} ${base.version} that is no longer there.`,
      place,
      hint: "Keep it as it is, or remove it.",
    };
  }
  if (below.entry.sha256 === base.sha256) return undefined;
  return {
    id: "library/base-changed",
    gravity: "warning",
    reason: `The ${kind} ${id} of ${source.library} was made from ${base.library} ${base.version}; beneath it now lies a changed one, of ${below.library} ${below.version}.`,
    place,
    entry: { kind, id, library: source.library },
    hint: "Compare the two (motionwright library diff), take over what you want, then accept (motionwright library index --accept-base).",
  };
}

function mergeFacts(ordered: readonly Layer[], conflicts: LayerConflict[]): LibraryFact[] {
  const facts = new Map<string, { fact: LibraryFact; library: string }>();
  for (const { manifest, origin } of ordered) {
    for (const fact of manifest.facts) {
      const known = facts.get(fact.name);
      if (known !== undefined && (known.fact.kind !== fact.kind || known.fact.list !== fact.list)) {
        conflicts.push({
          id: "library/fact-changed",
          gravity: "warning",
          reason: `The fact custom.${fact.name} is ${sort(known.fact)} in ${known.library} and ${sort(fact)} in ${manifest.id}.`,
          place: { file: origin, field: `custom.${fact.name}` },
        });
      }
      facts.set(fact.name, { fact, library: manifest.id });
    }
  }
  return [...facts.values()].map(({ fact }) => fact);
}

function sort({ kind, list }: LibraryFact): string {
  return list ? `a list of ${kind}` : `of kind ${kind}`;
}
