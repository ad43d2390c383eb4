import type { CaseFile, CourtProfile, PaperFacts } from "../case";
import { applyPageLayout, DocxPackage, findPages, readStories } from "../docx";
import type { CompiledTemplate, DraftOptions, DraftResult } from "../drafting";
import { templateContext, type PaperChoices } from "./context";
import { courtOf, type Courts } from "./court";
import { extentOf, wordsIn } from "./extent";
import { fillTables } from "./tables/fill-tables";

/** How one paper of one case is drafted. */
export interface PaperOptions extends DraftOptions, Pick<PaperChoices, "leftOut"> {
  /** "YYYY-MM-DD", the date of the paper. */
  readonly today: string;
  /** Court profiles that the libraries hold. */
  readonly courts: Courts;
}

/** A paper of more pages has tables of contents and authorities, where the court's rules do not say; a convention of ours. */
const pagesWithoutTables = 5;

/**
 * Drafts one paper of one case in the manner of its court, the same for the command line and the pane. A template that names its own length
 * (`paper.…`) is drafted once to be measured and again to say what was measured; tables of contents and authorities are filled.
 * @throws DiagnosticError where a fact cannot be used, or `strict` and facts are missing
 */
export function draftPaper(
  compiled: CompiledTemplate,
  caseFile: CaseFile,
  { courts, leftOut = [], ...options }: PaperOptions,
): DraftResult {
  const { profile, notes } = courtOf(courts, caseFile);
  const draft = (paper?: PaperFacts): DraftResult => {
    const context = templateContext(caseFile, options.today, { profile, leftOut, paper });
    // The first draft is only measured; what it lacks is told by the second.
    const how = paper === undefined && measured ? { ...options, strict: false } : options;
    const drafted = compiled.draft(context, how);
    return { ...drafted, bytes: finished(drafted.bytes, profile) };
  };
  const measured = compiled.facts.some(({ path }) => path.startsWith("paper."));
  let result = draft();
  if (measured) {
    const first = measure(result.bytes, profile);
    result = draft(first);
    // Tables take the caption's page out of the count, so that a page that is certified may be one less.
    const second = measure(result.bytes, profile);
    if (second.pages !== first.pages) result = draft({ ...second, long: first.long });
  }
  return { ...result, notes: [...notes, ...result.notes] };
}

/** The draft in its court's layout and with its tables filled; the same bytes where there is nothing to do. */
function finished(bytes: Uint8Array, profile: CourtProfile | undefined): Uint8Array {
  const pkg = DocxPackage.open(bytes);
  if (profile?.layout !== undefined) applyPageLayout(pkg, profile.layout);
  const filled = fillTables(
    pkg,
    [...(profile?.authorities ?? []).map(({ citation }) => citation), ...Object.values(profile?.law ?? {})].filter(
      (citation) => citation !== undefined,
    ),
  );
  return filled || profile?.layout !== undefined ? pkg.save() : bytes;
}

function measure(bytes: Uint8Array, profile: CourtProfile | undefined): PaperFacts {
  const pkg = DocxPackage.open(bytes);
  const body = readStories(pkg).find(({ kind }) => kind === "body");
  if (body === undefined) return { words: 0, pages: 0, long: false };
  const { first, end } = extentOf(pkg, body);
  const text = body.paragraphs.slice(first, end);
  const pages = findPages(pkg, body);
  const [from, to] = [text[0], text.at(-1)].map((one) =>
    one === undefined ? undefined : pages.pageAt(one, one === text[0] ? 0 : one.text.length),
  );
  const count = from === undefined || to === undefined ? 0 : to.number - from.number + 1;
  return { words: wordsIn(text), pages: count, long: count > (profile?.limits?.tablesOver ?? pagesWithoutTables) };
}
