import {
  attribute,
  childElements,
  descendants,
  mainDocumentPart,
  readSidePart,
  textContent,
  type DocxPackage,
} from "../../../docx";

/** A comment in the margin of a document. */
export interface Comment {
  readonly id: string;
  readonly author: string;
  /** As the file gives it: "2026-11-24T09:00:00Z". */
  readonly date: string;
  readonly lines: readonly string[];
}

/** The comments of a document by their ids. */
export function readComments(pkg: DocxPackage): ReadonlyMap<string, Comment> {
  const part = readSidePart(pkg, mainDocumentPart(pkg), "comments");
  const comments = childElements(part?.root, "w:comment").map((node): [string, Comment] => {
    const id = attribute(node, "w:id") ?? "";
    const lines = [...descendants(node, "w:p")].map((paragraph) =>
      [...descendants(paragraph, "w:t")].map(textContent).join(""),
    );
    return [id, { id, author: attribute(node, "w:author") ?? "", date: attribute(node, "w:date") ?? "", lines }];
  });
  return new Map(comments);
}
