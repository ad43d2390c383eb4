import type { Finding as Ground } from "../../leverage";
import type { CountChecklist, DraftChange, Finding, Doubted, UnmarkedSentence } from "../../review";
import type { FormList, FormSection } from "../../library";
import type { CaseCalls } from "./case-calls";
import type { CaseJson, Problem } from "./case-json";

export type { CaseJson, Problem } from "./case-json";

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

/** A paragraph of a draft, as a preview shows it. */
export interface DraftedParagraph {
  readonly text: string;
  /** Level of a heading, from 1, or the paper's title as 0. */
  readonly heading?: number;
  readonly centered?: boolean;
  /** An item of a numbered or bulleted list. */
  readonly listed?: boolean;
  /** Of a footnote or a text box: which. */
  readonly story?: string;
}

/** A draft, with what the pane shows of it. */
export interface Draft {
  readonly bytes: Uint8Array;
  /** The paper as its reader sees it, without headers and footers. */
  readonly paragraphs: readonly DraftedParagraph[];
  readonly missing: readonly MissingInDraft[];
  readonly notes: readonly string[];
  readonly facts: readonly DraftedFact[];
  /** Grounds that the case raises, those that hang on unknown facts included. */
  readonly grounds: readonly Ground[];
}

/** One condition of the safety valve, and the words of the text that may close it. */
export interface ValveDoor {
  /** "3553(f)(2)". */
  readonly id: string;
  readonly condition: string;
  readonly closedBy: readonly string[];
}

/** What a review says of the text as a whole. */
export interface WholeText {
  /** Elements of the counts pleaded to, found in the text or not; empty without a case. */
  readonly checklist: readonly CountChecklist[];
  readonly valve: { readonly doors: readonly ValveDoor[]; readonly notes: readonly string[] };
  /** Sentences that no rule marks and no element was found in: a person has to judge them alone. */
  readonly unmarked: readonly UnmarkedSentence[];
  /** Words that a rule knows in sentences that the second reading takes for harmless. */
  readonly doubted: readonly Doubted[];
}

/** What came of a review. */
export interface Reviewed {
  readonly findings: readonly Finding[];
  readonly whole: WholeText;
  /** Wording rules that were looked for. */
  readonly rules: number;
  /** Where the case is not in order, the words were reviewed without it, for these reasons. */
  readonly caseProblems: readonly Problem[];
}

/** A sentence of one of two drafts, and what the other draft has for it. */
export interface SentenceFate {
  /** Offsets in the draft's text. */
  readonly start: number;
  readonly end: number;
  readonly fate: "same" | "moved" | "reworded" | "only here";
  /** Where the sentence that it became, or was before, begins in the other draft. */
  readonly other?: number;
}

/** Two drafts of one factual basis, held against each other. */
export interface ComparedDrafts {
  readonly changes: readonly DraftChange[];
  /** Sentences of the earlier draft and of the later one, in order. */
  readonly earlier: readonly SentenceFate[];
  readonly later: readonly SentenceFate[];
  readonly rules: number;
  /** Where the case is not in order, the drafts were read without it, for these reasons. */
  readonly caseProblems: readonly Problem[];
}

/** A finding as a report shows it. */
export interface ReportedFinding {
  readonly finding: Finding;
  /** Number of the paragraph in the document, from 1. */
  readonly paragraph: number;
  /** Words that each suggestion would replace, in the order of the finding's suggestions. */
  readonly replaced: readonly string[];
  /** Why the attorney holds it to be no risk, and since when. */
  readonly setAside?: { readonly reason: string; readonly date: string };
}

/** What a report is made from. */
export interface ReportInput {
  /** What was read, in words: "the whole document". */
  readonly read: string;
  readonly findings: readonly ReportedFinding[];
  readonly whole: WholeText;
  readonly rules: number;
  /** The case that the words were held against. */
  readonly caseTitle?: string;
  /** "YYYY-MM-DD" */
  readonly date: string;
}

/** Hears, in words, how far a long call has come. */
export type Told = (words: string) => void;

/** What the engine does, apart from the page so that the page never freezes. All is plain data. */
export interface EngineWork extends CaseCalls {
  /** Reads the wording rules ahead, so that the first review waits less. */
  warmUp(): Promise<number>;
  /** Reviews paragraphs joined by line feeds. */
  review(text: string, facts: CaseJson | undefined, told?: Told): Promise<Reviewed>;
  /** Holds two drafts of one text against each other: which risks the later one adds, removes, moves and rewords. */
  compare(earlier: string, later: string, facts: CaseJson | undefined, told?: Told): Promise<ComparedDrafts>;
  /** A review as a Word file. */
  report(input: ReportInput): Promise<Uint8Array>;
  /** What a paper asks of a case, and what of it is wrong. */
  form(paper: string, facts: CaseJson): Promise<PaperForm>;
  /**
   * Drafts a paper.
   * @param leftOut ids of grounds that the attorney does not want
   * @param today "YYYY-MM-DD" where the case names no day of its own
   */
  draft(paper: string, facts: CaseJson, leftOut: readonly string[], today: string): Promise<Draft>;
}

/** The engine as the page calls it. */
export interface EngineCalls extends EngineWork {
  /** Stops everything that is under way: those calls reject with words that say so. The next call starts anew. */
  stop(): void;
}
