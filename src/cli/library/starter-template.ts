import { contentTypes, escapeText, makeEntry, namespaces, writeZip, xmlDeclaration } from "../../docx";

const encoder = new TextEncoder();
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const documentRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/**
 * A small Word file of plain paragraphs to begin a template from: US Letter, one-inch margins, 12 point.
 * @param title goes into the file's properties
 */
export function starterTemplate(title: string, paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`)
    .join("");
  const page =
    '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  const parts: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${contentTypes.styles}"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${documentRelationships}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${relationships}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${documentRelationships}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["word/document.xml", `<w:document xmlns:w="${namespaces.w}"><w:body>${body}${page}</w:body></w:document>`],
    [
      "word/styles.xml",
      `<w:styles xmlns:w="${namespaces.w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="240"/></w:pPr></w:style></w:styles>`,
    ],
    [
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title></cp:coreProperties>`,
    ],
  ];
  return writeZip(parts.map(([name, xml]) => makeEntry(name, encoder.encode(xmlDeclaration + xml))));
}
