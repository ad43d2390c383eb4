import { attribute, childElement, childElements, element, textNode, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { openSidePart, readSidePart, savePart } from "../parts";
import { withoutForbidden } from "../xml-characters";

/** A comment ready to be written. */
export interface NewComment {
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  readonly date: string;
  readonly text: string;
}

/** Ids of the styles that Word gives comments, where the document has them (ids differ by language, names do not). */
export interface CommentStyles {
  readonly text?: string;
  readonly reference?: string;
}

/** Finds the document's own styles for comments. */
export function commentStyles(pkg: DocxPackage, main: string): CommentStyles {
  const part = readSidePart(pkg, main, "styles");
  const styles = childElements(part?.root, "w:style");
  const idOf = (name: string): string | undefined => {
    const style = styles.find((item) => {
      const own = childElement(item, "w:name");
      return own !== undefined && attribute(own, "w:val")?.toLowerCase() === name;
    });
    return style === undefined ? undefined : attribute(style, "w:styleId");
  };
  const text = idOf("annotation text");
  const reference = idOf("annotation reference");
  return { ...(text === undefined ? {} : { text }), ...(reference === undefined ? {} : { reference }) };
}

/** The run in the text that leads to a comment. */
export function commentReference(id: number, styles: CommentStyles): XmlElement {
  return element("w:r", {}, [...styleOf(styles), element("w:commentReference", { "w:id": String(id) })]);
}

function styleOf(styles: CommentStyles): XmlElement[] {
  if (styles.reference === undefined) return [];
  return [element("w:rPr", {}, [element("w:rStyle", { "w:val": styles.reference })])];
}

function commentElement(comment: NewComment, styles: CommentStyles): XmlElement {
  const paragraphs = withoutForbidden(comment.text)
    .split("\n")
    .map((line, index) => {
      const style =
        styles.text === undefined ? [] : [element("w:pPr", {}, [element("w:pStyle", { "w:val": styles.text })])];
      const mark = index > 0 ? [] : [element("w:r", {}, [...styleOf(styles), element("w:annotationRef")])];
      const run = element("w:r", {}, [element("w:t", { "xml:space": "preserve" }, [textNode(line)])]);
      return element("w:p", {}, [...style, ...mark, run]);
    });
  const attributes = {
    "w:id": String(comment.id),
    "w:author": withoutForbidden(comment.author),
    "w:date": comment.date,
    "w:initials": withoutForbidden(comment.initials),
  };
  return element("w:comment", attributes, paragraphs);
}

/** Adds comments behind those that the document has. */
export function addComments(
  pkg: DocxPackage,
  main: string,
  comments: readonly NewComment[],
  styles: CommentStyles,
): void {
  if (comments.length === 0) return;
  const part = openSidePart(pkg, main, "comments");
  for (const comment of comments) part.root.children.push(commentElement(comment, styles));
  savePart(pkg, part);
}
