import { element, textNode, type XmlElement } from "../../docx";

/** A stretch of an entry's text. */
export interface Words {
  readonly text: string;
  readonly italic: boolean;
}

/** Text that is filled in once the pages are known. */
export interface Slot {
  set(text: string): void;
}

const italics = (): XmlElement => element("w:rPr", {}, [element("w:i")]);

function run(content: readonly XmlElement[], italic = false): XmlElement {
  return element("w:r", {}, [...(italic ? [italics()] : []), ...content]);
}

function text(words: string): XmlElement {
  return element("w:t", { "xml:space": "preserve" }, [textNode(words)]);
}

/** A mark of a complex field: begin, separate, end. */
export function mark(type: "begin" | "separate" | "end"): XmlElement {
  return run([element("w:fldChar", { "w:fldCharType": type })]);
}

/** Runs of a field's instruction, in which the name of a case may be in italics. */
export function instruction(words: readonly Words[]): XmlElement[] {
  return words.map((part) =>
    run([element("w:instrText", { "xml:space": "preserve" }, [textNode(part.text)])], part.italic),
  );
}

const plain = (words: string): Words[] => [{ text: words, italic: false }];

/** A paragraph of a style, with what it holds. */
export function paragraph(style: string, content: readonly XmlElement[]): XmlElement {
  return element("w:p", {}, [element("w:pPr", {}, [element("w:pStyle", { "w:val": style })]), ...content]);
}

/** Runs for words, and for a tab. */
export function runsOf(words: readonly Words[]): XmlElement[] {
  return words.map((part) => run([text(part.text)], part.italic));
}
export const tab = (): XmlElement => run([element("w:tab")]);

/** A run whose text is set later. */
export function slotRun(): { readonly run: XmlElement; readonly slot: Slot } {
  const node = text("");
  return {
    run: run([node]),
    slot: {
      set: (words) => {
        node.children.splice(0, node.children.length, textNode(words));
      },
    },
  };
}

/** An entry of a table of contents: a link to the heading's bookmark, with the page by reference to it. */
export function contentsEntry(
  style: string,
  label: string | undefined,
  words: readonly Words[],
  bookmark: string,
): { readonly paragraph: XmlElement; readonly slot: Slot } {
  const { run: number, slot } = slotRun();
  const link = element("w:hyperlink", { "w:anchor": bookmark, "w:history": "1" }, [
    ...(label === undefined ? [] : [...runsOf(plain(label)), tab()]),
    ...runsOf(words),
    tab(),
    mark("begin"),
    ...instruction(plain(` PAGEREF ${bookmark} \\h `)),
    mark("separate"),
    number,
    mark("end"),
  ]);
  return { paragraph: paragraph(style, [link]), slot };
}

/** A field that marks a place at which an authority is cited (ECMA-376 part 1, 17.16.5.64); it shows nothing. */
export function citationMark(name: string, rest: string, category: number): XmlElement[] {
  const short = name === "" ? rest : name;
  return [
    mark("begin"),
    ...instruction([
      { text: ' TA \\l "', italic: false },
      ...(name === "" ? [] : [{ text: name, italic: true }]),
      { text: `${rest}" \\s "${short}" \\c ${category} `, italic: false },
    ]),
    mark("end"),
  ];
}
