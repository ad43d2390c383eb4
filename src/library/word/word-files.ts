/** One paragraph of a Word file with its place. */
export interface WordParagraph {
  /** "body", "header 1", "footnote 2" … */
  readonly story: string;
  /** Counted from 1 within the story. */
  readonly paragraph: number;
  readonly text: string;
}

/** Styles of a Word file, by name, since ids differ by language. */
export interface WordStyles {
  /** Names of the styles that its text uses. */
  readonly used: readonly string[];
  /** Names of all styles that it defines, lower case. */
  readonly defined: ReadonlySet<string>;
  /** Ids that its text uses and that no style has. */
  readonly undefined: readonly string[];
  /** Fonts that its text uses and that do not lie in the file. */
  readonly fonts: readonly string[];
}

/** What a library needs to know of Word files beyond compiling them; given by whoever has the Word room. */
export interface WordFiles {
  /** @throws DiagnosticError where the file is not sound */
  paragraphs(bytes: Uint8Array, file: string): WordParagraph[];
  /** @throws DiagnosticError where the file is not sound */
  styles(bytes: Uint8Array, file: string): WordStyles;
  /** Title in the file's properties; undefined where there is none. */
  title(bytes: Uint8Array, file: string): string | undefined;
  /** About how many tags it holds, without reading them: pairs of opening braces in all parts. */
  tags(bytes: Uint8Array, file: string): number;
}
