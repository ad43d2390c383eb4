import { levels, resolveLayers, type EntryKind, type Layer, type ResolvedEntry } from "../../library";
import type { LibraryIndex, PaperOrigin } from "../engine/library-files";
import type { InstalledLibrary } from "./installed-library";

const folders = {
  papers: "paper",
  clauses: "clause",
  courts: "court",
  rules: "rules",
  cases: "case",
} as const satisfies Readonly<Record<string, EntryKind>>;
type Folder = keyof typeof folders;

/** What the layers together give. */
export interface Layers {
  readonly index: LibraryIndex;
  /** Files of installed libraries that are in force, by the path that the index gives them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** An installed library as a layer. */
export function layerOf({ level, manifest, source }: InstalledLibrary): Layer {
  return { level, origin: source, manifest };
}

/**
 * Lays installed libraries over the index of the built-in one: a higher one's paper, clause, court, case or rules take the place of a lower one's of the same
 * name; rules that extend stand beside. The built-in library's own facts are in its index.
 */
export function layOver(index: LibraryIndex, installed: readonly InstalledLibrary[]): Layers {
  const { entries, facts } = resolveLayers(installed.map(layerOf));
  const contents = new Map(installed.map(({ manifest, files }) => [manifest.id, files]));
  const files = new Map<string, Uint8Array>();
  const ruleLayers: Record<string, number> = {};
  for (const [folder, kind] of Object.entries(folders) as [Folder, EntryKind][]) {
    for (const resolved of entries.filter(({ entry }) => entry.kind === kind)) {
      for (const source of resolved.inForce) {
        const bytes = contents.get(source.library)?.get(source.entry.file);
        if (bytes === undefined) continue;
        const name = source.entry.over === "extend" ? `${source.entry.id}@${source.library}` : source.entry.id;
        if (kind === "rules") ruleLayers[name] = levels.indexOf(source.level);
        files.set(`${folder}/${name}${endingOf(source.entry.file)}`, bytes);
      }
    }
  }
  const own = new Set(facts.map(({ name }) => name));
  return {
    files,
    index: {
      papers: withTitles(index.papers, entries, "paper"),
      cases: withTitles(index.cases, entries, "case"),
      clauses: named(index.clauses, "clauses", files),
      courts: named(index.courts, "courts", files),
      rules: named(index.rules, "rules", files),
      ruleLayers,
      facts: [...index.facts.filter(({ name }) => !own.has(name)), ...facts],
    },
  };
}

/** Rules and courts may end in .yml; they are read under the longer ending. */
function endingOf(file: string): string {
  const ending = /\.[a-z]+$/.exec(file)?.[0] ?? "";
  return ending === ".yml" ? ".yaml" : ending;
}

function named(own: readonly string[], folder: Folder, files: ReadonlyMap<string, Uint8Array>): string[] {
  const added = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return [...new Set([...own, ...added.map((path) => path.slice(folder.length + 1).replace(/\.[a-z]+$/, ""))])];
}

/** A paper or a sample case of an installed library, as the index lists it. */
interface TitledEntry {
  readonly name: string;
  readonly title: string;
  readonly needs: readonly string[];
  readonly from: PaperOrigin;
}

function withTitles<Entry extends { readonly name: string }>(
  own: readonly Entry[],
  entries: readonly ResolvedEntry[],
  kind: EntryKind,
): (Entry | TitledEntry)[] {
  const over = entries
    .filter(({ entry }) => entry.kind === kind)
    .map(({ entry, level, library, version }): TitledEntry => {
      const { id: name, title, needs, sha256 } = entry;
      return { name, title, needs, from: { level, library, version, sha256 } };
    });
  const taken = new Set(over.map(({ name }) => name));
  return [...own.filter(({ name }) => !taken.has(name)), ...over];
}
