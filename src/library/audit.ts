import { z } from "zod";
import type { CaseFile } from "../case";
import { descendants, DocxPackage, findCustomXml, parseXml, textContent } from "../docx";
import { factsNamespace } from "../drafting";

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

/**
 * What is noted in a draft of a case.
 * @param revision SHA-256 of the case's JSON
 */
export function auditDraft(template: TemplateAudit, { id }: CaseFile, revision: string, now: Date): DraftAudit {
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
    try {
      const parsed = auditSchema.safeParse(JSON.parse(textContent(node)));
      if (parsed.success) return parsed.data;
    } catch {
      return undefined;
    }
  }
  return undefined;
}
