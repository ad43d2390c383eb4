import {
  childElements,
  element,
  parseXml,
  serializePart,
  textContent,
  textNode,
  type XmlElement,
} from "../../../src/docx";
import { piecesIn } from "../document/paragraph-runs";
import type { LiveRange, WordDocument } from "../document/word-document";
import { collection, type HostObject } from "../rich-api/host-object";

const part = "word/comments.xml";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function readComments(doc: WordDocument): XmlElement {
  if (doc.package.has(part)) return parseXml(doc.package.text(part));
  return element("w:comments", { "xmlns:w": word });
}

function writeComments(doc: WordDocument, root: XmlElement): void {
  const xml = serializePart(root);
  if (doc.package.has(part)) doc.package.setText(part, xml);
  else
    doc.addRelatedPart(
      part,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
      "comments",
      xml,
    );
}

/** Puts a comment on a range and gives its object. */
export function addComment(doc: WordDocument, stretches: readonly LiveRange[], text: string): HostObject {
  doc.assertWritable();
  const root = readComments(doc);
  const ids = childElements(root, "w:comment").map((comment) => Number(comment.attributes["w:id"]));
  const id = String(Math.max(-1, ...ids) + 1);
  const paragraph = element("w:p", {}, [
    element("w:r", {}, [element("w:t", { "xml:space": "preserve" }, [textNode(text)])]),
  ]);
  root.children.push(
    element("w:comment", { "w:id": id, "w:author": "Attorney", "w:date": "2026-11-24T09:00:00Z", "w:initials": "A" }, [
      paragraph,
    ]),
  );
  writeComments(doc, root);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first !== undefined && last !== undefined) mark(first, last, id);
  return commentObject(doc, id);
}

function mark(first: LiveRange, last: LiveRange, id: string): void {
  const reference = element("w:r", {}, [element("w:commentReference", { "w:id": id })]);
  const open = piecesIn(first.paragraph, first.start, first.end)[0];
  const close = piecesIn(last.paragraph, last.start, last.end).at(-1);
  if (close === undefined) last.paragraph.children.push(element("w:commentRangeEnd", { "w:id": id }), reference);
  else
    close.parent.children.splice(
      close.parent.children.indexOf(close.run) + 1,
      0,
      element("w:commentRangeEnd", { "w:id": id }),
      reference,
    );
  const start = element("w:commentRangeStart", { "w:id": id });
  if (open === undefined) first.paragraph.children.push(start);
  else open.parent.children.splice(open.parent.children.indexOf(open.run), 0, start);
}

function commentObject(doc: WordDocument, id: string): HostObject {
  const own = (): XmlElement | undefined =>
    childElements(readComments(doc), "w:comment").find((comment) => comment.attributes["w:id"] === id);
  return {
    type: "Comment",
    properties: {
      Id: { get: () => id },
      Content: {
        get: () => {
          const comment = own();
          return comment === undefined ? "" : textContent(comment);
        },
      },
      AuthorName: { get: () => own()?.attributes["w:author"] ?? "" },
      Resolved: { get: () => false },
    },
    methods: {
      Delete: () => {
        doc.assertWritable();
        const root = readComments(doc);
        root.children = root.children.filter((node) => node.kind !== "element" || node.attributes["w:id"] !== id);
        writeComments(doc, root);
        doc.removeMarks(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"], id);
        return null;
      },
    },
  };
}

/** All comments of the document. */
export function commentsObject(doc: WordDocument): HostObject {
  return collection("CommentCollection", () =>
    childElements(readComments(doc), "w:comment").map((comment) =>
      commentObject(doc, comment.attributes["w:id"] ?? ""),
    ),
  );
}
