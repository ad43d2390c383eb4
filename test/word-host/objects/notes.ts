import { childElements, type XmlElement } from "../../../src/docx";
import { fullText, reviewedText } from "../document/paragraph-runs";
import type { NoteKind, WordDocument } from "../document/word-document";
import { collection, type HostObject } from "../rich-api/host-object";
import { paragraphObject } from "./paragraph";

const known = new WeakMap<XmlElement, HostObject>();

/** All footnotes or endnotes of the document. */
export function notesObject(doc: WordDocument, kind: NoteKind): HostObject {
  return collection("NoteItemCollection", () => doc.notes(kind).map((note) => noteObject(doc, note, kind)));
}

/** A note; the same element is always the same object. */
function noteObject(doc: WordDocument, note: XmlElement, kind: NoteKind): HostObject {
  const object = known.get(note) ?? {
    type: "NoteItem",
    properties: {
      Type: { get: () => (kind === "footnote" ? "Footnote" : "Endnote") },
      Body: { get: () => noteBody(doc, note) },
    },
    methods: {},
  };
  known.set(note, object);
  return object;
}

const bodies = new WeakMap<XmlElement, HostObject>();

function noteBody(doc: WordDocument, note: XmlElement): HostObject {
  const paragraphs = (): XmlElement[] => childElements(note, "w:p");
  const object = bodies.get(note) ?? {
    type: "Body",
    properties: {
      Text: { get: () => paragraphs().map(fullText).join("\r") },
      Paragraphs: {
        get: () => collection("ParagraphCollection", () => paragraphs().map((each) => paragraphObject(doc, each))),
      },
    },
    methods: {
      GetReviewedText: (version) =>
        paragraphs()
          .map((each) => reviewedText(each, version === "Original" ? "Original" : "Current"))
          .join("\r"),
    },
  };
  bodies.set(note, object);
  return object;
}
