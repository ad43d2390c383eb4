import { strToU8, zipSync } from "fflate";
import { withoutForbidden } from "../../docx";

/** How words of a run look. */
export type RunLook = "plain" | "bold" | "italic" | "struck" | "underlined";

/** A run of words that look alike. */
export type Run = readonly [look: RunLook, text: string];

/** Paragraph styles of the files written here. */
export type ParagraphStyle = "Title" | "Heading1" | "Heading2" | "Label" | "Body" | "Quote" | "Bullet" | "Note";

/** A paragraph: its style and its runs. */
export interface Paragraph {
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A Word file on US Letter with these paragraphs, numbered pages, and a title in its properties. */
export function wordFile(title: string, paragraphs: readonly Paragraph[]): Uint8Array {
  const body = paragraphs.map(paragraphXml).join("");
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title></cp:coreProperties>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${office}/footer" Target="footer1.xml"/></Relationships>`,
    "word/styles.xml": stylesXml(),
    "word/numbering.xml": `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/footer1.xml": `<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">Attorney work product · page </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
    "word/document.xml": `<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}${section}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));
}

function paragraphXml({ style, runs }: Paragraph): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map(runXml).join("")}</w:p>`;
}

const looks: Readonly<Record<RunLook, string>> = {
  plain: "",
  bold: "<w:rPr><w:b/></w:rPr>",
  italic: "<w:rPr><w:i/></w:rPr>",
  struck: "<w:rPr><w:strike/></w:rPr>",
  underlined: '<w:rPr><w:u w:val="single"/></w:rPr>',
};

function runXml([look, text]: Run): string {
  return `<w:r>${looks[look]}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

function escape(text: string): string {
  return withoutForbidden(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\s+/g, " ");
}

function stylesXml(): string {
  const style = (id: string, name: string, paragraph: string, run: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === "Body" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${id === "Body" ? "" : '<w:basedOn w:val="Body"/>'}<w:qFormat/>${paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`}${run === "" ? "" : `<w:rPr>${run}</w:rPr>`}</w:style>`;
  const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
  return `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${size(11)}<w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style("Body", "Normal", '<w:spacing w:after="80"/>', ""),
    style("Title", "Title", '<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>', `<w:b/>${size(16)}`),
    style(
      "Heading1",
      "heading 1",
      '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>',
      `<w:b/>${size(13)}`,
    ),
    style(
      "Heading2",
      "heading 2",
      '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>',
      "<w:b/>",
    ),
    style("Label", "Label", '<w:keepNext/><w:spacing w:before="80" w:after="20"/>', `<w:b/>${size(10)}`),
    style("Quote", "Quote", '<w:spacing w:after="80"/><w:ind w:left="360" w:right="360"/>', ""),
    style("Bullet", "List Bullet", '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/>', ""),
    style("Note", "Note", '<w:spacing w:after="80"/>', `<w:i/>${size(10)}`),
  ].join("")}</w:styles>`;
}
