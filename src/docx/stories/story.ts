import type { XmlElement } from "../xml";

/** What a story is; the names are the reader's: the text of a footnote is a story of its own, as is each text box. */
export type StoryKind = "body" | "header" | "footer" | "footnote" | "endnote" | "text box";

/**
 * A stretch of a paragraph's text and the node that holds it.
 * Offsets count UTF-16 units of the paragraph's text. Only `w:t` holds more than one unit; a tab, a break or a hyphen
 * is an element of its own and holds one.
 */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  /** `w:t`, `w:tab`, `w:br`, `w:sym` … */
  readonly node: XmlElement;
  /** The run that holds the node, or the whole formula. */
  readonly run: XmlElement;
  /** From the paragraph down to the element whose child the run is: paragraph, hyperlink, tracked insertion, control … */
  readonly path: readonly XmlElement[];
  /** Text that is read but not edited, as in a formula. */
  readonly fixed: boolean;
}

/** A paragraph as a reader sees it: deleted text is out, inserted text in; a field shows its result. */
export interface ParagraphText {
  /** Place within its story, counted from 1. */
  readonly index: number;
  /** Text without numbering label; "\t" for a tab, "\n" for a break within the paragraph. */
  readonly text: string;
  /** Which node holds which part of the text, in order, without gaps. */
  readonly pieces: readonly TextPiece[];
  /** The `w:p`. */
  readonly element: XmlElement;
}

/** A stretch of text that is read in one go: the body, one header, one footnote, one text box. */
export interface Story {
  /** "body", "header 1", "footnote 3", "text box 2": the number counts in reading order, from 1. */
  readonly name: string;
  readonly kind: StoryKind;
  /** Name of the part that holds it, such as `word/document.xml`. */
  readonly part: string;
  /** Root element of that part; stories of one part share it. */
  readonly root: XmlElement;
  readonly paragraphs: readonly ParagraphText[];
  /** Of a text box, footnote or endnote: where it hangs. */
  readonly anchor?: Anchor;
}

/** Where a text box or a note hangs in the story that leads to it. */
export interface Anchor {
  readonly story: string;
  /** Paragraph of that story, counted from 1. */
  readonly paragraph: number;
  /** Offset in that paragraph's text at which the box or the note's reference stands. */
  readonly offset: number;
}
