import { zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces =
  `xmlns:w="${main}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What a Word file of a test holds; everything but the body may be left out. */
export interface WordFileParts {
  /** Children of `w:body` but the last section's properties. */
  readonly body: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Footnotes by id, from 2; the separators are made. */
  readonly footnotes?: Readonly<Record<number, string>>;
  readonly endnotes?: Readonly<Record<number, string>>;
  readonly comments?: Readonly<Record<number, string>>;
  /** `w:abstractNum` and `w:num` elements. */
  readonly numbering?: string;
  readonly styles?: string;
  /** Children of the last `w:sectPr` besides header references. */
  readonly section?: string;
  /** Addresses of links by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Elements of the core properties (`<dc:title>…`), and of the extended ones (`<Company>…`). */
  readonly properties?: { readonly core: string; readonly extended: string };
  /** Other parts by name. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

const notes = (kind: "footnote" | "endnote", texts: Readonly<Record<number, string>>): string =>
  `${head}<w:${kind}s ${namespaces}><w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>` +
  `<w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>` +
  Object.entries(texts)
    .map(([id, content]) => `<w:${kind} w:id="${id}">${content}</w:${kind}>`)
    .join("") +
  `</w:${kind}s>`;

/** Makes a .docx of parts. */
export function wordFile(parts: WordFileParts | string): Uint8Array {
  const given = typeof parts === "string" ? { body: parts } : parts;
  const files: Record<string, string | Uint8Array> = {};
  const types: string[] = [];
  const relations: string[] = [];
  let references = "";
  const add = (name: string, kind: string, content: string): string => {
    const id = `rId${relations.length + 1}`;
    files[`word/${name}`] = content;
    types.push(`<Override PartName="/word/${name}" ContentType="${word}.${kind}+xml"/>`);
    relations.push(`<Relationship Id="${id}" Type="${office}/${kind}" Target="${name}"/>`);
    return id;
  };
  add("styles.xml", "styles", `${head}<w:styles ${namespaces}>${defaultStyles}${given.styles ?? ""}</w:styles>`);
  (given.headers ?? []).forEach((content, i) => {
    const id = add(`header${i + 1}.xml`, "header", `${head}<w:hdr ${namespaces}>${content}</w:hdr>`);
    references += `<w:headerReference w:type="${["default", "first", "even"][i] ?? "default"}" r:id="${id}"/>`;
  });
  (given.footers ?? []).forEach((content, i) => {
    const id = add(`footer${i + 1}.xml`, "footer", `${head}<w:ftr ${namespaces}>${content}</w:ftr>`);
    references += `<w:footerReference w:type="${["default", "first", "even"][i] ?? "default"}" r:id="${id}"/>`;
  });
  if (given.footnotes !== undefined) add("footnotes.xml", "footnotes", notes("footnote", given.footnotes));
  if (given.endnotes !== undefined) add("endnotes.xml", "endnotes", notes("endnote", given.endnotes));
  if (given.numbering !== undefined) {
    add("numbering.xml", "numbering", `${head}<w:numbering ${namespaces}>${given.numbering}</w:numbering>`);
  }
  if (given.comments !== undefined) {
    const content = Object.entries(given.comments).map(
      ([id, text]) =>
        `<w:comment w:id="${id}" w:author="Editor" w:date="2026-01-05T00:00:00Z" w:initials="E">${text}</w:comment>`,
    );
    add("comments.xml", "comments", `${head}<w:comments ${namespaces}>${content.join("")}</w:comments>`);
  }
  for (const [id, address] of Object.entries(given.links ?? {})) {
    relations.push(
      `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    );
  }
  const section = `<w:sectPr>${references}${given.section ?? pageSize}</w:sectPr>`;
  const body = given.body.includes("<w:sectPr>@last</w:sectPr>")
    ? given.body.replace("<w:sectPr>@last</w:sectPr>", section)
    : given.body + section;
  files["word/document.xml"] = `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  files["word/_rels/document.xml.rels"] =
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
  files["_rels/.rels"] =
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>${given.properties === undefined ? "" : propertyRelations}</Relationships>`;
  if (given.properties !== undefined) {
    const { core, extended } = given.properties;
    files["docProps/core.xml"] =
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`;
    files["docProps/app.xml"] =
      `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${extended}</Properties>`;
    types.push(
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
    );
  }
  files["[Content_Types].xml"] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${types.join("")}</Types>`;
  Object.assign(files, given.others ?? {});
  const encoder = new TextEncoder();
  const entries = Object.entries(files).sort(([a], [b]) => Number(b.startsWith("[")) - Number(a.startsWith("[")));
  return zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => [name, typeof content === "string" ? encoder.encode(content) : content]),
    ),
    { mtime: new Date(1980, 0, 1) },
  );
}

const propertyRelations =
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
  `<Relationship Id="rId3" Type="${office}/extended-properties" Target="docProps/app.xml"/>`;
const pageSize =
  '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>';
const defaultStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>';

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A run of text. */
export function r(text: string, properties = ""): string {
  const own = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of one run, or of ready-made runs where it is given XML. */
export function p(content: string, properties = ""): string {
  const own = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${own}${content.startsWith("<w:") || content.startsWith("<mc:") ? content : content === "" ? "" : r(content)}</w:p>`;
}

/** A paragraph of a list. */
export function li(content: string, numId = 1, level = 0): string {
  return p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A table of rows of cells; a cell is text, or ready-made paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${content.startsWith("<w:p") || content.startsWith("<w:tbl") ? content : p(content)}</w:tc>`;
  const grid = '<w:gridCol w:w="2000"/>'.repeat(width);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A numbering part with two decimal lists, 1 and 2. */
export const twoLists = [0, 1]
  .map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${[0, 1]
        .map(
          (level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
        )
        .join("")}</w:abstractNum>`,
  )
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join("");

/** A text box as Word writes it: a drawing, and a picture for older versions. */
export function textBox(content: string, id = 1): string {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="600000"/><wp:wrapNone/><wp:docPr id="${id}" name="Box ${id}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="box${id}" style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A picture without pixels of its own, whose alternative text is given: a drawn rectangle. */
export function picture(alternative: string, id = 1): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="${id}" name="Picture ${id}" descr="${escaped(alternative).replace(/"/g, "&quot;")}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A link whose address the file keeps under a relationship id. */
export function link(id: string, text: string, tip = ""): string {
  const tooltip = tip === "" ? "" : ` w:tooltip="${tip}"`;
  return `<w:hyperlink r:id="${id}"${tooltip}>${r(text)}</w:hyperlink>`;
}
