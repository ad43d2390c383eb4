import type { Comment as WordComment } from "./comments";
import type { DocxPackage, ListLabel, ParagraphText, Relationship, XmlElement } from "../../../docx";
import type { ClassNames } from "./look/class-names";
import type { StyleLayers } from "./look/properties";
import type { ThemeFonts } from "./look/run-css";
import type { RenderedParagraph } from "./rendered";

/** What drawing one state of the document stands on. */
export interface Drawing {
  readonly owner: Document;
  readonly pkg: DocxPackage;
  /** Every paragraph of every story, by its `w:p`. */
  readonly paragraphs: ReadonlyMap<XmlElement, ParagraphText>;
  readonly labels: ReadonlyMap<XmlElement, ListLabel>;
  /** Numbers of notes by kind and id: "footnote 3". */
  readonly noteNumbers: ReadonlyMap<string, number>;
  readonly comments: ReadonlyMap<string, WordComment>;
  readonly layers: StyleLayers;
  readonly theme: ThemeFonts;
  readonly classes: ClassNames;
  /** Address of a picture of a part, by the relationship that leads to it. */
  picture(part: string, id: string): string | undefined;
  relationships(part: string): ReadonlyMap<string, Relationship>;
}

/** What is drawn of one story or of a block of it. */
export interface Drawn {
  /** Part that holds what is drawn. */
  readonly part: string;
  /** Paragraphs in the order of the text. */
  readonly paragraphs: { readonly source: XmlElement; readonly rendered: RenderedParagraph }[];
  /** Notes that are referred to, "footnote 3". */
  readonly notes: string[];
  /** A page break stands in it. */
  breaks: boolean;
  /** Text boxes are drawn in it, whose places among the paragraphs move when others come or go. */
  boxes: boolean;
}

/** Makes an element with a class and texts or elements in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  owner: Document,
  name: Name,
  className?: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = owner.createElement(name);
  if (className !== undefined) node.className = className;
  node.append(...children);
  return node;
}
