/** What a report is made from. */
import type { CaseFile } from "../../case";
import type { Doubted } from "../doubted";
import type { Finding } from "../types";

/** One reviewed file. */
export interface ReviewedFile {
  /** Name as the user gave it. */
  readonly file: string;
  /** The reviewed text, paragraphs joined by line feeds. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Words that the second reading set aside; left out where nobody asked. */
  readonly doubted?: readonly Doubted[];
}

/** What the report says about itself. */
export interface ReportOptions {
  /** Heading; left out: "Review of factual basis". */
  readonly title?: string;
  /** Day of the review, YYYY-MM-DD. */
  readonly date?: string;
  /** The case file that the words were checked against. */
  readonly case?: CaseFile;
  /** Categories that the rules cover, and how many rules there were: what was looked for. */
  readonly lookedFor?: { readonly categories: readonly string[]; readonly rules: number };
}
