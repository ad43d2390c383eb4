import type { FactKind } from "../../case";
import type { Finding as Ground } from "../../leverage";
import type { Finding } from "../../review";

/** A case file as it stands in the form: JSON that may not be in order yet. */
export type CaseJson = Readonly<Record<string, unknown>>;

/** One thing that is wrong, as a person is told; `field` is the path of the fact. */
export interface Problem {
  readonly field?: string;
  readonly reason: string;
  readonly hint?: string;
}

/** One fact that a paper uses, as a form asks for it. `source` fields say where the record shows a fact. */
export interface FormField {
  /** Path with indices: `evidence[1].lab.tested`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** `lines` is a list of plain text, one entry a line. */
  readonly kind: FactKind | "lines";
  readonly choices?: readonly string[];
  /** The paper prints it and the case lacks it. */
  readonly missing: boolean;
}

/** A list that a paper goes through, to which entries can be added. */
export interface FormList {
  readonly path: string;
  /** Singular: "Evidence item". */
  readonly item: string;
  readonly entries: number;
}

/** Facts of one part of the case: the court, the client, the second piece of evidence. */
export interface FormSection {
  /** Path of the part. */
  readonly path: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** Everything that a paper asks of a case. */
export interface PaperForm {
  readonly sections: readonly FormSection[];
  readonly lists: readonly FormList[];
  /** What is wrong with the facts as typed; while there is anything, nothing is drafted. */
  readonly problems: readonly Problem[];
}

/** A fact that the draft shows a placeholder for. */
export interface MissingInDraft {
  readonly path: string;
  readonly label: string;
}

/** A fact in the draft, by the name that its content controls carry after the prefix. */
export interface DraftedFact {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly missing: boolean;
}

/** A draft, with what the pane shows of it. */
export interface Draft {
  readonly bytes: Uint8Array;
  /** The paper as plain text. */
  readonly text: string;
  readonly missing: readonly MissingInDraft[];
  readonly notes: readonly string[];
  readonly facts: readonly DraftedFact[];
  /** Grounds that the case raises, those that hang on unknown facts included. */
  readonly grounds: readonly Ground[];
}

/** What came of a review. */
export interface Reviewed {
  readonly findings: readonly Finding[];
  /** Wording rules that were looked for. */
  readonly rules: number;
  /** Where the case is not in order, the words were reviewed without it, for these reasons. */
  readonly caseProblems: readonly Problem[];
}

/** What the engine does, apart from the page so that the page never freezes. All is plain data. */
export interface EngineCalls {
  /** Reads the wording rules ahead, so that the first review waits less. */
  warmUp(): Promise<number>;
  /** Reviews paragraphs joined by line feeds. */
  review(text: string, facts: CaseJson | undefined): Promise<Reviewed>;
  /** What a paper asks of a case, and what of it is wrong. */
  form(paper: string, facts: CaseJson): Promise<PaperForm>;
  /**
   * Drafts a paper.
   * @param leftOut ids of grounds that the attorney does not want
   * @param today "YYYY-MM-DD" where the case names no day of its own
   */
  draft(paper: string, facts: CaseJson, leftOut: readonly string[], today: string): Promise<Draft>;
}
