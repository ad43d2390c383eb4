import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import { z } from "zod";
import type { CaseFile } from "../../case";
import { DiagnosticError } from "../../diagnostic";
import { descendants, DocxPackage, findCustomXml, parseXml } from "../../docx";
import { factsNamespace } from "../../drafting";
import { manifestFile, readManifest } from "../../library";

const templateAudit = z.object({
  id: z.string(),
  /** SHA-256 of the template's file. */
  sha256: z.string(),
  /** The library that it belongs to, where its manifest lists this very file. */
  library: z.string().optional(),
  version: z.string().optional(),
});

const auditSchema = z.object({
  template: templateAudit,
  case: z.object({
    id: z.string().optional(),
    /** SHA-256 of the case as it was drafted from. */
    revision: z.string(),
  }),
  /** When, in UTC: "2026-11-24T09:00:00Z". */
  drafted: z.string(),
});

/** Which template a draft was made from. */
export type TemplateAudit = z.infer<typeof templateAudit>;
/** How a draft came about; it stands in the draft's facts part, which a paper for filing does not have. */
export type DraftAudit = z.infer<typeof auditSchema>;

function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
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

/** What is noted in a draft of a case. */
export function auditDraft(template: TemplateAudit, caseFile: CaseFile, now: Date): DraftAudit {
  const { id } = caseFile;
  const revision = hashOf(JSON.stringify(caseFile));
  return {
    template,
    case: { ...(id === undefined ? {} : { id }), revision },
    drafted: `${now.toISOString().slice(0, 19)}Z`,
  };
}

/**
 * What a draft says of how it came about; undefined where it says nothing.
 * @throws DiagnosticError where the file is no sound Word file
 */
export function readAudit(bytes: Uint8Array, file: string): DraftAudit | undefined {
  const pkg = DocxPackage.open(bytes, { file });
  const part = findCustomXml(pkg, factsNamespace)?.part;
  if (part === undefined) return undefined;
  for (const node of descendants(parseXml(pkg.text(part), { file: part }), "audit")) {
    const text = node.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
    try {
      const parsed = auditSchema.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    } catch {
      return undefined;
    }
  }
  return undefined;
}
