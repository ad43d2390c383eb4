import type { CaseFile, CourtProfile } from "../case";
import { applyPageLayout, DocxPackage } from "../docx";
import type { CompiledTemplate, DraftOptions, DraftResult } from "../drafting";
import { templateContext, type PaperChoices } from "./context";
import { courtOf, type Courts } from "./court";

/** How one paper of one case is drafted. */
export interface PaperOptions extends DraftOptions, Pick<PaperChoices, "leftOut"> {
  /** "YYYY-MM-DD", the date of the paper. */
  readonly today: string;
  /** Court profiles that the libraries hold. */
  readonly courts: Courts;
}

/**
 * Drafts one paper of one case in the manner of its court, the same for the command line and the pane.
 * @throws DiagnosticError where a fact cannot be used, or `strict` and facts are missing
 */
export function draftPaper(
  compiled: CompiledTemplate,
  caseFile: CaseFile,
  { courts, leftOut = [], ...options }: PaperOptions,
): DraftResult {
  const { profile, notes } = courtOf(courts, caseFile);
  const draft = compiled.draft(templateContext(caseFile, options.today, { profile, leftOut }), options);
  return { ...draft, bytes: inLayout(draft.bytes, profile?.layout), notes: [...notes, ...draft.notes] };
}

/** The draft in its court's layout; the same bytes where the court has none. */
function inLayout(bytes: Uint8Array, layout: CourtProfile["layout"]): Uint8Array {
  if (layout === undefined) return bytes;
  const pkg = DocxPackage.open(bytes);
  applyPageLayout(pkg, layout);
  return pkg.save();
}
