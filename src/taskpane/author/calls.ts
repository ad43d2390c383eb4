import type { FoundValue, InsertableFact, LibraryFiles, LibraryHead, Manifest, NewTemplate } from "../../library";
import type { CaseJson } from "../engine/calls";

/** One thing that is wrong with the template in the document. */
export interface TemplateProblem {
  readonly gravity: "error" | "warning" | "note";
  readonly reason: string;
  readonly hint?: string;
  /** Where, in words: "header 1, paragraph 2". */
  readonly where: string;
  /** The words in the body that it speaks of, so that they can be selected. */
  readonly range?: { readonly paragraph: number; readonly start: number; readonly end: number; readonly quote: string };
}

/** What is known of the template in the document. */
export interface TemplateLook {
  readonly problems: readonly TemplateProblem[];
  /** Facts that it names. */
  readonly facts: number;
  /** The paper as drafted from the case; left out while there are errors, or no case is open. */
  readonly preview?: string;
  /** Facts that the preview lacks. */
  readonly missing: readonly string[];
  /** What keeps the case from being drafted from. */
  readonly caseProblem?: string;
}

/** What an author may put into a template. */
export interface Insertables {
  readonly facts: readonly InsertableFact[];
  readonly clauses: readonly string[];
}

/** A file for the author to keep. */
export interface SavedLibrary {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  readonly hash: string;
  readonly files: LibraryFiles;
}

/** What the author's engine does, in a worker of its own that starts with the tab. */
export interface AuthorCalls {
  insertables(): Promise<Insertables>;
  /** Looks at the document as a template. */
  look(document: Uint8Array, facts: CaseJson | undefined, today: string): Promise<TemplateLook>;
  /** Finds the values of a case in paragraphs. */
  values(paragraphs: readonly string[], facts: CaseJson): Promise<readonly FoundValue[]>;
  /** Puts the template into a library: a packed one, one that is installed, or a new one. */
  save(library: Uint8Array | LibraryFiles | LibraryHead, template: NewTemplate): Promise<SavedLibrary>;
}
