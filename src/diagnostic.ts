/**
 * The one shape in which templates, case files, Word files, libraries and wording rules say what is wrong.
 * A leaf: every room may import it, it imports none.
 */

/** How bad it is: an error stops the work, a warning does not, a note informs. */
export type Gravity = "error" | "warning" | "note";

/** Where something is wrong, in the reader's terms; each part is left out where it has no meaning. */
export interface Place {
  /** File as the user named it. */
  readonly file?: string;
  /** Story of the Word file: "body", "header 1", "footnote 3", "text box 2" … */
  readonly story?: string;
  /** Paragraph within the story, counted from 1. */
  readonly paragraph?: number;
  /** The words around the fault, one line, at most about 80 characters. */
  readonly around?: string;
  /** Path of the fact, such as `client.name` or `evidence[2].lab.tested`. */
  readonly field?: string;
  /** Line of a text file, counted from 1. */
  readonly line?: number;
  /** Column of a text file, counted from 1, in UTF-16 units. */
  readonly column?: number;
}

/** One thing that is wrong, for a program (`id`) and for a person (`reason`, `place`, `hint`). */
export interface Diagnostic {
  /** Stable id, `room/what`, such as `template/unclosed-block`. */
  readonly id: string;
  readonly gravity: Gravity;
  /** A sentence that says what is wrong. */
  readonly reason: string;
  readonly place: Place;
  /** A sentence that says what to do, such as: did you mean `client.name`? */
  readonly hint?: string;
}

/** Writes a place as a person would say it: `motion.docx, footnote 2, paragraph 1, near "…"`. */
export function describePlace(place: Place): string {
  const parts: string[] = [];
  if (place.file !== undefined) parts.push(place.file);
  if (place.line !== undefined) {
    parts.push(place.column === undefined ? `line ${place.line}` : `line ${place.line}, column ${place.column}`);
  }
  if (place.story !== undefined) parts.push(place.story);
  if (place.paragraph !== undefined) parts.push(`paragraph ${place.paragraph}`);
  if (place.field !== undefined) parts.push(`field ${place.field}`);
  if (place.around !== undefined && place.around !== "") parts.push(`near "${place.around}"`);
  return parts.join(", ");
}

/** Writes a diagnostic as lines for a terminal: place, reason, hint. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  const where = describePlace(diagnostic.place);
  const head = `${where === "" ? "" : `${where}: `}${diagnostic.gravity}: ${diagnostic.reason}`;
  const hint = diagnostic.hint === undefined ? "" : `\n    ${diagnostic.hint}`;
  return `${head}${hint} [${diagnostic.id}]`;
}

/** Thrown where work cannot go on; carries everything that is wrong, not the first thing only. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  /**
   * @param diagnostics at least one; the message is made of all of them
   * @param options `cause`: the error beneath, where there is one
   */
  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(describeDiagnostic).join("\n"), options);
    this.name = "DiagnosticError";
    this.diagnostics = diagnostics;
  }
}
