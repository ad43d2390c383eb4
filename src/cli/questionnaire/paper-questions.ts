import { checkCase, parseCase, valueAtPath, type CaseFile, type FactTree } from "../../case";
import type { MissingFact } from "../../drafting";
import { formOf, withOwnFacts, type FormField, type FormList, type FormSection } from "../../library";
import { draftPaper, templateFacts } from "../../papers";
import { loadTemplate, type LoadedTemplate } from "../drafting";
import { todayOr } from "../io/cases";
import { declaredFacts } from "../library/declared-facts";

/** A case as JSON: what is known so far. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a paper asks of a case. */
export interface Asked {
  readonly sections: readonly FormSection[];
  readonly lists: readonly FormList[];
  /** What the paper prints and the case lacks, also what is no fact of a case. */
  readonly missing: readonly MissingFact[];
}

/** One paper's questions, whatever the case. */
export class PaperQuestions {
  /** Every fact that a case may say, those that libraries declare with them. */
  readonly tree: FactTree;
  readonly #template: LoadedTemplate;

  private constructor(template: LoadedTemplate, tree: FactTree) {
    this.#template = template;
    this.tree = tree;
  }

  /**
   * Finds a paper and the facts that the libraries in use declare.
   * @throws DiagnosticError with every fault of the template
   */
  static async of(template: string, libraries: readonly string[]): Promise<PaperQuestions> {
    const tree = withOwnFacts(templateFacts(), await declaredFacts(libraries), true);
    return new PaperQuestions(await loadTemplate(template, libraries), tree);
  }

  get file(): string {
    return this.#template.file;
  }

  /**
   * What the paper asks of a case, in its order, without what the case says already.
   * @param facts a case that is in order
   * @param examples shows what is asked of an entry where a list has none yet
   */
  ask(facts: Facts, examples: boolean): Asked {
    const { compiled, courts } = this.#template;
    const caseFile = parseCase(facts);
    const { missing } = draftPaper(compiled, caseFile, { courts, today: todayOr(caseFile.today) });
    const paths = missing.map(({ path }) => path);
    const { sections, lists } = formOf(compiled.facts, facts, paths, this.tree, examples);
    const open = sections
      .map((section) => ({ ...section, fields: section.fields.filter((field) => isOpen(field, facts)) }))
      .filter(({ fields }) => fields.length > 0);
    return { sections: open, lists, missing };
  }
}

/** Whether the case does not answer yet. */
function isOpen({ path, missing }: FormField, facts: Facts): boolean {
  const known = valueAtPath(facts, path);
  return missing || known === undefined || known === "";
}

/** A case that is in order, or what is wrong with it in one sentence. */
export function inOrder(facts: Facts): { readonly caseFile: CaseFile } | { readonly wrong: string } {
  const { case: caseFile, problems } = checkCase(facts);
  const [first] = problems;
  if (first !== undefined) return { wrong: [first.reason, first.hint ?? ""].join(" ").trim() };
  return caseFile === undefined ? { wrong: "This does not fit the case." } : { caseFile };
}
