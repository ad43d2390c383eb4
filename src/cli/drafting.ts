import { dirname } from "node:path";
import { DiagnosticError } from "../diagnostic";
import { deriveFacts, factTree, type CaseFile, type CourtProfile } from "../case";
import { applyPageLayout, DocxPackage } from "../docx";
import { compileTemplate, type CompiledTemplate, type DraftResult } from "../drafting";
import { allGrounds, findLeverage, groundsForTemplates } from "../leverage";
import { auditDraft, type TemplateAudit } from "../library";
import { courtOf, readCourts, withCourt, type Courts } from "./courts";
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
    knownFacts: factTree(allGrounds.map(({ id }) => id)),
  });
  return { file, compiled, audit: await auditTemplate(file, bytes), courts: await readCourts(libraries) };
}

/** What a template may name: the case's own facts, what follows from them, the grounds they support, its court, and today's date. */
export function templateContext(caseFile: CaseFile, today: string, profile?: CourtProfile): Record<string, unknown> {
  const inCourt = withCourt(caseFile, profile);
  return {
    ...inCourt,
    derived: deriveFacts(inCourt, today),
    grounds: groundsForTemplates(findLeverage(inCourt, today)),
    ...(profile === undefined ? {} : { profile }),
    today,
  };
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
    const { profile, notes } = courtOf(template.courts, caseFile);
    const draft = template.compiled.draft(templateContext(caseFile, options.today, profile), { ...options, audit });
    return { ...draft, bytes: inLayout(draft.bytes, profile?.layout), notes: [...notes, ...draft.notes] };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    throw new DiagnosticError(
      error.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { file: template.file, ...diagnostic.place } })),
      { cause: error },
    );
  }
}

/** The draft in its court's layout; the same bytes where the court has none. */
function inLayout(bytes: Uint8Array, layout: CourtProfile["layout"]): Uint8Array {
  if (layout === undefined) return bytes;
  const pkg = DocxPackage.open(bytes);
  applyPageLayout(pkg, layout);
  return pkg.save();
}
