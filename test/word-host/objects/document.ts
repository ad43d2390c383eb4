import { element, isElement } from "../../../src/docx";
import { DocxPackage, parseXml } from "../../../src/docx";
import { fullText, reviewedText } from "../document/paragraph-runs";
import type { LiveRange, Tracking, WordDocument } from "../document/word-document";
import { collection, HostError, type HostObject, nullObject } from "../rich-api/host-object";
import { commentsObject } from "./comments";
import { contentControlsObject } from "./content-controls";
import { notesObject } from "./notes";
import { paragraphObject } from "./paragraph";
import { rangeObject, ranges, textArgument } from "./range";
import { search } from "./search";
import { readSearchOptions } from "./search-options";

/** Largest file that an insertion takes, in bytes (Word on the web). */
const largestInsertion = 4 * 1024 * 1024;

/** Bytes of a file in base64. */
export function fileArgument(value: unknown): Uint8Array {
  const bytes = Buffer.from(textArgument(value), "base64");
  if (bytes.length > largestInsertion) throw new HostError("InvalidArgument", "The file is larger than 4 MB.");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new HostError("InvalidArgument", "The file is not a Word document.");
  return new Uint8Array(bytes);
}

function wholeBody(doc: WordDocument): LiveRange[] {
  return doc.paragraphs().map((paragraph) => doc.range(paragraph, 0, fullText(paragraph).length));
}

/** Body.insertFileFromBase64 takes paragraphs and tables, never headers or page set-up. */
function insertIntoBody(doc: WordDocument, file: Uint8Array, location: unknown): void {
  doc.assertWritable();
  const root = parseXml(DocxPackage.open(file).text("word/document.xml"));
  const body = root.children.find((node) => isElement(node, "w:body"));
  const blocks = (isElement(body) ? body.children : []).filter((node) => !isElement(node, "w:sectPr"));
  const own = doc.body.children;
  const end = own.findIndex((node) => isElement(node, "w:sectPr"));
  if (location === "Replace") own.splice(0, end < 0 ? own.length : end, ...blocks);
  else if (location === "Start") own.splice(0, 0, ...blocks);
  else own.splice(end < 0 ? own.length : end, 0, ...blocks);
  if (doc.paragraphs().length === 0) own.unshift(element("w:p"));
  doc.onChange("text");
}

function bodyObject(doc: WordDocument): HostObject {
  return {
    type: "Body",
    properties: {
      Text: {
        get: () =>
          wholeBody(doc)
            .map((stretch) => doc.textOf(stretch))
            .join("\r"),
      },
      Paragraphs: {
        get: () =>
          collection("ParagraphCollection", () => doc.paragraphs().map((paragraph) => paragraphObject(doc, paragraph))),
      },
      ContentControls: { get: () => contentControlsObject(doc) },
      Footnotes: { get: () => notesObject(doc, "footnote") },
      Endnotes: { get: () => notesObject(doc, "endnote") },
      Type: { get: () => "MainDoc" },
    },
    methods: {
      GetRange: (location) => {
        const all = wholeBody(doc);
        const first = all[0];
        const last = all.at(-1);
        if (location === "Start" && first !== undefined) return rangeObject(doc, [doc.range(first.paragraph, 0, 0)]);
        if (location === "End" && last !== undefined)
          return rangeObject(doc, [doc.range(last.paragraph, last.end, last.end)]);
        return rangeObject(doc, all);
      },
      GetReviewedText: (version) =>
        doc
          .paragraphs()
          .map((paragraph) => reviewedText(paragraph, version === "Original" ? "Original" : "Current"))
          .join("\r"),
      GetComments: () => commentsObject(doc),
      GetOoxml: () =>
        `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/xml"><pkg:xmlData>${DocxPackage.open(doc.save()).text("word/document.xml")}</pkg:xmlData></pkg:part></pkg:package>`,
      Search: (value, options) => {
        const found = wholeBody(doc).flatMap((stretch) =>
          search(doc, stretch, textArgument(value), readSearchOptions(options)),
        );
        return collection("RangeCollection", () => ranges(doc, found));
      },
      InsertFileFromBase64: (file, location) => {
        insertIntoBody(doc, fileArgument(file), location);
        return rangeObject(doc, wholeBody(doc));
      },
      Clear: () => {
        doc.assertWritable();
        doc.body.children = [element("w:p"), ...doc.body.children.filter((node) => isElement(node, "w:sectPr"))];
        doc.onChange("text");
        return null;
      },
    },
  };
}

/** The root of everything: the document that the pane stands beside. `version` is the newest WordApi set that this host offers. */
export function documentObject(doc: WordDocument, version: number): HostObject {
  const body = bodyObject(doc);
  const from = (set: number, what: string): void => {
    if (version < set) throw new HostError("NotImplemented", `${what} is not there before WordApi ${set}.`);
  };
  return {
    type: "Document",
    properties: {
      Body: { get: () => body },
      Saved: { get: () => false },
      ContentControls: { get: () => contentControlsObject(doc) },
      ChangeTrackingMode: {
        get: () => {
          from(1.4, "Document.changeTrackingMode");
          return doc.tracking;
        },
        set: (value) => {
          from(1.4, "Document.changeTrackingMode");
          doc.assertWritable();
          doc.tracking = value as Tracking;
        },
      },
    },
    methods: {
      GetSelection: () =>
        rangeObject(
          doc,
          doc.selection.map((stretch) => doc.range(stretch.paragraph, stretch.start, stretch.end)),
        ),
      Save: () => null,
      InsertFileFromBase64: (file, location, options) => {
        from(1.5, "Document.insertFileFromBase64");
        const custom =
          typeof options === "object" &&
          options !== null &&
          (options as Record<string, unknown>)["importCustomXmlParts"] === true;
        if (custom) from(1.6, "importCustomXmlParts");
        const bytes = fileArgument(file);
        if (location === "Replace") doc.replaceAll(bytes, custom);
        else insertIntoBody(doc, bytes, location);
        return nullObject("SectionCollection");
      },
    },
  };
}

/** The application, through which new documents are opened. */
export function applicationObject(opened: (file: Uint8Array) => void): HostObject {
  return {
    type: "Application",
    properties: {},
    methods: {
      CreateDocument: (file) => {
        const bytes = fileArgument(file);
        return { type: "DocumentCreated", properties: {}, methods: { Open: () => (opened(bytes), null) } };
      },
    },
  };
}
