import { childElement, descendants, isElement, type XmlElement } from "../../../src/docx";
import { fullText } from "../document/paragraph-runs";
import type { LiveRange, WordDocument } from "../document/word-document";
import { collection, type HostObject, nullObject } from "../rich-api/host-object";
import { rangeObject, textArgument } from "./range";

const known = new WeakMap<XmlElement, HostObject>();

/** Text of everything within a control. */
function textOf(control: XmlElement): string {
  const content = childElement(control, "w:sdtContent");
  return content === undefined ? "" : fullText(content);
}

function property(control: XmlElement, name: string): string {
  return childElement(childElement(control, "w:sdtPr"), name)?.attributes["w:val"] ?? "";
}

function showsPlaceholder(control: XmlElement): boolean {
  return childElement(childElement(control, "w:sdtPr"), "w:showingPlcHdr") !== undefined;
}

/** The paragraph that holds an inline control, or the first of a block's, with the stretch of its text. */
function stretchOf(doc: WordDocument, control: XmlElement): LiveRange | undefined {
  const content = childElement(control, "w:sdtContent");
  if (content === undefined) return undefined;
  for (const paragraph of doc.paragraphs()) {
    if ([...descendants(paragraph)].includes(control)) {
      const before = lengthBefore(paragraph, control);
      return doc.range(paragraph, before, before + textOf(control).length);
    }
    if ([...descendants(control, "w:p")].includes(paragraph))
      return doc.range(paragraph, 0, fullText(paragraph).length);
  }
  return undefined;
}

function lengthBefore(paragraph: XmlElement, control: XmlElement): number {
  const copy: XmlElement = { ...paragraph, children: [] };
  const take = (parent: XmlElement, into: XmlElement): boolean => {
    for (const child of parent.children) {
      if (child === control) return true;
      if (!isElement(child)) continue;
      const part: XmlElement = { ...child, children: child.name === "w:r" ? child.children : [] };
      into.children.push(part);
      if (child.name !== "w:r" && take(child, part)) return true;
    }
    return false;
  };
  take(paragraph, copy);
  return fullText(copy).length;
}

function controlObject(doc: WordDocument, control: XmlElement): HostObject {
  const object = known.get(control) ?? makeControl(doc, control);
  known.set(control, object);
  return object;
}

function makeControl(doc: WordDocument, control: XmlElement): HostObject {
  const range = (): HostObject => {
    const stretch = stretchOf(doc, control);
    return stretch === undefined ? nullObject("Range") : rangeObject(doc, [stretch]);
  };
  return {
    type: "ContentControl",
    properties: {
      Id: { get: () => Number(property(control, "w:id")) },
      Tag: { get: () => property(control, "w:tag") },
      Title: { get: () => property(control, "w:alias") },
      Text: { get: () => textOf(control) },
      PlaceholderText: { get: () => (showsPlaceholder(control) ? textOf(control) : "") },
      CannotEdit: { get: () => /contentLocked/i.test(property(control, "w:lock")) },
    },
    methods: {
      InsertText: (value) => {
        const stretch = stretchOf(doc, control);
        if (stretch !== undefined) doc.replace(stretch, textArgument(value));
        const properties = childElement(control, "w:sdtPr");
        if (properties !== undefined)
          properties.children = properties.children.filter((node) => !isElement(node, "w:showingPlcHdr"));
        return range();
      },
      GetRange: range,
      Select: () => {
        const stretch = stretchOf(doc, control);
        if (stretch !== undefined) doc.select([stretch]);
        return null;
      },
    },
  };
}

function controlsUnder(roots: readonly XmlElement[]): XmlElement[] {
  return roots.flatMap((root) => [...descendants(root, "w:sdt")]);
}

/** Controls within stretches. */
export function contentControlsIn(doc: WordDocument, stretches: readonly LiveRange[]): HostObject[] {
  return controlsUnder(stretches.map((stretch) => stretch.paragraph)).map((control) => controlObject(doc, control));
}

/** All controls of the document, or those with a tag. */
export function contentControlsObject(doc: WordDocument, tag?: string): HostObject {
  const wanted = (): XmlElement[] =>
    controlsUnder([doc.body]).filter((control) => tag === undefined || property(control, "w:tag") === tag);
  const all = collection("ContentControlCollection", () => wanted().map((control) => controlObject(doc, control)));
  return {
    ...all,
    methods: {
      ...all.methods,
      GetByTag: (value) => contentControlsObject(doc, textArgument(value)),
      GetById: (id) => {
        const found = wanted().find((control) => Number(property(control, "w:id")) === id);
        return found === undefined ? nullObject("ContentControl") : controlObject(doc, found);
      },
    },
  };
}
