import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import type { CaseFile } from "../../case";
import { DiagnosticError } from "../../diagnostic";
import { manifestFile, readManifest, type TemplateAudit } from "../../library";

function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Revision of a case: SHA-256 of its JSON. */
export function revisionOf(caseFile: CaseFile): string {
  return hashOf(JSON.stringify(caseFile));
}

/** Says which template a file is: with library and version where the `library.json` above its folder lists this very content. */
export async function auditTemplate(file: string, bytes: Uint8Array): Promise<TemplateAudit> {
  const sha256 = hashOf(bytes);
  const id = parse(file).name;
  const path = join(dirname(file), "..", manifestFile);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return { id, sha256 };
  try {
    const { id: library, version, entries } = readManifest(text, path);
    const listed = entries.some((entry) => entry.id === id && entry.sha256 === sha256);
    return listed ? { id, sha256, library, version } : { id, sha256 };
  } catch (error) {
    // A faulty manifest is told by the check of the library; it must not keep a paper from being drafted.
    if (error instanceof DiagnosticError) return { id, sha256 };
    throw error;
  }
}
