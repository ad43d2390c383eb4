import { entryKinds, type Manifest } from "./schema";

/** The text of a manifest, the same for the same content: entries by kind and id, what is empty left out. */
export function writeManifest(manifest: Manifest): string {
  const entries = [...manifest.entries].sort(
    (a, b) => entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const { schema, id, version, title, publisher, licence, description, changes, facts } = manifest;
  const head = { schema, id, version, title, publisher, licence, description, changes, facts };
  const tidy = {
    ...head,
    entries: entries.map(
      ({ id, kind, file, title, description, jurisdiction, needs, changes, over, base, sha256 }) => ({
        id,
        kind,
        file,
        title,
        description,
        jurisdiction,
        needs,
        changes,
        over,
        base,
        sha256,
      }),
    ),
  };
  return `${JSON.stringify(tidy, dropEmpty, 2)}\n`;
}

function dropEmpty(key: string, value: unknown): unknown {
  if (value === "" || (Array.isArray(value) && value.length === 0 && key !== "entries")) return undefined;
  if ((key === "over" && value === "replace") || (key === "list" && value === false)) return undefined;
  return value;
}
