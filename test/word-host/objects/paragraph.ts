import { childElement, childElements, parseXml, type XmlElement } from "../../../src/docx";
import { fullText, reviewedText } from "../document/paragraph-runs";
import type { WordDocument } from "../document/word-document";
import { collection, HostError, type HostObject } from "../rich-api/host-object";
import { fontObject } from "./font";
import { rangeObject, ranges, textArgument } from "./range";
import { search } from "./search";
import { readSearchOptions } from "./search-options";

const known = new WeakMap<XmlElement, HostObject>();

/** Name of a paragraph's style as Word shows it. */
export function styleOf(doc: WordDocument, paragraph: XmlElement): string {
  const id = childElement(childElement(paragraph, "w:pPr"), "w:pStyle")?.attributes["w:val"];
  if (id === undefined || !doc.package.has("word/styles.xml")) return "Normal";
  const style = childElements(parseXml(doc.package.text("word/styles.xml")), "w:style").find(
    (candidate) => candidate.attributes["w:styleId"] === id,
  );
  const name = childElement(style, "w:name")?.attributes["w:val"] ?? id;
  return name.replace(/^heading /, "Heading ");
}

/** A paragraph of the body; the same element is always the same object. */
export function paragraphObject(doc: WordDocument, paragraph: XmlElement): HostObject {
  const object = known.get(paragraph) ?? makeParagraph(doc, paragraph);
  known.set(paragraph, object);
  return object;
}

function makeParagraph(doc: WordDocument, paragraph: XmlElement): HostObject {
  const whole = () => doc.range(paragraph, 0, fullText(paragraph).length);
  const properties = (): XmlElement | undefined => childElement(paragraph, "w:pPr");
  const assertThere = (): void => {
    if (!doc.allParagraphs().includes(paragraph)) throw new HostError("ItemNotFound", "The paragraph was deleted.");
  };
  return {
    type: "Paragraph",
    properties: {
      Text: {
        get: () => {
          assertThere();
          return fullText(paragraph);
        },
      },
      Style: { get: () => styleOf(doc, paragraph) },
      IsListItem: { get: () => childElement(properties(), "w:numPr") !== undefined },
      OutlineLevel: {
        get: () => {
          const level = /^Heading (\d)/.exec(styleOf(doc, paragraph))?.[1];
          return level === undefined ? 10 : Number(level);
        },
      },
      TableNestingLevel: { get: () => doc.tableDepthOf(paragraph) },
      Font: { get: () => fontObject(doc, whole()) },
    },
    methods: {
      GetRange: (location) => {
        assertThere();
        const all = whole();
        if (location === "Start") return rangeObject(doc, [doc.range(paragraph, 0, 0)]);
        if (location === "End") return rangeObject(doc, [doc.range(paragraph, all.end, all.end)]);
        return rangeObject(doc, [all]);
      },
      Search: (value, options) => {
        assertThere();
        const found = search(doc, whole(), textArgument(value), readSearchOptions(options));
        return collection("RangeCollection", () => ranges(doc, found));
      },
      InsertText: (value, location) => {
        assertThere();
        const all = whole();
        if (location === "Replace") doc.replace(all, textArgument(value));
        else doc.insert(paragraph, location === "Start" ? 0 : all.end, textArgument(value));
        return rangeObject(doc, [whole()]);
      },
      InsertParagraph: (value, location) => {
        assertThere();
        if (location !== "Before" && location !== "After")
          throw new HostError("InvalidArgument", `The location ${String(location)} is not allowed.`);
        return paragraphObject(doc, doc.insertParagraph(paragraph, textArgument(value), location));
      },
      Select: () => {
        assertThere();
        doc.select([whole()]);
        return null;
      },
      GetReviewedText: (version) => reviewedText(paragraph, version === "Original" ? "Original" : "Current"),
    },
  };
}
