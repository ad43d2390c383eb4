import { attribute, childElement, childElements, descendants, textContent, type XmlElement } from "../../docx";

/** A field whose result is made of whole paragraphs, such as a table of contents. */
export interface BlockField {
  /** What holds the paragraphs: the body, or a content control. */
  readonly container: XmlElement;
  /** Its first and its last paragraph. */
  readonly from: XmlElement;
  readonly to: XmlElement;
  /** `TOC \o "1-2" \h`, without white space around it. */
  readonly instruction: string;
}

/** Fields of a body that begin with one of some words: TOC, TOA (ECMA-376 part 1, 17.16.5). */
export function blockFields(container: XmlElement, words: readonly string[]): BlockField[] {
  const found: BlockField[] = [];
  let depth = 0;
  let instruction = "";
  let from: XmlElement | undefined;
  for (const child of childElements(container)) {
    if (child.name === "w:sdt") {
      const content = childElement(child, "w:sdtContent");
      if (content !== undefined) found.push(...blockFields(content, words));
    }
    if (child.name !== "w:p") continue;
    for (const node of descendants(child)) {
      if (node.name === "w:instrText" && depth === 1) instruction += textContent(node);
      if (node.name !== "w:fldChar") continue;
      const type = attribute(node, "w:fldCharType");
      if (type === "begin" && depth++ === 0) {
        from = child;
        instruction = "";
      } else if (type === "end" && depth > 0 && --depth === 0 && from !== undefined) {
        const text = instruction.trim();
        if (words.some((word) => text.split(/\s/)[0] === word))
          found.push({ container, from, to: child, instruction: text });
      }
    }
  }
  return found;
}

/** Puts paragraphs in place of a field; none takes it away. */
export function replaceField({ container, from, to }: BlockField, paragraphs: readonly XmlElement[]): void {
  const { children } = container;
  const start = children.indexOf(from);
  children.splice(start, children.indexOf(to) - start + 1, ...paragraphs);
}
