import { DiagnosticError } from "../../diagnostic";
import { loadRules } from "../../review";
import { entryFiles, type LibraryFiles } from "../files";
import { sha256 } from "../hash";
import type { ResolvedEntry } from "../layers/resolve";
import type { WordFiles } from "../word/word-files";
import { manifestSchemaName, type EntryKind, type Manifest, type ManifestEntry } from "./schema";
import { pathFault, pathKey } from "./safe-path";

/** What a manifest is made of. */
export interface BuildInput {
  readonly files: LibraryFiles;
  /** The manifest so far: what people wrote in it is kept. */
  readonly previous: Manifest | undefined;
  /** Facts that each paper needs, by its path; of a paper with faults, which is absent, what the manifest said is kept. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Entries of the libraries beneath, on which an entry of the same kind and id stands. */
  readonly beneath: readonly ResolvedEntry[];
  /** Takes the entries beneath as they are now for the base of every override, where they changed. */
  readonly acceptBase: boolean;
  /** Id of a library that has no manifest yet. */
  readonly id: string;
  readonly word: WordFiles;
}

/**
 * Makes the manifest of a library from its files: an entry for each file, with its hash and needed facts; titles, descriptions,
 * jurisdictions and change notes of the manifest so far are kept.
 * @throws DiagnosticError where a file's name cannot stand in a manifest
 */
export async function buildManifest(input: BuildInput): Promise<Manifest> {
  const { files, previous } = input;
  const entries: ManifestEntry[] = [];
  const known = new Map((previous?.entries ?? []).map((entry) => [keyOf(entry.kind, entry.id), entry]));
  const below = new Map(input.beneath.map((entry) => [keyOf(entry.entry.kind, entry.entry.id), entry]));
  const faults = [...files.keys()].flatMap((path) => {
    const fault = pathFault(path);
    if (fault === undefined) return [];
    const reason = `The name of the file ${fault}.`;
    return [{ id: "library/unsafe-path", gravity: "error" as const, reason, place: { file: path } }];
  });
  if (faults.length > 0) throw new DiagnosticError(faults);
  for (const { path, kind, id, bytes } of entryFiles(files)) {
    const old = known.get(keyOf(kind, id));
    const base = baseOf(old, below.get(keyOf(kind, id)), input);
    entries.push({
      id,
      kind,
      file: path,
      title: old?.title ?? titleOf(kind, id, bytes, path, input.word),
      description: old?.description ?? "",
      jurisdiction: old?.jurisdiction ?? jurisdictionOf(kind, path, bytes),
      needs: [...(input.needs.get(path) ?? old?.needs ?? [])].sort(),
      changes: old?.changes ?? [],
      sha256: await sha256(bytes),
      over: old?.over ?? (kind === "authorities" && base !== undefined ? "extend" : "replace"),
      ...(base === undefined ? {} : { base }),
    });
  }
  const head = previous ?? newHead(input.id);
  return { ...head, entries };
}

function keyOf(kind: EntryKind, id: string): string {
  return `${kind}\n${pathKey(id)}`;
}

function newHead(id: string): Omit<Manifest, "entries"> {
  return {
    schema: manifestSchemaName,
    id,
    version: "0.1.0",
    title: sentence(id),
    publisher: "Not stated",
    licence: "Not stated",
    description: "",
    changes: [],
    facts: [],
  };
}

function baseOf(
  old: ManifestEntry | undefined,
  below: ResolvedEntry | undefined,
  { acceptBase }: BuildInput,
): ManifestEntry["base"] {
  if (old?.base !== undefined && !acceptBase) return old.base;
  if (below === undefined) return undefined;
  return { library: below.library, version: below.version, sha256: below.entry.sha256 };
}

function titleOf(kind: EntryKind, id: string, bytes: Uint8Array, path: string, word: WordFiles): string {
  if (kind !== "paper") return sentence(id);
  try {
    return word.title(bytes, path)?.trim() || sentence(id);
  } catch (error) {
    if (error instanceof DiagnosticError) return sentence(id);
    throw error;
  }
}

/** Jurisdictions that the rules of a file name. */
function jurisdictionOf(kind: EntryKind, path: string, bytes: Uint8Array): string[] {
  if (kind !== "rules") return [];
  try {
    const { rules } = loadRules([{ name: path, text: new TextDecoder().decode(bytes) }]);
    return [...new Set(rules.flatMap((rule) => rule.jurisdictions))].sort();
  } catch (error) {
    if (error instanceof DiagnosticError) return [];
    throw error;
  }
}

function sentence(id: string): string {
  const words = id.replace(/[-_.]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
