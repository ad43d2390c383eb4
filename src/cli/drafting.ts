import { dirname } from "node:path";
import { DiagnosticError } from "../diagnostic";
import type { CaseFile } from "../case";
import { compileTemplate, type CompiledTemplate, type DraftResult } from "../drafting";
import { auditDraft, type TemplateAudit } from "../library";
import { draftPaper, templateFacts, type Courts } from "../papers";
import { readCourts } from "./courts";
import { auditTemplate, revisionOf } from "./library/audit";
import { findTemplate, libraryFolders, readClauses } from "./libraries";

/** A compiled template with the name that messages use for it. */
export interface LoadedTemplate {
  readonly file: string;
  readonly compiled: CompiledTemplate;
  /** Noted in each draft. */
  readonly audit: TemplateAudit;
  /** Court profiles of the libraries. */
  readonly courts: Courts;
}

/**
 * Finds a template, reads the clauses it may use and compiles it.
 * @throws DiagnosticError with every fault of the template
 */
export async function loadTemplate(nameOrPath: string, namedLibraries: readonly string[]): Promise<LoadedTemplate> {
  const libraries = await libraryFolders(namedLibraries);
  const { file, bytes } = await findTemplate(nameOrPath, libraries);
  const clauses = await readClauses(dirname(file), libraries);
  const compiled = compileTemplate(bytes, {
    file,
    partials: (name) => clauses.get(name),
    knownFacts: templateFacts(),
  });
  return { file, compiled, audit: await auditTemplate(file, bytes), courts: await readCourts(libraries) };
}

/** Options of one draft, as the command line knows them. */
export interface DraftOptions {
  readonly strict: boolean;
  readonly final: boolean;
  readonly today: string;
}

/**
 * Fills a template with a case.
 * @throws DiagnosticError where a fact cannot be used, or `strict` and facts are missing
 */
export function draftCase(template: LoadedTemplate, caseFile: CaseFile, options: DraftOptions): DraftResult {
  try {
    const audit = auditDraft(template.audit, caseFile, revisionOf(caseFile), new Date());
    return draftPaper(template.compiled, caseFile, { ...options, audit, courts: template.courts });
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    throw new DiagnosticError(
      error.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { file: template.file, ...diagnostic.place } })),
      { cause: error },
    );
  }
}
