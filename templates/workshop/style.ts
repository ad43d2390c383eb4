import { strToU8, zipSync } from "fflate";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Kinds of paper: a pleading has double lines and numbered headings, a letter single lines. */
export type Kind = "pleading" | "letter";

interface Style {
  id: string;
  name: string;
  based?: string;
  next?: string;
  paragraph?: string;
  run?: string;
}

const exactly = (points: number, before = 0, after = 0): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${points * 20}" w:lineRule="exact"/>`;
const single = (before = 0, after = 0): string => `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="240" w:lineRule="auto"/>`;
const numbered = (num: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`;

/** Element order inside w:pPr is fixed by ECMA-376: keepNext, keepLines, widowControl, numPr, tabs, spacing, ind, jc, outlineLvl. */
function styles(kind: Kind): Style[] {
  const letter = kind === "letter";
  const bodySpacing = letter ? single(0, 10) : exactly(24);
  const indent = letter ? "" : '<w:ind w:firstLine="720"/>';
  return [
    { id: "BodyText", name: "Body Text", paragraph: `${letter ? "<w:keepLines/>" : ""}<w:widowControl/>${bodySpacing}${indent}` },
    { id: "Centered", name: "Centered", paragraph: `${single()}<w:jc w:val="center"/>` },
    { id: "CourtName", name: "Court Name", next: "Centered", paragraph: `<w:keepNext/>${single()}<w:jc w:val="center"/>`, run: "<w:b/><w:caps/>" },
    { id: "Single", name: "Single", paragraph: single() },
    { id: "SingleAfter", name: "Single After", paragraph: single(0, 12) },
    { id: "Title", name: "Title", next: "BodyText", paragraph: `<w:keepNext/><w:keepLines/>${single(18, 18)}<w:jc w:val="center"/>`, run: "<w:b/><w:caps/>" },
    { id: "Heading1", name: "heading 1", next: "BodyText", paragraph: `<w:keepNext/><w:keepLines/>${letter ? "" : numbered(1, 0)}${single(12, letter ? 6 : 12)}<w:jc w:val="${letter ? "left" : "center"}"/><w:outlineLvl w:val="0"/>`, run: letter ? "<w:b/>" : "<w:b/><w:caps/>" },
    { id: "Heading2", name: "heading 2", next: "BodyText", paragraph: `<w:keepNext/><w:keepLines/>${letter ? "" : numbered(1, 1)}${single(12, letter ? 6 : 12)}<w:outlineLvl w:val="1"/>`, run: "<w:b/>" },
    { id: "Heading3", name: "heading 3", next: "BodyText", paragraph: `<w:keepNext/><w:keepLines/>${single(6, 12)}<w:ind w:left="720"/><w:outlineLvl w:val="2"/>`, run: "<w:i/>" },
    { id: "PartTitle", name: "Part Title", next: "BodyText", paragraph: `<w:keepNext/><w:keepLines/>${single(12, 12)}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`, run: "<w:b/><w:caps/>" },
    { id: "BlockText", name: "Block Text", next: "BodyText", paragraph: `${single(0, 12)}<w:ind w:left="720" w:right="720"/><w:jc w:val="both"/>` },
    { id: "Request", name: "Request", paragraph: `<w:keepLines/>${numbered(2, 0)}${single(6, 6)}` },
    { id: "Relief", name: "Relief", paragraph: `<w:keepLines/>${numbered(3, 0)}${letter ? single(0, 8) : exactly(24)}` },
    { id: "TableText", name: "Table Text", paragraph: single(2, 2), run: '<w:sz w:val="20"/><w:szCs w:val="20"/>' },
    { id: "TableHead", name: "Table Head", based: "TableText", paragraph: `<w:keepNext/>${single(2, 2)}`, run: '<w:b/><w:sz w:val="20"/><w:szCs w:val="20"/>' },
    { id: "Caption", name: "caption", next: "BodyText", paragraph: `<w:keepNext/>${single(12, 6)}`, run: "<w:b/>" },
    { id: "Signature", name: "Signature", paragraph: `<w:keepNext/><w:keepLines/>${single()}<w:ind w:left="4320"/>` },
    { id: "Footer", name: "footer", paragraph: `${single()}<w:jc w:val="center"/>` },
    { id: "Header", name: "header", paragraph: single(), run: '<w:sz w:val="20"/><w:szCs w:val="20"/>' },
    { id: "FootnoteText", name: "footnote text", paragraph: single(0, 4), run: '<w:sz w:val="20"/><w:szCs w:val="20"/>' },
  ];
}

function stylesXml(kind: Kind): string {
  const list = styles(kind).map((style) => {
    const next = style.next === undefined ? "" : `<w:next w:val="${style.next}"/>`;
    const run = style.run === undefined ? "" : `<w:rPr>${style.run}</w:rPr>`;
    return (
      `<w:style w:type="paragraph" w:styleId="${style.id}"${/^[a-z]|Body|Title|Signature|Block/.test(style.name) ? "" : ' w:customStyle="1"'}><w:name w:val="${style.name}"/>` +
      `<w:basedOn w:val="${style.based ?? "Normal"}"/>${next}<w:qFormat/><w:pPr>${style.paragraph ?? ""}</w:pPr>${run}</w:style>`
    );
  });
  return (
    `${head}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>` +
    `<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
    `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `${list.join("")}</w:styles>`
  );
}

/** Headings I./A., requests 1., relief (1): three lists, the first tied to the heading styles. */
function numberingXml(): string {
  const level = (index: number, format: string, text: string, properties: string, style = ""): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style}<w:suff w:val="${index === 0 && format === "upperRoman" ? "space" : "tab"}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${properties}</w:pPr></w:lvl>`;
  const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
  const headings =
    level(0, "upperRoman", "%1.", '<w:ind w:left="0" w:firstLine="0"/>', '<w:pStyle w:val="Heading1"/>') +
    level(1, "upperLetter", "%2.", '<w:ind w:left="720" w:hanging="720"/>', '<w:pStyle w:val="Heading2"/>');
  const requests =
    level(0, "decimal", "%1.", '<w:ind w:left="720" w:hanging="720"/>', '<w:pStyle w:val="Request"/>') +
    level(1, "lowerLetter", "(%2)", '<w:ind w:left="1440" w:hanging="720"/>');
  const relief = level(0, "decimal", "(%1)", '<w:ind w:left="1440" w:hanging="720"/>', '<w:pStyle w:val="Relief"/>');
  return (
    `${head}<w:numbering ${namespaces}>${list(0, headings)}${list(1, requests)}${list(2, relief)}` +
    [1, 2].map((num) => `<w:num w:numId="${num}"><w:abstractNumId w:val="${num - 1}"/></w:num>`).join("") +
    [3, 4, 5, 6, 7, 8].map((num) => `<w:num w:numId="${num}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join("") +
    `</w:numbering>`
  );
}

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** What stands above and below the pages. */
export interface Frame {
  /** Paragraphs of the header of every page but the first, as XML; none where left out. */
  readonly header?: string;
  /** Footnotes, by the number that their reference in the body carries, as paragraphs in XML. */
  readonly footnotes?: Record<number, string>;
}

/**
 * A whole Word file of our own: body in, bytes out.
 * @param content block-level XML of the body
 */
export function wordFile(kind: Kind, title: string, content: string, frame: Frame = {}): Uint8Array {
  const footnotes = Object.entries(frame.footnotes ?? {});
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts: [id: string, name: string, type: string, xml: string][] = [
    ["rId1", "styles", "styles", stylesXml(kind)],
    ["rId2", "numbering", "numbering", numberingXml()],
    ["rId3", "settings", "settings", settingsXml(footnotes.length > 0)],
    ["rId4", "footer1", "footer", `${head}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${field("PAGE")}</w:p></w:ftr>`],
  ];
  if (frame.header !== undefined) parts.push(["rId5", "header1", "header", `${head}<w:hdr ${namespaces}>${frame.header}</w:hdr>`]);
  if (frame.header !== undefined || kind === "letter") {
    parts.push(["rId6", "footer2", "footer", `${head}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${kind === "letter" ? "" : field("PAGE")}</w:p></w:ftr>`]);
  }
  if (footnotes.length > 0) parts.push(["rId7", "footnotes", "footnotes", footnotesXml(footnotes)]);
  const has = (name: string): boolean => parts.some((part) => part[1] === name);
  const section =
    `<w:sectPr>${has("header1") ? '<w:headerReference w:type="default" r:id="rId5"/>' : ""}<w:footerReference w:type="default" r:id="rId4"/>` +
    `${has("footer2") ? '<w:footerReference w:type="first" r:id="rId6"/>' : ""}<w:pgSz w:w="12240" w:h="15840"/>` +
    `<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>${kind === "letter" ? "" : '<w:pgNumType w:start="1"/>'}${has("footer2") ? "<w:titlePg/>" : ""}</w:sectPr>`;
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>` +
      parts.map(([, name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`).join("") +
      `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels":
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/>` +
      `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml":
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>Motionwright</dc:creator></cp:coreProperties>`,
    "word/document.xml": `${head}<w:document ${namespaces}><w:body>${content}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels":
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      parts.map(([id, name, type]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${name}.xml"/>`).join("") +
      `</Relationships>`,
  };
  for (const [, name, , xml] of parts) files[`word/${name}.xml`] = xml;
  const when = new Date("2026-11-24T00:00:00");
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: when, level: 9 }]])));
}

function settingsXml(withFootnotes: boolean): string {
  const notes = withFootnotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : "";
  return `${head}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>${notes}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

function footnotesXml(footnotes: readonly [string, string][]): string {
  const rule = (id: number, type: string, element: string): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${element}/></w:r></w:p></w:footnote>`;
  return `${head}<w:footnotes ${namespaces}>${rule(-1, "separator", "separator")}${rule(0, "continuationSeparator", "continuationSeparator")}${footnotes.map(([id, xml]) => `<w:footnote w:id="${id}">${xml}</w:footnote>`).join("")}</w:footnotes>`;
}
