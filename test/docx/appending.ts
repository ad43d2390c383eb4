import { childElement, DocxPackage, FreeIds, importBody, parseXml, serializePart } from "../../src/docx";
import { docxOf, r } from "./fixtures";

export const MAIN = "word/document.xml";

/** Puts the body of one document behind that of another. */
export function append(into: Uint8Array, ...clauses: readonly Uint8Array[]): Uint8Array {
  const pkg = DocxPackage.open(into);
  const ids = FreeIds.of(pkg);
  const root = parseXml(pkg.text(MAIN));
  const body = childElement(root, "w:body");
  if (body === undefined) throw new Error("no body");
  for (const clause of clauses) {
    const blocks = importBody({ pkg, part: MAIN, root, ids }, DocxPackage.open(clause));
    const section = body.children.findIndex((node) => node.kind === "element" && node.name === "w:sectPr");
    body.children.splice(section < 0 ? body.children.length : section, 0, ...blocks);
  }
  pkg.setText(MAIN, serializePart(root));
  return pkg.save();
}

export const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (char) => char.charCodeAt(0),
);

/** A clause with a picture in it. */
export function pictured(): Uint8Array {
  const drawing =
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="91440" cy="91440"/><wp:docPr id="1" name="Seal"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="seal.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="91440" cy="91440"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const pkg = DocxPackage.open(docxOf(`<w:p>${r("Sealed ")}${drawing}</w:p>`));
  pkg.setBytes("word/media/image1.png", picture);
  const relationship =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>';
  const rels = "word/_rels/document.xml.rels";
  pkg.setText(rels, pkg.text(rels).replace("</Relationships>", `${relationship}</Relationships>`));
  const types = "[Content_Types].xml";
  pkg.setText(
    types,
    pkg.text(types).replace("<Override", '<Default Extension="png" ContentType="image/png"/><Override'),
  );
  return pkg.save();
}
